"""Rows whose value is among many: as many as there are, in one statement."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, bindparam


def among(column: ColumnElement[Any], values: Iterable[str | int | None]) -> ColumnElement[bool]:
    """Whether `column` has one of `values`.

    They are written into the statement, quoted by the dialect: SQLite and psycopg take some ten thousand parameters
    at the most, and a register has more documents than that.
    """
    wanted = [value for value in values if value is not None]
    return column.in_(bindparam("among", wanted, expanding=True, unique=True, literal_execute=True))
