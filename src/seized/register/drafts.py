"""Drafts that somebody asked to keep, each for its owner alone."""

from sqlalchemy import ColumnElement, Connection, delete, func, select

from seized.errors import Unknown
from seized.model.accounts import KeptDraft
from seized.register.people_schema import drafts as rows
from seized.register.rows import Values, add_row


def drafts(connection: Connection, owner: int | None) -> list[KeptDraft]:
    """Those of an owner, the latest first."""
    return _read(connection, _of(owner))


def draft(connection: Connection, owner: int | None, number: int) -> tuple[KeptDraft, bytes]:
    """One of an owner's drafts, with its bytes.  Raises `Unknown`, whether it is there for somebody else or not."""
    mine = _of(owner) & (rows.c.id == number)
    if not (found := _read(connection, mine)):
        raise Unknown(f"there is no draft {number}, or it is somebody else’s")
    return found[0], bytes(connection.execute(select(rows.c.data).where(mine)).scalar_one())


def keep(connection: Connection, owner: int | None, new: KeptDraft, data: bytes) -> KeptDraft:
    """Keep a draft, whatever its `id`."""
    row: Values = {"name": new.name, "media_type": new.media_type, "kept": new.kept}
    number = add_row(connection, rows, row | {"owner": owner, "data": data})
    return _read(connection, rows.c.id == number)[0]


def remove(connection: Connection, owner: int | None, number: int) -> None:
    """Take a draft away, for good."""
    connection.execute(delete(rows).where(_of(owner) & (rows.c.id == number)))


def _of(owner: int | None) -> ColumnElement[bool]:
    return rows.c.owner == owner


def _read(connection: Connection, condition: ColumnElement[bool]) -> list[KeptDraft]:
    query = select(*rows.c["id", "name", "media_type", "kept"], func.length(rows.c.data).label("size"))
    found = connection.execute(query.where(condition).order_by(rows.c.id.desc()))
    return [KeptDraft(**row._asdict()) for row in found]
