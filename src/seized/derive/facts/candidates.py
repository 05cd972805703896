"""Facts that may be one: they agree in something that tells them from others, and contradict each other in nothing."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator

from seized.derive.actors.naming import actor, lineage
from seized.derive.facts.identity import meeting_kind, subject
from seized.derive.facts.merging import same_actor, same_day, same_name
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact

Fact = MeetingFact | AgreementFact | MembershipFact
Words = tuple[str, ...]


class Shelf:
    """Facts of one kind, set up so that those that may be one stand side by side.

    Two that have a mark in common stand together where they have the same home as well, or one of them has none.
    """

    def __init__(self, facts: Collection[Fact]) -> None:
        self._words = {fact.id: _words(fact) for fact in facts}
        self._places = defaultdict[Hashable, defaultdict[Hashable, list[Fact]]](lambda: defaultdict(list))
        for fact in facts:
            for mark in self._marks(fact):
                self._places[mark][_home(fact)].append(fact)

    def candidates(self, fact: Fact) -> Iterator[Fact]:
        """Those that may be `fact`, which is on the shelf itself, each once."""
        near = {other.id: other for mark in self._marks(fact) for other in self._beside(mark, _home(fact))}
        return (other for id_, other in near.items() if id_ != fact.id and self._may_be_one(fact, other))

    def _beside(self, mark: Hashable, home: Hashable) -> Iterator[Fact]:
        """Those with a mark that have the same home, or none; all of them for a fact that has none."""
        homes = self._places[mark]
        for other in (home, None) if home is not None else [*homes]:
            yield from homes.get(other, ())

    def _marks(self, fact: Fact) -> Iterator[Hashable]:
        """What two facts that may be one have in common, one of these at least."""
        match fact:
            case MeetingFact():
                yield from (("number", fact.ordinal),) if fact.ordinal else ()
                yield from (("year", fact.start[:4]),) if fact.start else ()
                yield "line", fact.body, self._words[fact.id]
            case AgreementFact():
                yield from (("kind", fact.kind),) if fact.parties else ()
                yield "word", max(self._words[fact.id], key=len, default=None)
            case MembershipFact():
                yield fact.status

    def _may_be_one(self, one: Fact, other: Fact) -> bool:
        words, others = self._words[one.id], self._words[other.id]
        match one, other:
            case MeetingFact(), MeetingFact():
                return _agree(one, other) and _one_meeting(one, other, words, others)
            case AgreementFact(), AgreementFact():
                return one.kind == other.kind and _one_time(one, other) and _one_agreement(one, other)
            case MembershipFact(), MembershipFact():
                return one.status == other.status and _fit(same_day, one.since, other.since)
        return False


def _home(fact: Fact) -> Hashable:
    """What two facts that may be one agree in, if both tell it: the outermost of whose meeting it is, or of the
    parties.  None where it is not told."""
    match fact:
        case MeetingFact(body=str(body)):
            return _outermost(body)
        case AgreementFact(parties=(_, *_) as parties):
            return tuple(sorted(map(_outermost, parties)))
        case MembershipFact():
            return fact.member, fact.organization
    return None


def _outermost(name: str) -> str:
    return lineage(actor(name))[-1].key


def _words(fact: Fact) -> Words:
    match fact:
        case MeetingFact():
            return meeting_kind(fact)
        case AgreementFact():
            return subject(fact.title, fact.parties)
        case MembershipFact():
            return ()


def _fit(alike: Callable[[str, str], bool], one: str | None, other: str | None) -> bool:
    """Whether two values say the same, or one of them says nothing."""
    return one is None or other is None or alike(one, other)


def _one_time(one: AgreementFact, other: AgreementFact) -> bool:
    """Whether two agreements may be of one day; no text tells of an agreement before it was made."""
    if one.date and other.date:
        return same_day(one.date, other.date)
    made, undated = (one.date, other) if one.date else (other.date, one)
    return made is None or any(source.date is None or source.date >= made for source in undated.sources)


def _agree(one: MeetingFact, other: MeetingFact) -> bool:
    """Whether what two meetings tell does not contradict."""
    return (
        (one.ordinal is None or other.ordinal is None or one.ordinal == other.ordinal)
        and _fit(same_day, one.start, other.start)
        and _fit(same_day, one.end, other.end)
        and _fit(same_name, one.place, other.place)
        and _fit(same_actor, one.chair, other.chair)
        and _fit(_related, one.body, other.body)
    )


def _one_meeting(one: MeetingFact, other: MeetingFact, words: Words, others: Words) -> bool:
    """Whether what two meetings tell alike is enough.

    A number counts where one name begins with the other ("special session on eels"), a day where one holds the words
    of the other; so do place and days of related bodies, whatever the meeting is called.  Where a body is not told,
    the names must be the same, and more than "meeting".
    """
    same_number = one.ordinal is not None and one.ordinal == other.ordinal
    if one.body is None or other.body is None:
        return words == others and (_same_days(one, other) or (same_number and len(words) > 1))
    short, long = sorted((words, others), key=len)
    if one.start and other.start:
        same_place = one.place is not None and other.place is not None
        return set(short) <= set(long) or (same_place and _same_days(one, other))
    if same_number:
        return long[: len(short)] == short
    is_line = not (one.ordinal or other.ordinal or one.start or other.start)
    return is_line and one.body == other.body and words == others


def _same_days(one: MeetingFact, other: MeetingFact) -> bool:
    """Whether two meetings were on the same days, told to the day."""
    return (one.start, one.end) == (other.start, other.end) and one.start is not None and one.start.count("-") == 2


def _one_agreement(one: AgreementFact, other: AgreementFact) -> bool:
    """Whether two agreements have the same parties, or one of them names none, and the same subject.

    Where the parties and the date are the same, one may say less of its subject.
    """
    parties = (*one.parties, *other.parties)
    words, others = set(subject(one.title, parties)), set(subject(other.title, parties))
    if one.parties and other.parties:
        if not _same_parties(one.parties, other.parties):
            return False
        return words == others or (one.date is not None and other.date is not None and _nested(words, others))
    return words == others


def _nested(words: set[str], others: set[str]) -> bool:
    return words <= others or others <= words


def _same_parties(parties: Words, others: Words) -> bool:
    """Whether each party has one among the others that is the same, or a part of the same."""
    left = list(others)
    for party in parties:
        match = next((one for one in left if _related(party, one)), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _related(one: str, other: str) -> bool:
    """Whether two names are of one actor, or of an actor and a part of it."""
    first, second = actor(one), actor(other)
    return first in lineage(second) or second in lineage(first)
