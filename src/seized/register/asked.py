"""What adopted texts ask: of an actor and its parts, or in the texts about it."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, select

from seized.derive.actors.naming import actor, lineage
from seized.model.actors import Actor
from seized.model.register import Entry
from seized.register.among import among
from seized.register.entries import entries_of
from seized.register.identity import in_order
from seized.register.schema import addressees, documents, mandates


class Newest(NamedTuple):
    """How many mandates are wanted at most, judged by which day (ISO); of reports past their time alone, or of all."""

    most: int
    today: str
    late_reports: bool = False


class Some(NamedTuple):
    """How many mandates there are, and the newest of them, oldest first."""

    number: int
    entries: list[Entry]


class Asked(NamedTuple):
    """What is asked of an actor, and what texts about it ask of others."""

    of_it: Some
    of_others: Some


def asked_of(connection: Connection, whole: Actor, today: str) -> list[Entry]:
    """What is asked of an actor or of a part of it, oldest texts first."""
    return _standing(connection, _addressed_to(connection, whole), today)


def number_asked_of(connection: Connection, whole: Actor) -> int:
    """How much that is."""
    query = select(func.count()).select_from(mandates).join(documents, documents.c.id == mandates.c.document)
    query = query.where(_addressed_to(connection, whole), ~documents.c.draft, ~mandates.c.dismissed)
    return connection.execute(query).scalar_one()


def newest_asked(connection: Connection, whole: Actor, keys: Collection[str], wanted: Newest) -> Asked:
    """The newest of what is asked of an actor or of a part of it, and of what some documents ask of others."""
    of_it = _addressed_to(connection, whole)
    of_others = among(documents.c.key, keys) & ~of_it
    return Asked(_newest(connection, of_it, wanted), _newest(connection, of_others, wanted))


def names_of(connection: Connection, whole: Actor) -> tuple[str, ...]:
    """The names by which an actor or a part of it is asked for something."""
    names = connection.execute(select(addressees.c.name).distinct()).scalars()
    return tuple(name for name in names if any(one.key == whole.key for one in lineage(actor(name))))


def asked_in(connection: Connection, keys: Collection[str], today: str) -> list[Entry]:
    """What some documents ask, by their keys, oldest first."""
    return _standing(connection, among(documents.c.key, keys), today)


def _addressed_to(connection: Connection, whole: Actor) -> ColumnElement[bool]:
    """The mandates that name an actor, or a part of it, among those whom they address."""
    names = connection.execute(select(addressees.c.name).distinct()).scalars()
    theirs = [name for name in names if any(one.key == whole.key for one in lineage(actor(name)))]
    return mandates.c.id.in_(select(addressees.c.mandate).where(among(addressees.c.name, theirs)))


def _newest(connection: Connection, chosen: ColumnElement[bool], wanted: Newest) -> Some:
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    query = query.where(chosen, ~documents.c.draft, ~mandates.c.dismissed)
    if wanted.late_reports:
        query = query.where(mandates.c.kind == "report", mandates.c.status == "no indication")
        query = query.where(mandates.c.last < wanted.today)
    number = connection.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    newest_first = documents.c.date.desc(), documents.c.id.desc(), mandates.c.position.desc()
    ids = connection.execute(query.order_by(*newest_first).limit(wanted.most)).scalars()
    return Some(number, sorted(entries_of(connection, ids, wanted.today).values(), key=_order))


def _standing(connection: Connection, chosen: ColumnElement[bool], today: str) -> list[Entry]:
    """The mandates of adopted texts that nobody has dismissed."""
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    ids = connection.execute(query.where(chosen, ~documents.c.draft, ~mandates.c.dismissed)).scalars()
    return sorted(entries_of(connection, ids, today).values(), key=_order)


def _order(entry: Entry) -> tuple[object, ...]:
    return entry.document.date or "", in_order(entry.document.key), entry.mandate.span
