"""Activities as comma-separated values, dates in ISO form."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from seized.export.activities.table import Value, row
from seized.export.delimited import Cell, head, line
from seized.model.activities import Activity
from seized.model.activity_sheet import COLUMNS, TOLD


def pieces(activities: Iterable[Activity]) -> Iterator[bytes]:
    """The head, then a row for each activity."""
    yield head(column.name for column in (*COLUMNS, *TOLD))
    for activity in activities:
        yield line(_cell(value) for value in row(activity))


def template() -> bytes:
    """The headings alone."""
    return head(column.name for column in COLUMNS)


def _cell(value: Value) -> Cell:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value
