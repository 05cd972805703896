"""The table of mandates, as a spreadsheet would open it."""

import csv
import io

import msgspec

from seized.export.readings.csv import COLUMNS, pieces
from seized.model import Document, Failure, Observance, Origin, Problem


def rows(*readings: Document | Failure) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(b"".join(pieces(readings)).decode("utf-8-sig"), newline="")))


def test_one_row_a_mandate(reading: Document) -> None:
    (row,) = rows(reading, Failure(Origin("bad.pdf", None, None, None), Problem("damaged", "cut short")))
    assert tuple(row) == COLUMNS
    assert (row["symbol"], row["paragraph"], row["number"], row["verb"]) == ("LRT/GC/12/L.7", "op1", "1", "requests")
    assert (row["addressees"], row["un_mandate"]) == ("keeper; UNEP", "yes")
    assert (row["due_session"], row["window_from"], row["window_to"]) == ("13", "2024-09-10", "2025-09-09")
    assert (row["due_date"], row["due_within"], row["recurrence"]) == ("", "", "annual")
    assert "Türkiye’s locks" in row["text"]


def test_a_row_has_what_its_paragraph_tells_beside_the_mandate(reading: Document) -> None:
    years = tuple(
        Observance(paragraph=paragraph, name=name, start=start, end=start, recurrence=None, span=(0, 1))
        for paragraph, name, start in (
            ("op1", "Year of Eels", "2031"),
            ("op1", "Eel Day", None),
            ("pp1", "Mud Day", None),
        )
    )
    (row,) = rows(msgspec.structs.replace(reading, observances=years))
    assert (row["observances"], row["meetings"]) == ("Year of Eels (2031); Eel Day", "")


def test_a_spreadsheet_is_told_that_it_is_utf_8() -> None:
    assert next(iter(pieces([]))).startswith(b"\xef\xbb\xbfsymbol,")


def test_no_cell_is_a_formula(reading: Document) -> None:
    (row,) = rows(reading)
    assert row["action"].startswith("'-to report")
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
