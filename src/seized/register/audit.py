"""The audit log: who did what, or tried to; rows are added, and the store refuses to change or take one away."""

from sqlalchemy import Connection, select

from seized.model.accounts import By, Entry, Outcome
from seized.register.people_schema import audit as rows
from seized.register.rows import Values, add_row

LONGEST = 200
"""Letters that are kept of what a line is about: names, never what a text says."""


def note(
    connection: Connection, by: By, action: str, at: str, about: str | None = None, *, outcome: Outcome = "done"
) -> None:
    """Write a line."""
    row: Values = {"at": at, "by": _plain(by.name), "address": _plain(by.address), "action": action}
    add_row(connection, rows, row | {"about": _plain(about), "outcome": outcome})


def entries(connection: Connection, since: str | None, by: str | None, last: int | None) -> list[Entry]:
    """The lines since an instant or a day, of one name where `by` is given; of these the last ones, in their order."""
    query = select(rows).order_by(rows.c.id.desc()).limit(last)
    if since is not None:
        query = query.where(rows.c.at >= since)
    if by is not None:
        query = query.where(rows.c.by == by)
    return [Entry(**row._asdict()) for row in reversed(connection.execute(query).all())]


def _plain(words: str | None) -> str | None:
    """One line of letters that can be shown anywhere, cut to what a name may need."""
    if words is None:
        return None
    return "".join(letter if letter.isprintable() else " " for letter in words[:LONGEST])
