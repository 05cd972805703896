"""Sheets of activities as people make them: every form of them is read, and every fault has its row and column."""

import csv
import io
import tempfile
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from seized.errors import Damaged, Empty, NotFound, ReadError, Refused, SeizedError, TooLarge, Unsupported
from seized.service import sheets
from seized.service.entering import NewActivity, understood

HEAD = ["kind", "title", "under"]
ROW = ["meeting", "Meeting of Fähren", "A/RES/90/12#op4"]
TYPED = NewActivity(kind="meeting", title="Meeting of Fähren", under=("A/RES/90/12#op4",))


def text(*rows: list[str], separator: str = ",") -> str:
    return "".join(separator.join(row) + "\r\n" for row in rows)


def from_csv(tmp_path: Path, data: bytes) -> list[sheets.Line]:
    path = tmp_path / "sheet.csv"
    path.write_bytes(data)
    return sheets.read(path)


def saved(book: Workbook, tmp_path: Path) -> Path:
    book.save(tmp_path / "sheet.xlsx")
    return tmp_path / "sheet.xlsx"


def book(*rows: list[object]) -> Workbook:
    made = Workbook()
    for row in rows:
        made.active.append(row)
    return made


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_form_of_csv_is_read(separator: str, encoding: str, tmp_path: Path) -> None:
    lines = from_csv(tmp_path, text(HEAD, ROW, separator=separator).encode(encoding))
    assert [(line.new, line.row, line.faults) for line in lines] == [(TYPED, 2, ())]


def test_letters_that_cannot_be_told_are_not_guessed_at(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match="save it as “CSV UTF-8”"):
        from_csv(tmp_path, text(HEAD, ["meeting", "Совещание", "A/RES/90/12#op4"]).encode("cp1251"))


def test_the_line_that_names_the_separator_is_not_counted(tmp_path: Path) -> None:
    lines = from_csv(tmp_path, b"sep=;\r\n" + text(HEAD, ROW, separator=";").encode())
    assert [(line.new, line.row) for line in lines] == [(TYPED, 2)]


def test_headings_are_known_in_many_spellings_below_a_title(tmp_path: Path) -> None:
    rows = [["Activities of the year"], [], ["Kind of Activity *", " TITLE ", "Mandate(s)", "Start-Date", "", "Notes"]]
    path = saved(book(*rows, [*ROW, date(2024, 8, 9), None, "so told"]), tmp_path)
    (line,) = sheets.read(path)
    assert (line.new.on, line.new.because, line.new.title, line.row) == ("2024-08-09", "so told", ROW[1], 4)


@pytest.mark.parametrize(
    ("head", "hint"),
    [
        ([*HEAD, "evidense"], "did you mean “evidence”"),
        ([*HEAD, "colour"], "take it out"),
        ([*HEAD, "Kind"], "two columns are “kind”"),
        (["kind", "title"], "no column “under”"),
        (["a", "b", "c"], "no row of headings"),
    ],
)
def test_headings_that_are_off_are_told(head: list[str], hint: str, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=hint):
        from_csv(tmp_path, text(head, ROW).encode())


def test_empty_rows_are_passed_over_and_counted(tmp_path: Path) -> None:
    lines = sheets.read(saved(book(HEAD, [], ROW, [None, " "], ROW), tmp_path))
    assert [line.row for line in lines] == [3, 5]


def test_cells_hold_several_things(tmp_path: Path) -> None:
    head = [*HEAD, "with", "field", "evidence"]
    row = [
        *ROW[:2],
        "A/RES/90/12#op4; A/RES/90/12#op5.m2",
        "KZ, KG; Otter Union",
        "eels, locks",
        "A/90/1; https://x.org/a,b",
    ]
    (line,) = sheets.read(saved(book(head, row), tmp_path))
    assert line.new.under == ("A/RES/90/12#op4", "A/RES/90/12#op5.m2")
    assert line.new.actors == ("KZ, KG", " Otter Union")
    assert line.new.fields == ("eels", "locks")
    assert line.new.evidence == ("A/90/1", "https://x.org/a,b")


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (date(2024, 8, 9), "2024-08-09"),
        (datetime(2024, 8, 9, 14, 30), "2024-08-09"),
        (2024, "2024"),
        (2024.0, "2024"),
        ("2024-08", "2024-08"),
    ],
)
def test_days_are_those_of_the_spreadsheet_or_iso(cell: object, read: str, tmp_path: Path) -> None:
    (line,) = sheets.read(saved(book([*HEAD, "on"], [*ROW, cell]), tmp_path))
    assert line.new.on == read


