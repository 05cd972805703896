"""What falls due, and for whom."""

from collections import defaultdict
from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from seized.model import Addressee
from seized.model.paging import Page
from seized.model.register import Entry, MandateFilter
from seized.register.entries import entries, page, total, uncharted
from seized.register.register import Register


class Uncharted(msgspec.Struct, frozen=True):
    """A session whose calendar is not known, and how many mandates are due at it; `organ` as the texts tell it."""

    organ: str | None
    session: int
    mandates: int


class DueList(msgspec.Struct, frozen=True, kw_only=True):
    """The mandates that were asked for, in the order in which they fall due, and those that the days left out.

    `wanted` is the question as it was answered.  `uncharted` are the sessions of mandates that fit in all but the
    days, which no calendar tells; `overdue` is how many fit in all but the days and are overdue.
    """

    wanted: MandateFilter
    entries: tuple[Entry, ...]
    uncharted: tuple[Uncharted, ...] = ()
    overdue: int = 0


class DuePage(msgspec.Struct, frozen=True, kw_only=True):
    """The same, with the mandates a page at a time."""

    wanted: MandateFilter
    entries: Page[Entry]
    uncharted: tuple[Uncharted, ...] = ()
    overdue: int = 0


class Shared(msgspec.Struct, frozen=True):
    """A mandate that stands under its first addressee, `under`, and is asked of another as well."""

    entry: Entry
    under: str


class Addressed(msgspec.Struct, frozen=True):
    """What is asked of one addressee (None where a text names nobody).

    Where several are asked for one thing, it is among the `entries` of the first of them alone, and `shared` by the
    others.
    """

    name: str | None
    entries: tuple[Entry, ...]
    shared: tuple[Shared, ...]

    @property
    def count(self) -> int:
        """How many mandates are asked of the addressee."""
        return len(self.entries) + len(self.shared)


def due_list(register: Register, wanted: MandateFilter) -> DueList:
    """The mandates that fit and have a time; where no time was asked for, those that are due from `today` on."""
    asked = _asked(wanted)
    with register.reading() as connection:
        uncharted, overdue = _left_out(connection, asked)
        return DueList(wanted=asked, entries=tuple(entries(connection, asked)), uncharted=uncharted, overdue=overdue)


def due_page(register: Register, wanted: MandateFilter, limit: int, after: str | None = None) -> DuePage:
    """The same a page at a time: `limit` mandates, behind those that ended with `after`."""
    asked = _asked(wanted)
    with register.reading() as connection:
        uncharted, overdue = _left_out(connection, asked)
        found = page(connection, asked, limit, after)
        return DuePage(wanted=asked, entries=found, uncharted=uncharted, overdue=overdue)


def _asked(wanted: MandateFilter) -> MandateFilter:
    """The question with the time that goes without saying: from today on."""
    asked_when = wanted.overdue or wanted.session is not None or wanted.since or wanted.before
    return msgspec.structs.replace(wanted, due=True, since=wanted.since if asked_when else wanted.today)


def _left_out(connection: Connection, asked: MandateFilter) -> tuple[tuple[Uncharted, ...], int]:
    """What fits in all but the days: the sessions that no calendar tells, and how many are overdue."""
    timeless = msgspec.structs.replace(asked, since=None, before=None)
    if asked == timeless:
        return (), 0
    found = [Uncharted(organ, session, count) for organ, session, count in uncharted(connection, timeless, asked)]
    late = total(connection, msgspec.structs.replace(timeless, overdue=True))
    late -= total(connection, msgspec.structs.replace(asked, overdue=True))
    return tuple(sorted(found, key=lambda one: (-one.mandates, one.session, one.organ or ""))), late


def by_addressee(found: Iterable[Entry], *, un: bool) -> list[Addressed]:
    """The mandates of the United Nations, or what is asked of others, by addressee: who is asked most comes first.

    A mandate of the United Nations that others are asked to join in stands under its addressees of the United
    Nations alone.
    """
    own, shared = defaultdict[str | None, list[Entry]](list), defaultdict[str | None, list[Shared]](list)
    for entry in found:
        if entry.mandate.un_mandate is un:
            names = _names(entry.mandate.addressees, un=un)
            own[names[0] if names else None].append(entry)
            for name in names[1:]:
                shared[name].append(Shared(entry, names[0]))
    groups = [Addressed(name, tuple(own[name]), tuple(shared[name])) for name in {*own, *shared}]
    return sorted(groups, key=_rank)


def _rank(group: Addressed) -> tuple[bool, int, int, str]:
    """Nobody comes last; of those who are asked as much, whose mandates stand there in full come first."""
    return group.name is None, -group.count, -len(group.entries), (group.name or "").casefold()


def _names(addressees: tuple[Addressee, ...], *, un: bool) -> list[str]:
    """Whom a mandate stands under: of those of a mandate of the United Nations, its own."""
    names = [one.name for one in addressees if one.un or not un] or [one.name for one in addressees]
    return [*dict.fromkeys(names)]
