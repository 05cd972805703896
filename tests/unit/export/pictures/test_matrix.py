from seized.export.pictures.matrix import matrix_svg
from seized.model.plan import FieldCell, FieldMatrix, FieldRow
from tests.unit.export.pictures.invented import MATRIX, telling
from tests.unit.export.pictures.svg import SPACE, description, marks, read, words


def test_every_field_is_told_in_words() -> None:
    told = description(read(matrix_svg(MATRIX))).splitlines()
    assert told[0].startswith("counting of eels: 2029: named in A/RES/86/901, preamble, para. 4. 2031:")
    assert told[1].endswith(
        "2031: named in A/RES/86/901, preamble, para. 4; 1 activity. 2033: 2 activities. "
        "2035: named in draft A/86/L.901, preamble, para. 4."
    )
    assert told[2] == "protection of teals: no indication."


def test_marks_of_a_cell() -> None:
    root = read(matrix_svg(MATRIX))
    assert len(marks(root)) == 4 + 4
    hollow = [one for one in root.iter(f"{SPACE}circle") if one.get("fill") == "#fff" and len(one)]
    assert [one[0].text for one in hollow] == ["2035: named in draft A/86/L.901, preamble, para. 4"]


def test_years_have_room() -> None:
    years = tuple(range(1996, 2036))
    row = FieldRow(
        name="eels", cells=tuple(FieldCell(year=year, sources=(telling(),), activities=(1,)) for year in years)
    )
    shown = words(read(matrix_svg(FieldMatrix(framework="Otters", years=years, rows=(row,)))))
    assert shown[:3] == ["1996", "1999", "2002"]


def test_no_fields() -> None:
    root = read(matrix_svg(FieldMatrix(framework="Otters", years=(), rows=())))
    assert description(root) == "No fields: no indication."
