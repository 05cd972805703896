"""Reads a sheet of activities: CSV as spreadsheet programs write it, or the sheets of an Excel workbook.

The row of headings may stand below a title; rows without anything in them are passed over.  Nothing in a sheet is ever
worked out: a formula is a fault, and what begins like one in CSV is text.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
from rapidfuzz import fuzz, process

from seized.errors import Damaged, Empty, NotFound, ReadError, Refused, TooLarge, Unsupported
from seized.model.activities import Fault
from seized.model.activity_sheet import COLUMNS, TOLD
from seized.service.entering import NewActivity

MOST_BYTES = 50_000_000
MOST_UNPACKED = 100_000_000
"""Bytes of a file, and of a workbook when its parts are unpacked."""

MOST_ROWS = 50_000
MOST_COLUMNS = 100
MOST_MERGED = 1_000_000
"""What of a sheet is looked at; cells of merged ranges are counted one by one."""

HEAD_WITHIN = 20
"""Rows among which the headings must stand."""

OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
SEPARATORS = (",", ";", "\t", "|")
ALIKE = 70
"""How like (of 100) a heading must be to be suggested."""

_HEADINGS = {heading: column.name for column in (*COLUMNS, *TOLD) for heading in (column.name, *column.others)}
_NAMES = tuple(column.name for column in COLUMNS)
_NEEDED = ("kind", "title", "under")
_SEVERAL = {"under": r"[;,\n]\s*", "with": r"\n|;", "field": r"[;,\n]\s*", "evidence": r"[;,]\s+|;$|\s*\n\s*"}
"""The columns that hold several things, and what parts them."""

_FIELDS = {"with": "actors", "field": "fields"}
"""The columns that are named otherwise in the record."""

_GUARDED = re.compile(r"'('*[=+\-@\t\n＝＋－＠])")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell [^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_UNTELLABLE = re.compile(rb"[\xc0-\xff]{4}")
"""Four letters in a row that Windows-1252 would make `Àñòà`: of a text that is not in Latin letters."""

Cells = list[str]
Table = list[tuple[int, Cells]]
"""The rows that have something in them, with their numbers."""


class Formula(str):
    """The text of a cell that is to be worked out, which nobody does here."""

    __slots__ = ()


class Line(msgspec.Struct, frozen=True):
    """A row as it was typed, with what is off in the sheet itself."""

    new: NewActivity
    row: int | None = None
    sheet: str | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def place(self) -> str:
        """`row 7`, `row 7 of the sheet “2025”`."""
        return f"row {self.row}" + (f" of the sheet “{self.sheet}”" if self.sheet else "")


def read(path: Path) -> list[Line]:
    """The rows of a sheet, in their order.  Raises `seized.errors.NotFound`, and as `read_bytes` does."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large(str(path))
        data = path.read_bytes()
    except OSError as error:
        raise NotFound(f"{path}: cannot be read ({error.strerror}); check the path") from None
    return read_bytes(data, str(path))


def read_bytes(data: bytes, path: str) -> list[Line]:
    """The rows of a sheet that is at hand, in their order; `path` is what messages call it.

    Raises `seized.errors.ReadError` (`Empty`, `Damaged`, `TooLarge`, `Unsupported`), and `Refused` where there are no
    headings, or some that nobody knows.
    """
    if len(data) > MOST_BYTES:
        raise _too_large(path)
    if not data.strip():
        raise Empty(f"{path}: there is nothing in it")
    if data.startswith(OLD_WORKBOOK):
        raise Unsupported(f"{path}: an old workbook, or one with a password; save it as .xlsx without, or as CSV")
    tables = _workbook(data, path) if zipfile.is_zipfile(io.BytesIO(data)) else {None: _csv(data, path)}
    lines = [line for sheet, rows in tables.items() for line in _lines(rows, path, sheet if len(tables) > 1 else None)]
    if not lines:
        raise Empty(f"{path}: there are headings, and no row below them")
    return lines


