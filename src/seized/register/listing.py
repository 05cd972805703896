"""Mandates in pages and in numbers: the store sorts and counts, and no more is read than is shown."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, UnaryExpression, case, func, literal, select

from seized.model.listing import AtSession, OfName, Order, Period, Sitting, Tally
from seized.model.mandate import MandateKind
from seized.model.register import MandateFilter
from seized.register.choosing import chosen, is_dated, is_overdue
from seized.register.schema import addressees, documents, due_sessions, mandates
from seized.vocabulary.dates import first_day, last_day

MONTH = 7
"""Letters of a month: `2026-12`."""

Sorted = ColumnElement[Any] | UnaryExpression[Any]

_ORDERS: dict[Order, tuple[Sorted, ...]] = {
    "due": (mandates.c.turn,),
    "newest": (documents.c.date.desc().nulls_last(), documents.c.turn.desc(), mandates.c.position),
    "document": (documents.c.turn, mandates.c.position),
}


def mandate_ids(
    connection: Connection, wanted: MandateFilter, order: Order = "due", limit: int | None = None, skipped: int = 0
) -> Sequence[str]:
    """The ids of the mandates that fit, in order: all that come after the first `skipped`, or `limit` of them."""
    query = select(mandates.c.id).where(*chosen(connection, wanted))
    if order != "due":
        query = query.join_from(documents, mandates)
    query = query.order_by(*_ORDERS[order]).limit(limit).offset(skipped)
    return connection.execute(query).scalars().all()


def tallies(connection: Connection, wanted: MandateFilter) -> tuple[Tally, ...]:
    """The mandates that fit, counted by all that can be told of one in a word."""
    words = mandates.c.un_mandate, mandates.c.status, mandates.c.kind
    late = func.sum(case((is_overdue(wanted.today), 1), else_=0))
    query = select(*words, func.count(), late).select_from(mandates)
    rows = connection.execute(query.where(*chosen(connection, wanted, every=True)).group_by(*words)).all()
    return tuple(Tally(un, status, kind, count, overdue) for un, status, kind, count, overdue in rows)


def sessions(connection: Connection, wanted: MandateFilter) -> tuple[AtSession, ...]:
    """The sessions that the mandates which fit are due at, the latest first."""
    counted = func.count()
    query = _at_sessions(connection, wanted, due_sessions.c.organ, due_sessions.c.session, counted)
    rows = connection.execute(query.group_by(due_sessions.c.organ, due_sessions.c.session)).all()
    found = [AtSession(organ, session, count) for organ, session, count in rows]
    return tuple(sorted(found, key=lambda one: (one.organ != "General Assembly", one.organ or "", -one.session)))


def names(connection: Connection, wanted: MandateFilter, most: int) -> tuple[OfName, ...]:
    """Who is asked for the mandates that fit, those who are asked for most first."""
    counted = func.count(addressees.c.mandate.distinct())
    query = select(func.min(addressees.c.name), counted).join(mandates, mandates.c.id == addressees.c.mandate)
    query = (
        query.where(*chosen(connection, wanted, every=True))
        .group_by(addressees.c.folded)
        .order_by(counted.desc(), addressees.c.folded)
        .limit(most)
    )
    return tuple(OfName(name, count) for name, count in connection.execute(query))


def sittings(connection: Connection) -> list[Sitting]:
    """The sessions that adopted texts decided items for, or ask for reports at."""
    columns = due_sessions.c.organ, due_sessions.c.session
    counts = [func.sum(case((mandates.c.kind == kind, 1), else_=0)) for kind in ("agenda", "report")]
    days = func.min(due_sessions.c.first), func.max(due_sessions.c.last)
    query = _at_sessions(connection, MandateFilter(), *columns, *days, *counts).where(
        mandates.c.kind.in_(("agenda", "report"))
    )
    return [
        Sitting(organ=organ, session=session, first=first, last=last, items=items, reports=reports)
        for organ, session, first, last, items, reports in connection.execute(query.group_by(*columns))
    ]


def periods(connection: Connection, wanted: MandateFilter, since: str = "") -> list[Period]:
    """When the mandates that fit fall due: at sessions, and in months where a day is named.

    With `since`, a day, mandates whose last window is past by then are left out.
    """
    return [*_sessions(connection, wanted, since), *_months(connection, wanted, since)]


def due_in(wanted: MandateFilter, period: Period) -> MandateFilter:
    """The mandates of a period, out of those that fit."""
    fields = {name: getattr(wanted, name) for name in wanted.__struct_fields__}
    if period.month is None:
        return MandateFilter(**fields | {"session": period.session, "organ": period.organ})
    days = {"since": first_day(period.month), "before": last_day(period.month)}
    return MandateFilter(**fields | days | {"dated": True})


def _sessions(connection: Connection, wanted: MandateFilter, since: str) -> Iterator[Period]:
    columns = due_sessions.c.organ, due_sessions.c.session
    days = func.min(due_sessions.c.first), func.max(due_sessions.c.last)
    query = _at_sessions(connection, wanted, *columns, mandates.c.kind, func.count(), *days)
    found: dict[tuple[str | None, int], dict[MandateKind, int]] = {}
    known: dict[tuple[str | None, int], tuple[str | None, str | None]] = {}
    query = query.where(mandates.c.turn >= since)
    for organ, session, kind, count, first, last in connection.execute(query.group_by(*columns, mandates.c.kind)):
        found.setdefault((organ, session), {})[kind] = count
        known[organ, session] = first, last
    for (organ, session), kinds in found.items():
        first, last = known[organ, session]
        counts = {str(kind): count for kind, count in kinds.items()}
        yield Period(first=first, last=last, organ=organ, session=session, count=sum(kinds.values()), kinds=counts)


def _months(connection: Connection, wanted: MandateFilter, since: str) -> Iterator[Period]:
    month = func.substr(mandates.c.turn, 1, literal(MONTH))
    query = select(month, mandates.c.kind, func.count()).select_from(mandates)
    query = query.where(*chosen(connection, wanted, every=True), *is_dated(), mandates.c.turn >= since)
    found: dict[str, dict[str, int]] = {}
    for named, kind, count in connection.execute(query.group_by(month, mandates.c.kind)):
        found.setdefault(named, {})[kind] = count
    for named, kinds in found.items():
        yield Period(first=first_day(named), last=last_day(named), month=named, count=sum(kinds.values()), kinds=kinds)


def _at_sessions(connection: Connection, wanted: MandateFilter, *columns: ColumnElement[Any]) -> Select[Any]:
    query: Select[Any] = select(*columns).join_from(due_sessions, mandates, mandates.c.id == due_sessions.c.mandate)
    query = query.where(*chosen(connection, wanted, every=True))
    if wanted.session is not None:
        query = query.where(due_sessions.c.session == wanted.session)
    return query
