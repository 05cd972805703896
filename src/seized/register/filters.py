"""A filter put to the index: the marks that a paragraph must bear, and the places that it may stand at."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import get_args

from sqlalchemy import Connection, select

from seized.errors import Refused
from seized.model.mandate import MandateKind
from seized.model.search import SearchFilter
from seized.model.segment import Part
from seized.register.askings import Asking
from seized.register.index import mark, verb_mark
from seized.register.places import between
from seized.register.query import Asked, Phrase, Query, Sought
from seized.register.schema import search_names
from seized.vocabulary.organs import organ

MOST_NAMES = 2000
"""Addressees that the index is asked for by name; where more are meant, all mandates are looked at."""

_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")


class Sieve:
    """What a search lets through: a query for the index, bounds, and what the marks cannot tell by themselves."""

    def __init__(self, connection: Connection, asked: Asked, chosen: SearchFilter) -> None:
        """Raises `seized.errors.Refused` where a bound is no date."""
        self.chosen = chosen
        self.first, self.last = between(_checked(chosen.since), _checked(chosen.until))
        self.names = frozenset(() if chosen.addressee is None else _named(connection, chosen.addressee))
        self.groups = (*(tuple(phrases_of(sought)) for sought in asked.wanted), *self._filters())
        self.without = tuple(phrase for sought in asked.unwanted for phrase in phrases_of(sought))

    @property
    def closed(self) -> bool:
        """Whether nothing can be let through, because nobody has the name that is looked for."""
        return self.chosen.addressee is not None and not self.names

    @property
    def query(self) -> Query:
        """What the index is asked for; it never gives less than the sieve lets through."""
        without = self.without if self.chosen.drafts else (*self.without, (mark("draft", True),))
        return Query(self.groups or (_any("part", get_args(Part)),), without)

    @property
    def is_coarse(self) -> bool:
        """Whether the index may give more than is wanted: its marks do not say that they are of one mandate."""
        fields = (self.chosen.addressee, self.chosen.verb, self.chosen.kind, self.chosen.status)
        return sum(field is not None for field in fields) > 1 or len(self.names) > MOST_NAMES

    def lets_through(self, asking: Asking) -> bool:
        """Whether a mandate is one of those that are looked for."""
        chosen = self.chosen
        return (
            (chosen.addressee is None or any(name.casefold() in self.names for name in asking.names))
            and (chosen.verb is None or verb_mark(asking.verb) == verb_mark(chosen.verb))
            and (chosen.kind is None or asking.kind == chosen.kind.casefold())
            and (chosen.status is None or asking.status == chosen.status)
        )

    def _filters(self) -> Iterator[tuple[Phrase, ...]]:
        chosen = self.chosen
        if chosen.organ is not None:
            known = organ(chosen.organ)
            yield _any("organ", [known.name if known else chosen.organ])
        if chosen.verb is not None:
            yield ((verb_mark(chosen.verb),),)
        for field, value in (("part", chosen.part), ("session", chosen.session), ("kind", chosen.kind)):
            if value is not None:
                yield _any(field, [value])
        if chosen.status is not None:
            yield _any("status", [chosen.status])
        if self.names:
            few = len(self.names) <= MOST_NAMES
            yield _any("addressee", self.names) if few else _any("kind", get_args(MandateKind))


def _checked(bound: str | None) -> str | None:
    """A bound as it was given; raises `Refused` where it is no date."""
    try:
        if bound is not None and _DATE.fullmatch(bound):
            date.fromisoformat(bound + "-01" * (2 - bound.count("-")))
        elif bound is not None:
            raise ValueError
    except ValueError:
        raise Refused(f"“{bound}” is no date; write it as 2023-11-02, 2023-11 or 2023") from None
    return bound


def _any(field: str, values: Iterable[object]) -> tuple[Phrase, ...]:
    """The group of a filter: one of these values of a field."""
    return tuple((mark(field, value),) for value in values)


def phrases_of(sought: Sought) -> Iterator[Phrase]:
    """What stands in the index for a piece of what was typed: any one of these."""
    yield from sought.phrases
    if sought.symbol is not None:
        yield (mark("cites", sought.symbol),)


def _named(connection: Connection, wanted: str) -> Iterable[str]:
    """The names of addressees, case folded, that have `wanted` in them."""
    having = search_names.c.name.contains(wanted.casefold(), autoescape=True)
    return connection.execute(select(search_names.c.name).where(having)).scalars()
