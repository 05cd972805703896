"""What a filter asks of a mandate, as the store itself can tell it: so that a page of many is looked up, not all."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Exists, Select, and_, exists, func, or_, select

from seized.model.register import MandateFilter
from seized.register.among import among
from seized.register.facts import OPEN_END, TIMELESS
from seized.register.schema import addressees, documents, due_sessions, mandates, search_names

MOST = 5000
"""Mandates asked of somebody that are looked up one by one; of more, each mandate is looked at in its turn."""

MOST_NAMES = 5000
"""Names of addressees that are looked up one by one; where more have the words, all mandates are looked at."""


def chosen(connection: Connection, wanted: MandateFilter, *, every: bool = False) -> list[ColumnElement[bool]]:
    """What a mandate must fulfil; `every` where all that do are looked at, and not the first in their turn."""
    return [*_of_the_mandate(wanted), *_of_the_text(connection, wanted, every=every), *_of_the_time(wanted)]


def is_overdue(today: str | None) -> ColumnElement[bool]:
    """As `seized.register.windows.is_overdue` has it."""
    return and_(mandates.c.turn < (today or ""), mandates.c.status == "no indication", ~mandates.c.draft)


def is_dated() -> list[ColumnElement[bool]]:
    """Whether a mandate is due by a day that is known, and not at sessions."""
    return [mandates.c.turn < OPEN_END, ~_sits()]


def _sits() -> Exists:
    """Whether a mandate is due at sessions."""
    return exists().where(due_sessions.c.mandate == mandates.c.id).correlate(mandates)


def _of_the_mandate(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [] if wanted.dismissed else [~mandates.c.dismissed]
    found += [] if wanted.drafts else [~mandates.c.draft]
    exact: dict[Column[Any], object] = {mandates.c.kind: wanted.kind, mandates.c.verb: wanted.verb}
    exact |= {mandates.c.status: wanted.status}
    found += [column == value for column, value in exact.items() if value is not None]
    found += [mandates.c.un_mandate] if wanted.un else []
    found += [~mandates.c.un_mandate] if wanted.others else []
    return found


def _of_the_text(connection: Connection, wanted: MandateFilter, *, every: bool) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.document is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.key == wanted.document)))
    if wanted.adopted_in is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.session == wanted.adopted_in)))
    if wanted.addressee is not None:
        is_wide = every and wanted.session is None and wanted.document is None
        found.append(_asked_of(connection, wanted.addressee, every=is_wide))
    if wanted.addressees is not None:
        named = among(addressees.c.folded, {name.casefold() for name in wanted.addressees})
        asked = select(addressees.c.mandate).where(named, among(addressees.c.name, wanted.addressees))
        found.append(mandates.c.id.in_(asked))
    return found


def _asked_of(connection: Connection, words: str, *, every: bool) -> ColumnElement[bool]:
    """Whether a mandate is asked of a name with these words in it, in whatever case."""
    named = addressees.c.folded.contains(words.casefold(), autoescape=True)
    having = search_names.c.name.contains(words.casefold(), autoescape=True)
    names = connection.execute(select(search_names.c.name).where(having).limit(MOST_NAMES)).scalars().all()
    if len(names) < MOST_NAMES:
        named = among(addressees.c.folded, names)
    asked = select(addressees.c.mandate).where(named)
    if every or len(connection.execute(asked.limit(MOST)).all()) < MOST:
        return mandates.c.id.in_(asked)
    return exists().where(addressees.c.mandate == mandates.c.id, named).correlate(mandates)


def _of_the_time(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.session is not None or wanted.organ is not None:
        found.append(mandates.c.id.in_(_due_at(wanted.session, wanted.organ)))
    if wanted.dated:
        found += [mandates.c.turn >= (wanted.since or ""), mandates.c.turn < f"{wanted.before or ''}~", *is_dated()]
    elif wanted.since is not None or wanted.before is not None:
        found += _in_time(wanted.since or "", wanted.before)
    if wanted.overdue:
        found.append(is_overdue(wanted.today))
    if wanted.due:
        found.append(mandates.c.turn < TIMELESS)
    return found


def _in_time(since: str, before: str | None) -> list[ColumnElement[bool]]:
    """Whether a window ends within these days; where its end is not known, it may as soon as it begins.

    The windows of sessions have rows of their own; of another due there is one.
    """

    def ends(first: Column[Any], last: Column[Any]) -> ColumnElement[bool]:
        late = and_(func.coalesce(first, last).is_not(None), func.coalesce(last, OPEN_END) >= since)
        return late if before is None else and_(late, func.coalesce(last, first) <= before)

    one_sits = _sits().where(ends(due_sessions.c.first, due_sessions.c.last))
    within = or_(one_sits, and_(~_sits(), ends(mandates.c.first, mandates.c.last)))
    return [mandates.c.turn >= since, mandates.c.turn < TIMELESS, within]


def _due_at(session: int | None, organ: str | None) -> Select[tuple[str]]:
    query = select(due_sessions.c.mandate)
    if session is not None:
        query = query.where(due_sessions.c.session == session)
    if organ is not None:
        query = query.where(func.lower(due_sessions.c.organ) == organ.lower())
    return query