def test_a_formula_is_a_fault_and_text_like_one_is_text(tmp_path: Path) -> None:
    (formula,) = sheets.read(saved(book(HEAD, ["meeting", "=1+1", ROW[2]]), tmp_path))
    assert [(fault.column, formula.new.title) for fault in formula.faults] == [("title", None)]
    (plain, guarded) = from_csv(
        tmp_path, text(HEAD, ["meeting", "=1+1", ROW[2]], ["meeting", "'=1+1", ROW[2]]).encode()
    )
    assert (plain.new.title, plain.faults) == ("=1+1", ())
    assert (guarded.new.title, guarded.faults) == ("=1+1", ())


def test_a_cell_merged_over_rows_holds_for_each(tmp_path: Path) -> None:
    made = book(HEAD, ROW, ["visit", "Two", None], ["visit", "Three", None])
    made.active.merge_cells("C2:C4")
    assert {line.new.under for line in sheets.read(saved(made, tmp_path))} == {("A/RES/90/12#op4",)}


def test_what_stands_beside_the_columns_is_a_fault(tmp_path: Path) -> None:
    (line,) = sheets.read(saved(book(HEAD, [*ROW, None, "stray"]), tmp_path))
    assert "“stray”" in line.faults[0].message


def test_all_sheets_with_headings_are_read_and_named(tmp_path: Path) -> None:
    made = book(HEAD, ROW)
    made.active.title = "2024"
    made.create_sheet("Notes").append(["Nothing to enter here"])
    second = made.create_sheet("2025")
    second.append(HEAD)
    second.append(ROW)
    assert [(line.sheet, line.row) for line in sheets.read(saved(made, tmp_path))] == [("2024", 2), ("2025", 2)]


def test_ten_thousand_rows(tmp_path: Path) -> None:
    lines = from_csv(tmp_path, text(HEAD, *([ROW] * 10_000)).encode())
    assert (len(lines), lines[-1].row) == (10_000, 10_001)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", Empty),
        (b" \r\n ", Empty),
        (text(HEAD).encode(), Empty),
        (text(HEAD, ["", " ", ""]).encode(), Empty),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Unsupported),
        (text(HEAD, ["meeting", '"' + "x" * 200_000 + '"', ROW[2]]).encode(), Damaged),
        (text(HEAD, *([ROW] * (sheets.MOST_ROWS + 1))).encode(), TooLarge),
    ],
    ids=["nothing", "blanks", "headings", "empty cells", "old workbook", "endless cell", "too many rows"],
)
def test_what_is_no_sheet_is_told(data: bytes, error: type[ReadError], tmp_path: Path) -> None:
    with pytest.raises(error):
        from_csv(tmp_path, data)


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(NotFound):
            sheets.read(path)


def zipped(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (zipped(content=b"<x/>"), Unsupported),
        (zipped(xl__workbook=b"<x"), Damaged),
        (zipped(xl__workbook=b"<x/>", xl__worksheets__a=b'<mergeCell ref="A1:XFD1048576"/>'), TooLarge),
        (zipped(xl__workbook=b"<x/>", xl__worksheets__a=bytes(sheets.MOST_UNPACKED)), TooLarge),
    ],
    ids=["another package", "cut short", "merged without end", "a bomb"],
)
def test_what_is_no_workbook_is_told(data: bytes, error: type[ReadError], tmp_path: Path) -> None:
    (tmp_path / "sheet.xlsx").write_bytes(data)
    with pytest.raises(error):
        sheets.read(tmp_path / "sheet.xlsx")


CELLS = st.text(alphabet=st.characters(codec="utf-8"), max_size=20)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=5), st.sampled_from([",", ";"]))
def test_whatever_stands_in_a_sheet_is_read_or_told(rows: list[list[str]], separator: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows([HEAD, *rows])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.csv"
        path.write_bytes(written.getvalue().encode())
        try:
            lines = sheets.read(path)
        except SeizedError:
            return
    for line in lines:
        made, faults = understood(line.new, by="Ada", at="2026-03-03T09:00:00Z", today="2026-03-03")
        assert faults or (made.title and made.kind)
