"""The tables, opened and saved by LibreOffice, cell by cell."""

from datetime import datetime
from pathlib import Path

import openpyxl

from seized.export.delimited import harmless
from seized.export.mandates import csv, xlsx
from seized.export.mandates.table import COLUMNS, Value
from tests.entries import ENTRIES, STAMP
from tests.roundtrip.conftest import Convert

WHAT_WENT_IN = [[column.value(entry) for column in COLUMNS] for entry in ENTRIES]


def opened(workbook: Path) -> list[list[Value]]:
    """The cells of the first sheet; a date has no time of day."""
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    return [
        [cell.date() if isinstance(cell, datetime) else cell for cell in row]
        for row in sheet.iter_rows(values_only=True)
    ]


def test_libreoffice_reads_the_comma_separated_values(office: Convert, tmp_path: Path) -> None:
    table = tmp_path / "mandates.csv"
    table.write_bytes(b"".join(csv.pieces(ENTRIES, STAMP)))
    head, *rows = opened(office(table))
    assert head == [column.name for column in COLUMNS]
    assert rows == [[None if value is None else harmless(str(value)) for value in row] for row in WHAT_WENT_IN]


def test_libreoffice_shows_the_workbook(office: Convert, tmp_path: Path) -> None:
    table = tmp_path / "mandates.xlsx"
    table.write_bytes(b"".join(xlsx.pieces(ENTRIES, STAMP)))
    saved = office(table)
    head, *rows = opened(saved)
    assert head == [column.head for column in COLUMNS]
    assert rows == WHAT_WENT_IN
    cells = [cell for row in openpyxl.load_workbook(saved).worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "d", "n"}  # text, dates, numbers and nothing; no formula
