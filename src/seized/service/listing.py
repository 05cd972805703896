"""Asks for mandates in pages: the rows of one page, what they all count, the board and the calendar of them."""

from collections.abc import Iterable, Iterator
from math import ceil
from typing import get_args

import msgspec
from sqlalchemy import Connection

from seized.model.listing import AtSession, Calendar, Column, MandatePage, OfName, Order, Period, Sitting, Tally
from seized.model.register import Change, Entry, MandateFilter, Status
from seized.register import listing
from seized.register.entries import entries_of
from seized.register.history import changes_of
from seized.register.register import Register

ROWS = 50
"""Mandates, or documents, of one page."""

ON_BOARD = 8
"""Mandates of one column of the board."""

TOGETHER = 500
"""Mandates that are read at once where all that fit are wanted."""


def page(register: Register, wanted: MandateFilter, order: Order, number: int, total: int) -> MandatePage:
    """The page of a number, from 1, of the `total` mandates that fit; behind the last page it is the last one."""
    pages = max(1, ceil(total / ROWS))
    at = min(max(1, number), pages)
    with register.reading() as connection:
        ids = listing.mandate_ids(connection, wanted, order, ROWS, (at - 1) * ROWS)
        found = _in_order(connection, ids, wanted)
    return MandatePage(entries=tuple(found), first=(at - 1) * ROWS + 1, total=total, page=at, pages=pages)


def everything(register: Register, wanted: MandateFilter, order: Order) -> Iterator[Entry]:
    """All mandates that fit, in order, read so many at a time."""
    with register.reading() as connection:
        ids = listing.mandate_ids(connection, wanted, order)
        for start in range(0, len(ids), TOGETHER):
            yield from _in_order(connection, ids[start : start + TOGETHER], wanted)


def latest_changes(register: Register, wanted: MandateFilter, most: int) -> list[tuple[Change, Entry]]:
    """What readings have done lately to the mandates that fit, each with the mandate as it stands, the newest first."""
    with register.reading() as connection:
        made = changes_of(connection, wanted, most)
        found = entries_of(connection, (id_ for _, id_ in made), wanted.today)
    return [(change, found[id_]) for change, id_ in made]


def tallies(register: Register, wanted: MandateFilter) -> tuple[Tally, ...]:
    """The mandates that fit, counted by all that can be told of one in a word.

    What `uncounted` takes out of the filter need not be in it: `fitting` picks it out of the counts.
    """
    with register.reading() as connection:
        return listing.tallies(connection, wanted)


def uncounted(wanted: MandateFilter) -> MandateFilter:
    """A filter without what the counts tell apart by themselves."""
    return msgspec.structs.replace(wanted, un=False, others=False, status=None, kind=None, overdue=False)


def fitting(counted: Iterable[Tally], wanted: MandateFilter) -> int:
    """How many mandates of those counted fit a filter in what `uncounted` takes out of it."""
    return sum(
        one.overdue if wanted.overdue else one.count
        for one in counted
        if (one.un or not wanted.un)
        and not (one.un and wanted.others)
        and wanted.status in (None, one.status)
        and wanted.kind in (None, one.kind)
    )


def sessions(register: Register, wanted: MandateFilter) -> tuple[AtSession, ...]:
    """The sessions that the mandates which fit are due at, those of the General Assembly first, the latest first."""
    with register.reading() as connection:
        return listing.sessions(connection, wanted)


def names(register: Register, wanted: MandateFilter, most: int) -> tuple[OfName, ...]:
    """Who is asked for the mandates that fit, those who are asked for most first."""
    with register.reading() as connection:
        return listing.names(connection, wanted, most)


def board(register: Register, wanted: MandateFilter, counted: tuple[Tally, ...]) -> tuple[Column, ...]:
    """A column for each status: what the counts say of it, and the first mandates of it that fit the filter."""
    found = []
    with register.reading() as connection:
        for status in get_args(Status):
            own = msgspec.structs.replace(wanted, status=status)
            count = fitting(counted, own)
            ids = listing.mandate_ids(connection, own, "due", ON_BOARD) if count else ()
            column = Column(
                status=status,
                count=count,
                overdue=fitting(counted, msgspec.structs.replace(own, overdue=True)),
                entries=tuple(_in_order(connection, ids, wanted)),
            )
            found.append(column)
    return tuple(found)


def calendar(register: Register, wanted: MandateFilter, rows: int) -> Calendar:
    """When the mandates that fit fall due, as of the `today` of the filter; the periods that are not past come with the
    first `rows` of their mandates."""
    with register.reading() as connection:
        return _calendar(connection, wanted, listing.periods(connection, wanted), rows, None)


def ahead(register: Register, wanted: MandateFilter, rows: int, most: int) -> Calendar:
    """The same without what is past, and at most so many periods."""
    with register.reading() as connection:
        found = listing.periods(connection, wanted, wanted.today or "")
        told = _calendar(connection, wanted, found, rows, most)
    return msgspec.structs.replace(told, past=())


def sittings(register: Register) -> list[Sitting]:
    """The sessions that adopted texts decided items for, or ask for reports at: the Assembly's first, the latest
    first."""
    with register.reading() as connection:
        found = listing.sittings(connection)
    return sorted(found, key=lambda one: (one.organ != "General Assembly", one.organ or "", -one.session))


def _calendar(
    connection: Connection, wanted: MandateFilter, found: list[Period], rows: int, most: int | None
) -> Calendar:
    today = wanted.today or ""
    to_come = sorted((one for one in found if one.first and (one.last or "9999") >= today), key=_order)
    unknown = sorted((one for one in found if one.first is None), key=_rank)
    shown = [_filled(connection, wanted, one, rows) for one in [*to_come, *unknown][:most]]
    return Calendar(
        past=tuple(sorted((one for one in found if one.first and (one.last or "9999") < today), key=_order)),
        ahead=tuple(one for one in shown if one.first),
        unknown=tuple(one for one in shown if one.first is None),
    )


def _filled(connection: Connection, wanted: MandateFilter, period: Period, rows: int) -> Period:
    ids = listing.mandate_ids(connection, listing.due_in(wanted, period), "due", rows)
    return msgspec.structs.replace(period, entries=tuple(_in_order(connection, ids, wanted)))


def _order(period: Period) -> tuple[str, str]:
    return period.first or "", period.last or "9999"


def _rank(period: Period) -> tuple[bool, str, int]:
    return period.organ != "General Assembly", period.organ or "", period.session or 0


def _in_order(connection: Connection, ids: Iterable[str], wanted: MandateFilter) -> list[Entry]:
    listed = list(ids)
    found = entries_of(connection, listed, wanted.today)
    return [found[id_] for id_ in listed]
