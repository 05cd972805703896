"""Asks what waits for a person, so that it can be worked through one by one.

What takes long to find is asked apart from what persons have decided on it, so that a page can remember the one while
the other goes on: `offers` and `pairs` follow from `grounds` alone.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import func, select

from seized.derive.facts.candidates import Fact
from seized.model.dossier import Heard
from seized.model.evidence import Candidate
from seized.model.facts import FactFilter
from seized.model.register import Conflict, Entry, Proposal
from seized.model.review import UNCLEAR, Doubt, Offer, Offered, Pair, PairKind, Unclear, Waiting
from seized.register import conflicts as conflicting
from seized.register import cooperation
from seized.register import doubts as doubting
from seized.register.activities import served_mandates
from seized.register.entries import entries_of
from seized.register.identifying import Decisions, identified
from seized.register.judging import judged, standing
from seized.register.proposals import all_candidates, proposals
from seized.register.register import Register
from seized.register.schema import judgements, mandates, readings
from seized.service.evidence import heard_undecided

COUNTED = 10_000
"""Mandates of which all that waits is counted at once; of more, when somebody asks."""


def grounds(register: Register) -> str:
    """The state of all that offers and pairs follow from: as long as it is the same, so are they."""
    corrections = judgements.c.kind.in_(("correction", "attachment"))
    with register.reading() as connection:
        read = connection.execute(select(func.max(readings.c.id))).scalar()
        corrected = connection.execute(select(func.max(judgements.c.id)).where(corrections)).scalar()
    return f"{read or 0}.{corrected or 0}"


def waiting(register: Register) -> Waiting:
    """How much waits, as far as it can be counted at once."""
    with register.reading() as connection:
        small = (connection.execute(select(func.count()).select_from(mandates)).scalar() or 0) <= COUNTED
        unclear_ = {what: len(doubting.unclear(connection, what)) for what in UNCLEAR}
        warnings = sum(doubting.codes(connection).values())
        gone = len(conflicting.conflicts(connection))
    return Waiting(
        unclear=unclear_,
        readings=warnings,
        evidence=len(undecided(register, offers(register))) if small else None,
        activities=sum(len(one.proposed) for one in activities(register)),
        same=len(open_pairs(register, pairs(register))) if small else None,
        conflicts=gone,
    )


def codes(register: Register) -> dict[str, int]:
    """How many warnings there are of each code, the most frequent first."""
    with register.reading() as connection:
        return doubting.codes(connection)


def doubts(register: Register, code: str | None, first: int, most: int) -> list[Doubt]:
    """Warnings of readings, of one code or of all, from the `first` on, counted from 0."""
    with register.reading() as connection:
        return doubting.doubts(connection, code, first, most)


def unclear(register: Register, what: Unclear) -> tuple[str, ...]:
    """The mandates of which something is not clear and has not been settled, by their ids."""
    with register.reading() as connection:
        return tuple(doubting.unclear(connection, what))


def entries(register: Register, ids: Sequence[str], today: str) -> tuple[Entry, ...]:
    """Mandates by their ids, in that order; one that is not in the register is left out."""
    with register.reading() as connection:
        found = entries_of(connection, ids, today)
    return tuple(found[one] for one in ids if one in found)


def offers(register: Register) -> tuple[Offer, ...]:
    """All that may be evidence for mandates, whatever was decided on it: the best first."""
    with register.reading() as connection:
        found = [_offer(entry, one) for entry, one in all_candidates(connection)]
    return tuple(sorted(found, key=lambda one: (-one.score, one.mandate, one.evidence)))


def _offer(entry: Entry, one: Candidate) -> Offer:
    return Offer(
        mandate=entry.id,
        evidence=one.evidence,
        kind=one.kind,
        score=one.score,
        sessions=tuple(window.session for window in entry.windows if window.session is not None),
        names=tuple(addressee.name for addressee in entry.mandate.addressees),
    )


def undecided(register: Register, found: Sequence[Offer]) -> tuple[Offer, ...]:
    """Those of the offers that nobody has confirmed or dismissed."""
    with register.reading() as connection:
        said = judged(connection, {one.mandate for one in found})
    decided = {
        (mandate, one.value["symbol"])
        for mandate, listed in said.items()
        for one in standing(listed, "evidence")
        if one.value["accepted"] is not None
    }
    return tuple(one for one in found if (one.mandate, one.evidence) not in decided)


def offered(register: Register, found: Sequence[Offer], today: str) -> tuple[Offered, ...]:
    """The offers with their mandates and reasons; one that is none any more is left out."""
    with register.reading() as connection:
        entries_ = entries_of(connection, {one.mandate for one in found}, today)
        proposed = proposals(connection, entries_.values())
    told = {(one.mandate, one.evidence, _kind(one)): one for listed in proposed.values() for one in listed}
    chosen = ((one, told.get((one.mandate, one.evidence, one.kind))) for one in found)
    return tuple(Offered(entries_[offer.mandate], proposal) for offer, proposal in chosen if proposal)


def _kind(proposal: Proposal) -> str | None:
    return proposal.candidate.kind if proposal.candidate else None


def activities(register: Register) -> tuple[Heard, ...]:
    """The mandates for which activities propose a status that came after the last word on it."""
    with register.reading() as connection:
        return tuple(one for one in heard_undecided(connection, served_mandates(connection)) if one.proposed)


def pairs(register: Register) -> tuple[Pair, ...]:
    """The facts of cooperation that may be one, two by two: meetings, then agreements, then memberships."""
    everything = FactFilter()
    with register.reading() as connection:
        found: list[tuple[PairKind, Sequence[Fact]]] = [
            ("meeting", cooperation.meetings(connection, everything)),
            ("agreement", cooperation.agreements(connection, everything)),
            ("membership", cooperation.memberships(connection, everything)),
        ]
    return tuple(_pairs(found))


def _pairs(found: Sequence[tuple[PairKind, Sequence[Fact]]]) -> Iterator[Pair]:
    for kind, facts in found:
        there = {fact.id for fact in facts}
        seen = set[frozenset[str]]()
        for fact in facts:
            for other in fact.candidates:
                both = frozenset((fact.id, other))
                if other in there and both not in seen:
                    seen.add(both)
                    yield Pair(kind, fact.id, other)


def open_pairs(register: Register, found: Sequence[Pair]) -> tuple[Pair, ...]:
    """Those of the pairs on which nothing was decided, by themselves or by way of others."""
    with register.reading() as connection:
        decisions = Decisions(identified(connection))
    return tuple(
        one for one in found if one.other not in decisions.group(one.one) and not decisions.apart(one.one, one.other)
    )


def paired(register: Register, one: str, other: str) -> tuple[Fact, Fact] | None:
    """Two facts, each with all that tells of it; None where one of them is gone, or where they are one already."""
    with register.reading() as connection:
        found = cooperation.facts_by_id(connection, (one, other))
    if one not in found or other not in found or found[one].id == found[other].id:
        return None
    return found[one], found[other]


def conflict(register: Register, number: int) -> Conflict | None:
    """A judgement whose mandate is gone, by its number; None where it is no such."""
    with register.reading() as connection:
        return next((one for one in conflicting.conflicts(connection) if one.judgement.id == number), None)
