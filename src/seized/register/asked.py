"""What adopted texts ask: of an actor and its parts, or in the texts about it."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, select

from seized.derive.actors.naming import actor, lineage
from seized.model.actors import Actor
from seized.model.register import Entry
from seized.register.among import among
from seized.register.entries import entries_of
from seized.register.identity import in_order
from seized.register.schema import addressees, documents, mandates


def asked_of(connection: Connection, whole: Actor, today: str) -> list[Entry]:
    """What is asked of an actor or of a part of it, oldest texts first."""
    names = names_of(connection, whole)
    named = among(addressees.c.folded, {name.casefold() for name in names})  # the index has them so
    query = select(addressees.c.mandate).where(named, among(addressees.c.name, names))
    return _standing(connection, mandates.c.id.in_(query), today)


def names_of(connection: Connection, whole: Actor) -> tuple[str, ...]:
    """The names by which an actor or a part of it is asked for something."""
    names = connection.execute(select(addressees.c.name).distinct()).scalars()
    return tuple(name for name in names if any(one.key == whole.key for one in lineage(actor(name))))


def asked_in(connection: Connection, keys: Collection[str], today: str) -> list[Entry]:
    """What some documents ask, by their keys, oldest first."""
    return _standing(connection, among(documents.c.key, keys), today)


def _standing(connection: Connection, chosen: ColumnElement[bool], today: str) -> list[Entry]:
    """The mandates of adopted texts that nobody has dismissed."""
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    ids = connection.execute(query.where(chosen, ~documents.c.draft, ~mandates.c.dismissed)).scalars()
    return sorted(entries_of(connection, ids, today).values(), key=_order)


def _order(entry: Entry) -> tuple[object, ...]:
    return entry.document.date or "", in_order(entry.document.key), entry.mandate.span
