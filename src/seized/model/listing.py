"""Long lists, told in parts: pages of mandates and documents, what they count, and when things fall due."""

from typing import Literal

import msgspec

from seized.model.mandate import MandateKind
from seized.model.register import Entry, Holding, Outcome, Status

Order = Literal["due", "newest", "document"]
"""By the last day of the window, what has none last; the newest texts first; by the symbols of the texts."""


class Tally(msgspec.Struct, frozen=True):
    """So many mandates of one sort, in all that can be told of a mandate in a word; so many of them are overdue."""

    un: bool
    status: Status
    kind: MandateKind
    count: int
    overdue: int


class AtSession(msgspec.Struct, frozen=True):
    """So many mandates due at a session of an organ; None where the text does not tell whose it is."""

    organ: str | None
    session: int
    count: int


class OfName(msgspec.Struct, frozen=True):
    """So many mandates, or documents, of one name."""

    name: str
    count: int


class MandatePage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of the mandates that fit: the first is the number `first` of `total`, counted from 1."""

    entries: tuple[Entry, ...]
    first: int
    total: int
    page: int
    pages: int


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """The mandates of one status: how many, how many of them overdue, and the first of them."""

    status: Status
    count: int
    overdue: int
    entries: tuple[Entry, ...]


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """When mandates fall due: at a `session` of an `organ`, or in a `month` (`2026-12`); the days where they are known.

    `kinds` counts them by kind, and `entries` are the first of them.
    """

    first: str | None
    last: str | None
    organ: str | None = None
    session: int | None = None
    month: str | None = None
    count: int
    kinds: dict[str, int]
    entries: tuple[Entry, ...] = ()


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """When things fall due: the periods whose end is known to be past, those that are not past, both in the order of
    their days, and sessions whose days nobody knows yet."""

    past: tuple[Period, ...]
    ahead: tuple[Period, ...]
    unknown: tuple[Period, ...]


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """A session that has something on its agenda: items that texts decided to include, and reports due at it."""

    organ: str | None
    session: int
    first: str | None
    last: str | None
    items: int
    reports: int


class DocumentPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of the documents that fit, and what they are, counted over all pages."""

    documents: tuple[Holding, ...]
    first: int
    total: int
    page: int
    pages: int


class DocumentCounts(msgspec.Struct, frozen=True, kw_only=True):
    """The documents of a register by what they can be chosen by, the most first; sessions from the latest."""

    sessions: tuple[OfName, ...]
    organs: tuple[OfName, ...]
    kinds: tuple[OfName, ...]
    drafts: int
    total: int


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A reading that brought something: the document as it stands, and what it did to its mandates.

    `changes` counts them by what happened to them: `new`, `changed`, `moved`, `gone`.
    """

    at: str
    by: str
    outcome: Outcome
    document: Holding
    changes: dict[str, int]


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """How much a register holds; `since` and `until` are the dates of its earliest and of its latest text."""

    documents: int
    drafts: int
    mandates: int
    since: str | None
    until: str | None


class Suggestion(msgspec.Struct, frozen=True):
    """Where somebody who types may want to go, by what it is called.

    `told` helps to know it: of a document found by its symbol the title, of one found by its title the symbol, of a
    name how many mandates are asked of it.  A `body` is known to the tables of actors, an `addressee` to texts alone.
    """

    kind: Literal["document", "body", "addressee"]
    key: str
    name: str
    told: str | None
    draft: bool = False


class Came(msgspec.Struct, frozen=True, kw_only=True):
    """What came in: the latest arrivals, and how many documents came on the `day` (UTC) of the latest."""

    day: str | None
    documents: int
    arrivals: tuple[Arrival, ...]


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """What waits for a decision: documents proposed as evidence, activities that propose a status, facts of cooperation
    that may be one, and judgements whose mandate is gone."""

    evidence: int
    activities: int
    same: int
    conflicts: int