def _too_large(path: str) -> TooLarge:
    return TooLarge(f"{path}: larger than {MOST_BYTES // 1_000_000} MB; split it")


def _lines(rows: Table, path: str, sheet: str | None) -> Iterator[Line]:
    """The rows below the headings."""
    at = _head_at(rows)
    if at is None:
        wanted = ", ".join(_NAMES)
        raise Refused(f"{path}: no row of headings in it; they are: {wanted}. seized activity template writes them")
    columns = _columns(rows[at][1], f"{path}, row {rows[at][0]}")
    for number, cells in rows[at + 1 :]:
        if number > MOST_ROWS:
            raise TooLarge(f"{path}: it has more than {MOST_ROWS:,} rows; split it, or delete the empty ones below")
        typed = {name: cells[place] for place, name in columns.items() if place < len(cells)}
        beyond = [cell for place, cell in enumerate(cells) if place not in columns and cell]
        yield _line(typed, beyond, number, sheet)


def _line(typed: Mapping[str, str], beyond: list[str], number: int, sheet: str | None) -> Line:
    faults = [
        Fault(column=name, message="it is a formula; put in its place what it gives (copy, paste values)")
        for name, text in typed.items()
        if isinstance(text, Formula)
    ]
    if beyond:
        faults.append(Fault(column=None, message=f"“{beyond[0]}” stands in a column without a heading; take it out"))
    said: dict[str, Any] = {}
    for name, text in typed.items():
        if name in _NAMES and text and not isinstance(text, Formula):
            said[_FIELDS.get(name, name)] = tuple(re.split(_SEVERAL[name], text)) if name in _SEVERAL else text
    return Line(NewActivity(**said), number, sheet, tuple(faults))


def _head_at(rows: Table) -> int | None:
    """Which of the first rows has the headings: the first that has the needed ones, else one that has two at least."""
    known = [{_HEADINGS.get(_plain(cell)) for cell in cells} - {None} for _, cells in rows[:HEAD_WITHIN]]
    full = [at for at, names in enumerate(known) if names.issuperset(_NEEDED)]
    return min(full, default=next((at for at, names in enumerate(known) if len(names) > 1), None))


def _columns(head: Cells, where: str) -> dict[int, str]:
    """What each column holds.  Raises `Refused` where a heading is unknown, or stands twice, or a needed one not."""
    columns: dict[int, str] = {}
    for place, heading in enumerate(head):
        name = _HEADINGS.get(_plain(heading))
        if heading and name is None:
            near = process.extractOne(_plain(heading), _HEADINGS, processor=None, scorer=fuzz.ratio, score_cutoff=ALIKE)
            hint = f"did you mean “{near[0]}”?" if near else f"take it out, or name one of: {', '.join(_NAMES)}"
            raise Refused(f"{where}: no column is called “{heading}”; {hint}")
        if name in columns.values():
            raise Refused(f"{where}: two columns are “{name}”; leave one")
        if name:
            columns[place] = name
    if missing := [name for name in _NEEDED if name not in columns.values()]:
        raise Refused(f"{where}: there is no column “{missing[0]}”; seized activity template writes all that there are")
    return columns


def _plain(heading: str) -> str:
    """A heading without regard to case, spaces, and what stands in brackets or marks it as needed."""
    return " ".join(re.sub(r"\(.*?\)|[*:_\-]", " ", heading.casefold()).split())


def _csv(data: bytes, path: str) -> Table:
    """The records of a file of separated values; the separator is the one that gives the most headings."""
    text = _decoded(data, path).removeprefix("\ufeff")
    told = re.match(r"sep=(.)\r?\n", text)
    first = 0 if told else 1  # spreadsheet programs count from the line behind this one
    try:
        tables = [list(_records(text, separator, first=first)) for separator in (told[1] if told else SEPARATORS)]
    except csv.Error as error:
        raise Damaged(f"{path}: it cannot be read as CSV ({error}); save it anew") from None
    return max(tables, key=_headings)


