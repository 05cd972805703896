"""An older register brought up to the day: its tables, then what its readings tell and it had no room for."""

from sqlalchemy import Connection, bindparam, delete, select, update

from seized.register import mentions
from seized.register.facts import mandate_of, mandate_values, write_doubts
from seized.register.holdings import reading
from seized.register.identity import in_order
from seized.register.migrations import upgrade
from seized.register.schema import cooperation, documents, doubts, mandates, participants

MENTIONS = "0002"
"""The version of the tables that has what texts tell of cooperation."""

PAGES = "0004"
"""The version whose tables say in which order documents and mandates stand, and what was read with doubt."""


def bring_up_to_date(connection: Connection, since: str) -> None:
    """Take the steps to the tables of the day, and write into those that the version `since` did not have what follows
    from the kept readings."""
    upgrade(connection)
    if since < MENTIONS:
        _tell_of_cooperation(connection)
    if since < PAGES:
        _put_in_turn(connection)
        _tell_of_doubts(connection)


def _tell_of_doubts(connection: Connection) -> None:
    connection.execute(delete(doubts))
    for number in connection.execute(select(documents.c.id).order_by(documents.c.id)).scalars().all():
        write_doubts(connection, number, reading(connection, number))


def _tell_of_cooperation(connection: Connection) -> None:
    for table in (participants, cooperation):
        connection.execute(delete(table))
    for number, key in connection.execute(select(documents.c.id, documents.c.key).order_by(documents.c.id)).all():
        mentions.write(connection, number, reading(connection, number), key)


def _put_in_turn(connection: Connection) -> None:
    mine = update(mandates).where(mandates.c.id == bindparam("mine")).values(draft=bindparam("is_draft"))
    for number, key, draft in connection.execute(select(*documents.c["id", "key", "draft"])).all():
        connection.execute(update(documents).where(documents.c.id == number).values(turn=in_order(key)))
        rows = connection.execute(select(mandates.c.id, mandates.c.stated).where(mandates.c.document == number)).all()
        turns = ((row.id, mandate_values(mandate_of(row.stated), key)["turn"]) for row in rows)
        if values := [{"mine": id_, "is_draft": draft, "at": turn} for id_, turn in turns]:
            connection.execute(mine.values(turn=bindparam("at")), values)
