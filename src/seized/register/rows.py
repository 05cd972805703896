"""Rows that are added to the tables."""

from collections.abc import Iterable

from sqlalchemy import Connection, Table, insert

Values = dict[str, object]
"""One row to be written: column -> value."""


def add_row(connection: Connection, table: Table, row: Values) -> int:
    """Add a row to a table that counts its rows, and give the number of the new one."""
    key = connection.execute(insert(table).values(row)).inserted_primary_key
    assert key is not None  # there is one for every single row
    return int(key[0])


def add_rows(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    """Add as many rows as there are."""
    if found := list(rows):
        connection.execute(insert(table), found)
