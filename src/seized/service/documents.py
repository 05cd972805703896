"""Asks for documents in pages, for what came in and what waits for a decision, and for what may be meant."""

from collections.abc import Iterable
from itertools import chain
from math import ceil

from seized.model.facts import AgreementFact, FactFilter, MeetingFact
from seized.model.listing import Came, DocumentCounts, DocumentPage, Size, Suggestion, Waiting
from seized.model.register import DocumentFilter, MandateFilter
from seized.register import conflicts, cooperation, documents
from seized.register.register import Register
from seized.service.evidence import evidence_among
from seized.service.listing import ROWS

SHORTEST = 2
"""Letters that must be typed before anything is suggested."""

LATEST = 6
"""Arrivals that are told of one by one."""

SUGGESTED = 6
"""Suggestions of a kind, at most."""


def page(register: Register, wanted: DocumentFilter, number: int) -> DocumentPage:
    """The page of a number, from 1, of the documents that fit; behind the last page it is the last one."""
    with register.reading() as connection:
        total = documents.counts(connection, wanted).total
        pages = max(1, ceil(total / ROWS))
        at = min(max(1, number), pages)
        found = documents.page(connection, wanted, ROWS, (at - 1) * ROWS)
    return DocumentPage(documents=tuple(found), first=(at - 1) * ROWS + 1, total=total, page=at, pages=pages)


def counts(register: Register, wanted: DocumentFilter) -> DocumentCounts:
    """What the documents that fit are, counted by all that they can be chosen by."""
    with register.reading() as connection:
        return documents.counts(connection, wanted)


def size(register: Register) -> Size:
    """How much the register holds."""
    with register.reading() as connection:
        return documents.size(connection)


def came(register: Register) -> Came:
    """What readings brought lately."""
    with register.reading() as connection:
        day = documents.latest_day(connection)
        count = documents.came_since(connection, day) if day else 0
        return Came(day=day, documents=count, arrivals=tuple(documents.arrivals(connection, LATEST)))


def waiting(register: Register, wanted: MandateFilter) -> Waiting:
    """What waits for a decision; of proposals and activities, those for the mandates that fit."""
    heard = evidence_among(register, wanted, undecided=True)
    with register.reading() as connection:
        gone = conflicts.conflicts(connection)
        facts: Iterable[MeetingFact | AgreementFact] = chain(
            cooperation.meetings(connection, FactFilter()), cooperation.agreements(connection, FactFilter())
        )
        pairs = {frozenset((fact.id, other)) for fact in facts for other in fact.candidates}
    return Waiting(
        evidence=sum(len(one.proposals) for one in heard),
        activities=sum(len(one.proposed) for one in heard),
        same=len(pairs),
        conflicts=len(gone),
    )


def suggestions(register: Register, typed: str) -> list[Suggestion]:
    """What somebody who has typed so much may mean; nothing where it is too little to tell."""
    words = " ".join(typed.split())
    if len(words) < SHORTEST:
        return []
    with register.reading() as connection:
        return documents.suggestions(connection, words, SUGGESTED)
