"""What a register says, apart from the numbers that a store counts out and the instants at which it was told.

Two registers that were filled in other ways, or in other stores, can be compared by it.
"""

import json
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select

from seized.register.columns import metadata
from seized.register.facts import unpacked
from seized.register.people_schema import PASSING, WHOLE_FILES
from seized.register.register import Register
from seized.register.schema import (
    CHRONICLE,
    FACTS,
    activities,
    documents,
    judgements,
    paragraphs,
    readings,
    sources,
)

INSTANTS = ("at", "added")

Lines = list[str]
"""The rows of a table as JSON, in order."""


def facts(register: Register) -> dict[str, Lines]:
    """The documents, their sources, and what follows from them, by table."""
    return _dumped(register, (documents, sources, *FACTS))


def chronicle(register: Register) -> dict[str, Lines]:
    """What happened, by table."""
    return _dumped(register, CHRONICLE)


def everything(register: Register) -> dict[str, Lines]:
    """All that a backup of a register has, by table."""
    return _dumped(register, (table for table in metadata.tables.values() if table not in PASSING))


def _dumped(register: Register, tables: Any) -> dict[str, Lines]:
    with register.reading() as connection:
        names = _names(connection)
        return {table.name: sorted(_lines(connection, table, names)) for table in tables}


def _names(connection: Connection) -> dict[str, dict[int, Any]]:
    """What the numbers of rows stand for, by the table that they count."""
    keys = {row.id: row.key for row in connection.execute(select(documents))}
    places = {row.id: [keys[row.document], row.position] for row in connection.execute(select(paragraphs))}
    read = {
        row.id: [row.document, row.sha256, row.edition, row.outcome] for row in connection.execute(select(readings))
    }
    judged, done = (_order(connection, table) for table in (judgements, activities))
    return {"documents": keys, "paragraphs": places, "readings": read, "judgements": judged, "activities": done}


def _order(connection: Connection, table: Table) -> dict[int, int]:
    """How many rows of a table came before each."""
    return {
        number: at for at, number in enumerate(connection.execute(select(table.c.id).order_by(table.c.id)).scalars())
    }


def _lines(connection: Connection, table: Table, names: dict[str, dict[int, Any]]) -> Lines:
    return [_line(table, row._asdict(), names) for row in connection.execute(select(table))]


def _line(table: Table, row: dict[str, Any], names: dict[str, dict[int, Any]]) -> str:
    said: dict[str, Any] = {}
    for column in table.columns:
        value = row[column.name]
        counted = next((key.column.table.name for key in column.foreign_keys), table.name)
        if column.name in INSTANTS:
            continue
        if isinstance(value, bytes) and table in WHOLE_FILES:
            said[column.name] = value.hex()
        elif isinstance(value, bytes):
            said[column.name] = msgspec.to_builtins(unpacked(value))
        elif isinstance(value, int) and counted in names and (column.foreign_keys or column.name == "id"):
            said[column.name] = names[counted][value]
        elif column is judgements.c.value and "judgement" in value:
            said[column.name] = value | {"judgement": names["judgements"][value["judgement"]]}
        elif column.name != "id" or isinstance(value, str):
            said[column.name] = value
    return json.dumps(said, sort_keys=True, ensure_ascii=False)