def _headings(rows: Table) -> int:
    return max((sum(_plain(cell) in _HEADINGS for cell in cells) for _, cells in rows[:HEAD_WITHIN]), default=0)


def _records(text: str, separator: str, *, first: int) -> Iterator[tuple[int, Cells]]:
    """The records that have something in them, the first of the file with the number `first`."""
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), first):
        if any(cell.strip() for cell in cells):
            yield number, [_GUARDED.sub(r"\1", cell.strip(), count=1) for cell in cells]


def _decoded(data: bytes, path: str) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252, which are what spreadsheet programs write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if not _UNTELLABLE.search(data) and b"\0" not in data:
            try:
                return data.decode("cp1252")
            except UnicodeDecodeError:
                pass
    raise Damaged(f"{path}: its letters are in an encoding that cannot be told; save it as “CSV UTF-8”, or as .xlsx")


def _workbook(data: bytes, path: str) -> dict[str | None, Table]:
    """The sheets of a workbook that have headings, or else the first."""
    from openpyxl import load_workbook  # noqa: PLC0415  (slow to import, and only workbooks need it)

    try:
        _see_that_it_is_small(data, path)
        book = load_workbook(io.BytesIO(data), keep_links=False)
    except ReadError:
        raise
    except Exception as error:  # what is wrong with a part, openpyxl tells in as many ways as there are parts
        raise Damaged(f"{path}: it cannot be read as a workbook ({error}); save it anew") from None
    tables: dict[str | None, Table] = {one.title: _rows(one, path) for one in book.worksheets}
    headed = {name: rows for name, rows in tables.items() if _head_at(rows) is not None}
    return headed or {None: next(iter(tables.values()), [])}


def _see_that_it_is_small(data: bytes, path: str) -> None:
    """Raises `TooLarge` where a workbook would take all the room there is, `Unsupported` where it is none."""
    merged = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {member.filename: member.file_size for member in archive.infolist()}
        if sum(members.values()) > MOST_UNPACKED:
            raise TooLarge(f"{path}: it would unfold to more than {MOST_UNPACKED // 1_000_000} MB; split it")
        if "xl/workbook.xml" not in members:
            raise Unsupported(f"{path}: no Excel workbook; save it as .xlsx or as CSV")
        for name in members:
            if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                merged += sum(_cells(found[1].decode()) for found in _MERGED.finditer(archive.read(name)))
    if merged > MOST_MERGED:
        raise TooLarge(f"{path}: {merged:,} of its cells are merged; take the merging away")


def _cells(area: str) -> int:
    """How many cells a range has: 6 for `A1:B3`."""
    from openpyxl.utils.cell import range_boundaries  # noqa: PLC0415  (as above)

    left, top, right, bottom = range_boundaries(area)
    return int((right - left + 1) * (bottom - top + 1))


def _rows(sheet: Any, path: str) -> Table:
    """The rows of a sheet; a cell that is merged over several rows holds for each of them."""
    if sheet.max_row > MOST_ROWS:
        raise TooLarge(f"{path}: {sheet.title} has {sheet.max_row:,} rows, the most are {MOST_ROWS:,}; split it")
    merged = dict(_merged(sheet))
    found: Table = []
    for cells in sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS)):
        texts = [merged.get((cell.row, cell.column)) or _text(cell) for cell in cells]
        if any(texts):
            found.append((cells[0].row, texts))
    return found


def _merged(sheet: Any) -> Iterator[tuple[tuple[int, int], str]]:
    """What the cells below the first one of a merged range hold; a range over several columns is one cell."""
    for area in sheet.merged_cells.ranges:
        text = _text(sheet.cell(area.min_row, area.min_col))
        for row in range(area.min_row + 1, area.max_row + 1):
            yield (row, area.min_col), text


def _text(cell: Any) -> str:
    """What a cell says: a day in ISO form, a number without an empty fraction; a formula is marked as one."""
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Formula(value)
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
