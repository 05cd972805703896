"""What a filter asks of a mandate, as the store itself can tell it: so that a page of many is looked up, not all."""

from typing import Any

from sqlalchemy import Column, ColumnElement, Select, and_, exists, func, not_, or_, select

from seized.model.register import MandateFilter
from seized.register.schema import addressees, documents, due_sessions, mandates

OPEN_END = "9999"
"""What stands for the last day of a window whose end is not known."""

_own = due_sessions.alias("own_sessions")
_IS_OF_IT = _own.c.mandate == mandates.c.id


def chosen(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    """What a mandate must fulfil, and the document that it stands in: both must be in the query."""
    return [*_of_the_text(wanted), *_of_the_time(wanted)]


def is_overdue(today: str) -> ColumnElement[bool]:
    """Whether the whole due window is past, and nobody has said what came of it; what a draft asks is not due."""
    open_ = exists().where(_IS_OF_IT, _own.c.last.is_(None))
    return and_(mandates.c.last < today, mandates.c.status == "no indication", ~documents.c.draft, not_(open_))


def is_at_sessions() -> ColumnElement[bool]:
    """Whether a mandate is due at sessions."""
    return exists().where(_IS_OF_IT)


def due_at(session: int | None, organ: str | None) -> Select[tuple[str]]:
    """The ids of the mandates that are due at a session, or at any, of an organ, or of any."""
    query = select(due_sessions.c.mandate)
    if session is not None:
        query = query.where(due_sessions.c.session == session)
    if organ is not None:
        query = query.where(func.lower(due_sessions.c.organ) == organ.lower())
    return query


def _of_the_text(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [] if wanted.dismissed else [~mandates.c.dismissed]
    exact: dict[Column[Any], object] = {mandates.c.kind: wanted.kind, mandates.c.verb: wanted.verb}
    exact |= {mandates.c.status: wanted.status}
    exact |= {documents.c.key: wanted.document, documents.c.session: wanted.adopted_in}
    found += [column == value for column, value in exact.items() if value is not None]
    found += [mandates.c.un_mandate] if wanted.un else []
    found += [~mandates.c.un_mandate] if wanted.others else []
    found += [] if wanted.drafts else [~documents.c.draft]
    if wanted.addressee is not None:
        named = addressees.c.folded.contains(wanted.addressee.casefold(), autoescape=True)
        found.append(mandates.c.id.in_(select(addressees.c.mandate).where(named)))
    return found


def _of_the_time(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.session is not None or wanted.organ is not None:
        found.append(mandates.c.id.in_(due_at(wanted.session, wanted.organ)))
    if wanted.since is not None or wanted.before is not None:
        found.append(_ends_in(wanted))
    if wanted.overdue:
        found.append(is_overdue(wanted.today) if wanted.today else mandates.c.id.is_(None))
    if wanted.dated:
        found += [mandates.c.first.is_not(None), ~is_at_sessions()]
    if wanted.due:
        found.append(or_(mandates.c.first.is_not(None), mandates.c.id.in_(due_at(None, None))))
    return found


def _ends_in(wanted: MandateFilter) -> ColumnElement[bool]:
    """Whether a window ends within the days asked for; where its end is not known, it may as soon as it begins."""
    at_session = select(due_sessions.c.mandate).where(_ends(due_sessions.c.first, due_sessions.c.last, wanted))
    on_days = and_(_ends(mandates.c.first, mandates.c.last, wanted), ~is_at_sessions())
    return or_(mandates.c.id.in_(at_session), on_days)


def _ends(first: Column[Any], last: Column[Any], wanted: MandateFilter) -> ColumnElement[bool]:
    within = [or_(first.is_not(None), last.is_not(None))]
    if wanted.since is not None:
        within.append(or_(last >= wanted.since, last.is_(None)))
    if wanted.before is not None:
        within.append(func.coalesce(last, first) <= wanted.before)
    return and_(*within)
