"""The mandates as a workbook: a sheet that can be filtered and printed, and one that says what it holds.

Dates are dates, and what a document says is text, never a formula.
"""

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import chain, islice
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from seized.export.characters import printable
from seized.export.mandates.address import address
from seized.export.mandates.table import COLUMNS, PRINTED, Value
from seized.model.register import Entry
from seized.model.register_wording import STATUS_MEANINGS
from seized.model.wording import counted, day

ROWS_A_SHEET = 1_048_575  # and the head
LINKS_A_SHEET = 65_000
CHARACTERS_A_CELL = 32_767  # in UTF-16
CUT = " … [cut here: a cell holds no more]"
FIRST_DAY = date(1900, 3, 1)
"""The first day that every spreadsheet counts alike: for Excel, 29 February 1900 was one."""

LINE_HEIGHT, TALLEST_ROW = 15, 405  # in points
A4 = 9
Look = dict[str, object]

HEAD: Look = {"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "valign": "vcenter", "text_wrap": True}
CELL: Look = {"valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": "#D9D9D9"}
DATE: Look = {"num_format": "d mmm yyyy", "align": "left"}
LINK: Look = {"font_color": "#1F4E79", "underline": 1}
OVERDUE: Look = {"bold": True, "font_color": "#9C0006"}
DRAFT: Look = {"italic": True, "font_color": "#7F7F7F"}


def pieces(entries: Iterable[Entry], stamp: str) -> Iterator[bytes]:
    """The whole file, in one piece: it is a package, and its table of contents comes last."""
    file = io.BytesIO()
    instant = datetime.fromisoformat(stamp).astimezone(UTC)
    book = Workbook(file, {"in_memory": True})
    book.set_properties({"title": "Mandates", "author": "Seized", "created": instant.replace(tzinfo=None)})
    sheets, tally = _Sheets(book, instant), _Tally()
    remaining = iter(entries)
    batches = iter(lambda: list(islice(remaining, ROWS_A_SHEET)), [])
    for number, batch in enumerate(chain([next(batches, [])], batches), 1):
        sheets.write(f"Mandates {number}" if number > 1 else "Mandates", batch)
        tally.count(batch)
    _about(book, tally, instant)
    book.close()
    yield file.getvalue()


class _Sheets:
    """Writes the sheets of mandates of one workbook."""

    def __init__(self, book: Workbook, instant: datetime) -> None:
        self._book = book
        self._instant = instant
        self._head = book.add_format(HEAD)
        looks: dict[str, Look] = {"text": {}, "date": DATE, "link": LINK, "overdue": OVERDUE}
        self._formats: dict[tuple[str, bool], Format] = {
            (name, draft): book.add_format(CELL | (DRAFT if draft else {}) | look)
            for name, look in looks.items()
            for draft in (False, True)
        }

    def write(self, name: str, entries: list[Entry]) -> None:
        """One sheet: a row for each entry below the head."""
        sheet = self._book.add_worksheet(name)
        for at, column in enumerate(COLUMNS):
            sheet.set_column(at, at, column.width)
            sheet.write_string(0, at, column.head, self._head)
        for row, entry in enumerate(entries, 1):
            values = [column.value(entry) for column in COLUMNS]
            sheet.set_row(row, _height(values))
            for at, value in enumerate(values):
                if value is not None or at < len(PRINTED):  # on paper, a line stands below empty cells as well
                    self._cell(sheet, row, at, value, entry)
        _arrange(sheet, entries, self._instant)

    def _cell(self, sheet: Worksheet, row: int, at: int, value: Value, entry: Entry) -> None:
        name, draft = COLUMNS[at].name, entry.document.draft
        url = address(entry.document) if name == "symbol" and row <= LINKS_A_SHEET else None
        if url:
            sheet.write_url(row, at, url, self._formats["link", draft], str(value))
        elif isinstance(value, date) and value >= FIRST_DAY:
            sheet.write_datetime(row, at, value, self._formats["date", draft])
        elif isinstance(value, int):
            sheet.write_number(row, at, value, self._formats["text", draft])
        elif value is None:
            sheet.write_blank(row, at, None, self._formats["text", draft])
        else:
            look = "overdue" if name == "overdue" and entry.overdue else "text"
            sheet.write_string(row, at, _fitting(printable(str(value))), self._formats[look, draft])


def _arrange(sheet: Worksheet, entries: list[Entry], instant: datetime) -> None:
    """The head stays in sight, on the screen and on paper; what is printed fits the width of a page."""
    rows, any_draft = len(entries), any(entry.document.draft for entry in entries)
    sheet.set_row(0, 30)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, rows, len(COLUMNS) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{rows + 1}"})
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, rows, len(PRINTED) - 1)
    sheet.fit_to_pages(1, 0)
    drafts = "&CGrey italics: asked by a draft, which has not been adopted" if any_draft else ""
    sheet.set_footer(f"&L&A, {day(instant.date().isoformat())}{drafts}&RPage &P of &N")


