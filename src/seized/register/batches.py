"""Questions about more things than a statement takes: SQLite has 32,766 variables for one, PostgreSQL 65,535."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select

BATCH = 5000
"""Values that are asked about at once."""

Value = TypeVar("Value", int, str)


def batches(values: Iterable[Value]) -> Iterator[list[Value]]:
    """The values, each once and in order, so many at a time as can be asked about."""
    left = sorted(set(values))
    yield from (left[start : start + BATCH] for start in range(0, len(left), BATCH))


def among(
    connection: Connection, query: Select[Any], column: ColumnElement[Any], values: Iterable[Value]
) -> Iterator[Row[Any]]:
    """The rows of a query whose column has one of the values, however many these are; all of one value together, in
    the order of the query."""
    for batch in batches(values):
        yield from connection.execute(query.where(column.in_(batch))).all()
