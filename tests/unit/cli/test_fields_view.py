"""Fields by year on a sheet of 80 columns."""

import msgspec

from seized.cli.fields_view import fields_view
from seized.cli.lines import Sheet
from seized.model.plan import FieldCell, FieldMatrix
from tests.plans import MATRIX, NOTHING


def page(matrix: FieldMatrix) -> str:
    sheet = Sheet(coloured=False)
    fields_view(sheet, matrix)
    return sheet.text()


def test_marks_tell_what_a_year_has_in_a_field() -> None:
    assert page(MATRIX) == (
        """\
Eel Wardens' Union                                         fields of cooperation
────────────────────────────────────────────────────────────────────────────────
Field                        2033 2035
=locks & weirs                  x  x+2
otters                          ·    d
dams *                         +1    ·

────────────────────────────────────────────────────────────────────────────────
x a text names it, d only a draft does, +2 two activities, · no indication. An
asterisk: no text names the field.
2 fields named in texts, 1 field named in activities alone, 3 activities
"""
    )


def test_more_years_than_there_is_room_for_stand_in_bands() -> None:
    years = tuple(range(2020, 2033))
    rows = tuple(
        msgspec.structs.replace(row, cells=tuple(FieldCell(year=year, activities=(1,)) for year in years))
        for row in MATRIX.rows
    )
    shown = page(msgspec.structs.replace(MATRIX, years=years, rows=rows))
    heads = [line.split()[1:] for line in shown.splitlines() if line.startswith("Field")]
    assert heads == [[str(year) for year in years[:7]], [str(year) for year in years[7:]]]
    assert shown.count("otters") == 2
    assert max(map(len, shown.splitlines())) <= 80


def test_an_empty_matrix_says_why_and_what_would_fill_it() -> None:
    assert "lists fields of cooperation" in " ".join(page(NOTHING).split())