def _height(values: list[Value]) -> float:
    """Room for what is printed; not every program makes it, and the paragraph in full would take the whole screen."""
    lines = 1
    for value, column in zip(values, PRINTED, strict=False):
        if isinstance(value, str):
            lines = max(lines, sum(ceil(len(line) / _a_line(column.width)) or 1 for line in value.splitlines()))
    return min(lines * LINE_HEIGHT, TALLEST_ROW)


def _a_line(width: int) -> float:
    """The characters of a line: widths count figures, letters are narrower, and the last word seldom fits."""
    return width * 1.15 - 5


def _fitting(text: str) -> str:
    """The text as far as a cell holds it; where it is cut, it says so."""
    if len(text) <= CHARACTERS_A_CELL // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= CHARACTERS_A_CELL * 2:
        return text
    return units[: (CHARACTERS_A_CELL - len(CUT)) * 2].decode("utf-16-le", "ignore") + CUT


class _Tally:
    """What was written, counted."""

    def __init__(self) -> None:
        self.documents: set[str] = set()
        self.statuses: Counter[str] = Counter()
        self.overdue = self.drafts = 0

    def count(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.documents.add(entry.document.key)
            self.statuses[entry.status] += 1
            self.overdue += entry.overdue
            self.drafts += entry.document.draft

    def sentences(self, instant: datetime) -> Iterator[str]:
        """What the list is, in a few lines."""
        yield f"Written by Seized on {day(instant.date().isoformat())} at {instant:%H:%M} UTC."
        mandates, documents = counted(self.statuses.total(), "mandate"), counted(len(self.documents), "document")
        yield f"{mandates} of {documents}.".capitalize()
        yield f"Overdue: {self.overdue}. The window is past, and nobody has judged; no more than that."
        yield f"Asked by drafts: {self.drafts}, in grey italics. A draft has not been adopted."


def _about(book: Workbook, tally: _Tally, instant: datetime) -> None:
    """The sheet that says what the workbook holds."""
    sheet = book.add_worksheet("About")
    head, cell = book.add_format(HEAD), book.add_format(CELL | {"align": "left"})
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 24)
    sheet.set_column(2, 2, 80)
    sheet.write_string(0, 0, "Mandates", book.add_format({"bold": True, "font_size": 14}))
    lines = list(tally.sentences(instant))
    sheet.write_column(1, 0, lines)
    statuses = [(status, tally.statuses[status], meaning) for status, meaning in STATUS_MEANINGS.items()]
    columns = [(column.head, column.name, column.meaning) for column in COLUMNS]
    top = len(lines) + 2
    for names, rows in (
        (("Status", "Mandates", "What it says"), statuses),
        (("Column", "In CSV", "What stands in it"), columns),
    ):
        sheet.write_row(top, 0, names, head)
        for at, row in enumerate(rows, top + 1):
            sheet.write_row(at, 0, row, cell)
        top += len(rows) + 2
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
