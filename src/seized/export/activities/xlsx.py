"""Activities as a workbook: a sheet of them, and one that says what belongs in each column.

Dates are dates, amounts are numbers, and what somebody typed is text, never a formula.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from math import ceil
from typing import NamedTuple, get_args

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from seized.export.activities.table import Value, row
from seized.export.characters import printable
from seized.model.activities import Activity, ActivityKind, Stage
from seized.model.activity_sheet import COLUMNS, TOLD, SheetColumn
from seized.model.activity_wording import STAGES_OF_MONEY

FIRST_DAY = date(1900, 3, 1)
"""The first day that every spreadsheet counts alike."""

FIGURES = 15
"""The most that a number in a spreadsheet has; a longer one is written as text, so that none is lost."""

READY_ROWS = 1000
"""Rows of the template in which kinds and stages can be chosen from a list."""

A4 = 9
LINE_HEIGHT, TALLEST_ROW = 15, 405  # in points
HEAD = {"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "valign": "vcenter", "text_wrap": True}
CELL = {"valign": "top", "text_wrap": True}
DATE = CELL | {"num_format": "yyyy-mm-dd", "align": "left"}
MONEY = CELL | {"num_format": "#,##0.00"}
CHOICES = {"kind": [*get_args(ActivityKind)], "stage": [*get_args(Stage), *STAGES_OF_MONEY.values()]}


def pieces(activities: Iterable[Activity]) -> Iterator[bytes]:
    """The whole file, in one piece."""
    yield _book([row(activity) for activity in activities], (*COLUMNS, *TOLD))


def template() -> bytes:
    """An empty sheet to be filled in."""
    return _book([], COLUMNS)


class _Looks(NamedTuple):
    """How cells look."""

    head: Format
    text: Format
    day: Format
    money: Format


def _book(rows: Sequence[list[Value]], columns: Sequence[SheetColumn]) -> bytes:
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet("Activities")
    looks = _Looks(*(book.add_format(look) for look in (HEAD, CELL, DATE, MONEY)))
    last = max(len(rows), READY_ROWS)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width, looks.day if column.name in ("on", "to") else None)
        sheet.write_string(0, at, column.name, looks.head)
        if column.name in CHOICES:
            choice = {"validate": "list", "source": CHOICES[column.name], "ignore_blank": True}
            sheet.data_validation(1, at, last, at, choice)
    for number, values in enumerate(rows, 1):
        sheet.set_row(number, _height(values, columns))
        for at, value in enumerate(values):
            _cell(sheet, (number, at), value, looks)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
    sheet.print_area(0, 0, len(rows), len(COLUMNS) - 1)
    sheet.repeat_rows(0)
    _to_print(sheet)
    _explained(book, columns, looks)
    book.close()
    return file.getvalue()


def _cell(sheet: Worksheet, place: tuple[int, int], value: Value, looks: _Looks) -> None:
    if isinstance(value, date) and value >= FIRST_DAY:
        sheet.write_datetime(*place, value, looks.day)
    elif isinstance(value, Decimal) and len(value.as_tuple().digits) <= FIGURES:
        sheet.write_number(*place, float(value), looks.money)
    elif isinstance(value, int):
        sheet.write_number(*place, value, looks.text)
    elif value is not None:
        sheet.write_string(*place, printable(f"{value:f}" if isinstance(value, Decimal) else str(value)), looks.text)


def _height(values: Sequence[Value], columns: Sequence[SheetColumn]) -> float:
    """Room for the longest cell; not every program makes it."""
    wrapped = (ceil(len(str(value)) / column.width) for value, column in zip(values, columns, strict=True) if value)
    return float(min(LINE_HEIGHT * max(wrapped, default=1), TALLEST_ROW))


def _to_print(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _explained(book: Workbook, columns: Sequence[SheetColumn], looks: _Looks) -> None:
    """The sheet that says what belongs in each column."""
    sheet = book.add_worksheet("How to fill it in")
    for at, width in enumerate((14, 96, 40)):
        sheet.set_column(at, at, width)
    sheet.write_row(0, 0, ("Column", "What belongs there", "As in"), looks.head)
    for number, column in enumerate(columns, 1):
        for at, words in enumerate((column.name, column.meaning, column.example)):
            sheet.write_string(number, at, words, looks.text)
    _to_print(sheet)
