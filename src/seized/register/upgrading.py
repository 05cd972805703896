"""An older register brought up to the day: its tables, then what its readings tell and it had no tables for."""

from sqlalchemy import Connection, delete, select

from seized.register import mentions
from seized.register.holdings import reading
from seized.register.migrations import upgrade
from seized.register.schema import cooperation, documents, participants


def bring_up_to_date(connection: Connection) -> None:
    """Take the steps to the tables of the day, and write into the new ones what follows from the kept readings."""
    upgrade(connection)
    for table in (participants, cooperation):
        connection.execute(delete(table))
    for number, key in connection.execute(select(documents.c.id, documents.c.key).order_by(documents.c.id)).all():
        mentions.write(connection, number, reading(connection, number), key)
