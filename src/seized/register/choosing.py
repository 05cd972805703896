"""What a filter asks of a mandate, as the store itself can tell it: so that a page of many is looked up, not all."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, exists, false, func, or_, select

from seized.model.register import MandateFilter
from seized.register.among import among
from seized.register.schema import addressees, documents, due_sessions, mandates, search_names

MOST_NAMES = 5000
"""Names of addressees that are looked up one by one; where more have the words, all mandates are looked at."""

OPEN_END = "9999"
"""What a window without a known last day ends on.  The turn of a mandate begins with its last day, or with this, so
that days can be compared with turns, which stand in the index."""


def chosen(connection: Connection, wanted: MandateFilter) -> list[ColumnElement[bool]]:
    """What a mandate must fulfil."""
    return [*_of_the_mandate(wanted), *_of_the_text(connection, wanted), *_of_the_time(wanted)]


def is_overdue(today: str | None) -> ColumnElement[bool]:
    """As `seized.register.windows.is_overdue` has it."""
    if today is None:
        return false()
    endless = select(due_sessions.c.mandate).where(due_sessions.c.last.is_(None))
    past = mandates.c.turn < today, mandates.c.id.not_in(endless)
    return and_(mandates.c.status == "no indication", ~mandates.c.draft, *past)


def is_dated() -> list[ColumnElement[bool]]:
    """Whether a mandate is due by a day that is known, and not at sessions."""
    own = due_sessions.alias("own_sessions")
    return [mandates.c.turn < OPEN_END, ~exists().where(own.c.mandate == mandates.c.id)]


def due_at(session: int | None, organ: str | None) -> Select[tuple[str]]:
    """The ids of the mandates that are due at a session, or at any, of an organ, or of any."""
    query = select(due_sessions.c.mandate)
    if session is not None:
        query = query.where(due_sessions.c.session == session)
    if organ is not None:
        query = query.where(func.lower(due_sessions.c.organ) == organ.lower())
    return query


def _of_the_mandate(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [] if wanted.dismissed else [~mandates.c.dismissed]
    found += [] if wanted.drafts else [~mandates.c.draft]
    exact: dict[Column[Any], object] = {mandates.c.kind: wanted.kind, mandates.c.verb: wanted.verb}
    exact |= {mandates.c.status: wanted.status}
    found += [column == value for column, value in exact.items() if value is not None]
    found += [mandates.c.un_mandate] if wanted.un else []
    found += [~mandates.c.un_mandate] if wanted.others else []
    return found


def _of_the_text(connection: Connection, wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.document is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.key == wanted.document)))
    if wanted.adopted_in is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.session == wanted.adopted_in)))
    if wanted.addressee is not None:
        found.append(mandates.c.id.in_(_asked_of(connection, wanted.addressee)))
    return found


def _asked_of(connection: Connection, words: str) -> Select[tuple[str]]:
    """The mandates that are asked of a name with these words in it, in whatever case."""
    query = select(addressees.c.mandate)
    having = search_names.c.name.contains(words.casefold(), autoescape=True)
    names = connection.execute(select(search_names.c.name).where(having).limit(MOST_NAMES)).scalars().all()
    if len(names) < MOST_NAMES:
        return query.where(among(addressees.c.folded, names))
    return query.where(addressees.c.folded.contains(words.casefold(), autoescape=True))


def _of_the_time(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.session is not None or wanted.organ is not None:
        found.append(mandates.c.id.in_(due_at(wanted.session, wanted.organ)))
    if wanted.dated:
        found += [mandates.c.turn >= (wanted.since or ""), mandates.c.turn < f"{wanted.before or ''}~", *is_dated()]
    elif wanted.since is not None or wanted.before is not None:
        found.append(_in_time(wanted.since or "", wanted.before))
    if wanted.overdue:
        found.append(is_overdue(wanted.today))
    if wanted.due:
        found.append(or_(mandates.c.first.is_not(None), mandates.c.id.in_(due_at(None, None))))
    return found


def _in_time(since: str, before: str | None) -> ColumnElement[bool]:
    """Whether a window ends within these days; where its end is not known, it may as soon as it begins.

    The windows of sessions have rows of their own; of another due there is one.
    """

    def ends(first: Column[Any], last: Column[Any]) -> ColumnElement[bool]:
        late = and_(func.coalesce(first, last).is_not(None), func.coalesce(last, OPEN_END) >= since)
        return late if before is None else and_(late, func.coalesce(last, first) <= before)

    sitting = select(due_sessions.c.mandate).where(ends(due_sessions.c.first, due_sessions.c.last))
    other = and_(mandates.c.id.not_in(due_at(None, None)), ends(mandates.c.first, mandates.c.last))
    return or_(mandates.c.id.in_(sitting), other)
