"""The mandates as a table for every program: one row a mandate, dates in ISO form."""

from collections.abc import Iterable, Iterator
from datetime import date

from seized.export.delimited import Cell, head, line
from seized.export.mandates.table import COLUMNS, Value
from seized.model.register import Entry


def pieces(entries: Iterable[Entry], stamp: str) -> Iterator[bytes]:
    """The head, then a row for each entry, in order; the table tells of the entries alone, and `stamp` of none."""
    yield head(column.name for column in COLUMNS)
    for entry in entries:
        yield line(_cell(column.value(entry)) for column in COLUMNS)


def _cell(value: Value) -> Cell:
    return value.isoformat() if isinstance(value, date) else value
