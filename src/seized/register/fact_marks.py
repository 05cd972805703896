"""Meetings and agreements by what they are put in order by and looked for, without who tells of them.

A page of a long list is cut from these marks; only what stands on it is then read whole.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from seized.derive.actors.naming import actor, lineage
from seized.model.facts import FactKind
from seized.register.identifying import Decisions, identified
from seized.register.schema import cooperation, documents
from seized.vocabulary.titles import same_words

_UNDATED = "9999"
"""What sorts a fact without a day behind the others."""


class Mark(msgspec.Struct, frozen=True):
    """A fact: its ids (those that are one with it by decision among them), its days, its number, its name as it is put
    in order, whose it is (`body`), where it belongs (`home`: None where that is not told), and whether nothing but
    drafts tells of it."""

    ids: tuple[str, ...]
    start: str | None
    end: str | None
    ordinal: int | None
    name: str
    body: str | None
    home: Hashable
    draft_only: bool

    @property
    def turn(self) -> tuple[object, ...]:
        """Its place among the others, as in `seized.register.cooperation`."""
        return self.start or _UNDATED, self.end or "", self.ordinal or 0, self.name, self.ids[0]


class Marks:
    """All facts of a kind in their order; two that may be one stand near each other."""

    def __init__(self, found: Iterable[Mark]) -> None:
        self.ordered = tuple(sorted(found, key=lambda mark: mark.turn))
        self._near = defaultdict[Hashable, defaultdict[Hashable, list[Mark]]](lambda: defaultdict(list))
        for mark in self.ordered:
            for sign in _signs(mark):
                self._near[sign][mark.home].append(mark)

    def near(self, mark: Mark) -> Iterator[Mark]:
        """Those that may be one with a fact, and others: those of its year or number, of the same home or of none."""
        for sign in _signs(mark):
            homes = self._near[sign]
            for home in (mark.home, None) if mark.home is not None else [*homes]:
                yield from homes.get(home, ())


def marks(connection: Connection, kind: FactKind) -> Marks:
    """The marks of all facts of a kind: `meeting` or `agreement`."""
    decisions = Decisions(identified(connection))
    query = select(cooperation.c.fact, cooperation.c.stated, documents.c.draft).join(documents)
    query = query.where(cooperation.c.kind == kind).order_by(documents.c.draft, documents.c.date, documents.c.key)
    first: dict[Collection[str], tuple[Mapping[str, Any], bool]] = {}
    for fact, stated, draft in connection.execute(query):
        group = decisions.group(fact)
        if group not in first:
            first[group] = stated, draft
    make = _MAKE[kind]
    return Marks(
        make((head := decisions.first(group), *sorted({*group} - {head})), stated, draft)
        for group, (stated, draft) in first.items()
    )


def _meeting(ids: tuple[str, ...], stated: Mapping[str, Any], draft: bool) -> Mark:
    body = stated.get("body")
    days = stated.get("start"), stated.get("end")
    return Mark(ids, *days, stated.get("ordinal"), stated["name"], body, _outermost(body) if body else None, draft)


def _agreement(ids: tuple[str, ...], stated: Mapping[str, Any], draft: bool) -> Mark:
    date, parties = stated.get("date"), stated.get("parties") or ()
    home = tuple(sorted(map(_outermost, parties))) or None
    return Mark(ids, date, date, None, same_words(stated["title"]), None, home, draft)


_MAKE: dict[FactKind, Callable[[tuple[str, ...], Mapping[str, Any], bool], Mark]] = {
    "meeting": _meeting,
    "agreement": _agreement,
}


def _signs(mark: Mark) -> Iterator[Hashable]:
    """What two facts that may be one have in common, one of these at least."""
    if mark.start:
        yield "year", mark.start[:4]
    if mark.ordinal:
        yield "number", mark.ordinal
    if mark.start is None or mark.body is None:
        yield "name", mark.name if mark.home is None else mark.home


def _outermost(name: str) -> str:
    return lineage(actor(name))[-1].key
