"""An older register brought up to the day: its tables, then what its readings tell and it had no tables for."""

from sqlalchemy import Connection, delete, select

from seized.register import mentions
from seized.register.holdings import reading
from seized.register.migrations import upgrade
from seized.register.schema import cooperation, documents, participants

MENTIONS = "0002"
"""The version of the tables that has what texts tell of cooperation."""


def bring_up_to_date(connection: Connection, since: str) -> None:
    """Take the steps to the tables of the day, and write into those that the version `since` did not have what follows
    from the kept readings."""
    upgrade(connection)
    if since < MENTIONS:
        _tell_of_cooperation(connection)


def _tell_of_cooperation(connection: Connection) -> None:
    for table in (participants, cooperation):
        connection.execute(delete(table))
    for number, key in connection.execute(select(documents.c.id, documents.c.key).order_by(documents.c.id)).all():
        mentions.write(connection, number, reading(connection, number), key)
