"""Facts out of their mentions: what most of them say, who says it, and where they disagree."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from seized.derive.actors.naming import actor
from seized.derive.facts.identity import Mention
from seized.model import Agreement, CooperationField, Meeting, Membership, Observance
from seized.model.facts import (
    AgreementFact,
    Difference,
    FieldFact,
    MeetingFact,
    MembershipFact,
    ObservanceFact,
    Telling,
)
from seized.vocabulary.titles import same_words

Stated = TypeVar("Stated", bound=Mention)


class Told(NamedTuple, Generic[Stated]):
    """A mention, with the id of the fact that it is of, and the paragraph that it stands in."""

    fact: str
    stated: Stated
    source: Telling


class _Voice(NamedTuple):
    """A value of a field, and the paragraphs that give it, some of them perhaps in fewer words."""

    value: str
    sources: list[Telling]


class _Choir(Generic[Stated]):
    """The mentions of one fact, heard field by field."""

    def __init__(self, told: Sequence[Told[Stated]]) -> None:
        self._told = told
        self.differences: tuple[Difference, ...] = ()

    def fullest(self, words: Callable[[Stated], str]) -> str:
        """The name with the most words by which the fact is called; of those, the one that most mentions have."""
        names = Counter(words(one.stated) for one in self._told)
        return max(names, key=lambda name: (len(name.split()), names[name]))

    def value(self, field: str, alike: Callable[[str, str], bool]) -> str | None:
        """What most mentions give, in the fullest form; what others give is noted as a difference."""
        voices: list[_Voice] = []
        for one in self._told:
            value = getattr(one.stated, field)
            if value is not None:
                _join(voices, str(value), one.source, alike)
        voices.sort(key=lambda voice: -len(voice.sources))
        if len(voices) > 1:
            told = (Difference(field=field, value=one.value, sources=tuple(one.sources)) for one in voices)
            self.differences += tuple(told)
        return voices[0].value if voices else None


def _join(voices: list[_Voice], value: str, source: Telling, alike: Callable[[str, str], bool]) -> None:
    for at, voice in enumerate(voices):
        if alike(voice.value, value):
            fuller = max(voice.value, value, key=len)
            voices[at] = _Voice(fuller, [*voice.sources, source])
            return
    voices.append(_Voice(value, [source]))


def meeting(id_: str, told: Sequence[Told[Meeting]]) -> MeetingFact:
    """The meeting of these mentions, which are in the order of their sources."""
    choir = _Choir(told)
    ordinal = choir.value("ordinal", same)
    return MeetingFact(
        id=id_,
        name=choir.fullest(lambda one: one.name),
        body=_called(choir.value("body", same_actor)),
        ordinal=int(ordinal) if ordinal else None,
        place=choir.value("place", same_name),
        start=choir.value("start", same_day),
        end=choir.value("end", same_day),
        format=choir.value("format", same),
        chair=_called(choir.value("chair", same_actor)),
        recurrence=choir.value("recurrence", same),
        sources=_sources(told),
        merged=_merged(id_, told),
        differences=choir.differences,
    )


def agreement(id_: str, told: Sequence[Told[Agreement]]) -> AgreementFact:
    """The agreement of these mentions, which are in the order of their sources."""
    choir = _Choir(told)
    fullest = max((one.stated for one in told), key=lambda one: (len(one.parties), len(one.title)))
    return AgreementFact(
        id=id_,
        title=choir.fullest(lambda one: one.title),
        kind=choir.value("kind", same) or fullest.kind,
        parties=fullest.parties,
        date=choir.value("date", same_day),
        sources=_sources(told),
        merged=_merged(id_, told),
        differences=choir.differences,
    )


def membership(id_: str, told: Sequence[Told[Membership]]) -> MembershipFact:
    """The membership of these mentions, which are in the order of their sources."""
    choir, first = _Choir(told), told[0].stated
    return MembershipFact(
        id=id_,
        member=_called(choir.value("member", same_actor)) or first.member,
        organization=_called(choir.value("organization", same_actor)) or first.organization,
        status=choir.value("status", same) or first.status,
        since=choir.value("since", same_day),
        sources=_sources(told),
        merged=_merged(id_, told),
        differences=choir.differences,
    )


def observance(id_: str, told: Sequence[Told[Observance]]) -> ObservanceFact:
    """The observance of these mentions: its first time, and its recurrence where one of them tells it."""
    days = sorted((one.stated.start, one.stated.end) for one in told if one.stated.start)
    start, end = days[0] if days else (None, None)
    return ObservanceFact(
        id=id_,
        name=told[0].stated.name,
        start=start,
        end=end,
        recurrence=_Choir(told).value("recurrence", same),
        sources=_sources(told),
    )


def field(id_: str, told: Sequence[Told[CooperationField]]) -> FieldFact:
    """The field of cooperation of these mentions, in the words of the first."""
    return FieldFact(id=id_, name=told[0].stated.name, sources=_sources(told))


def same(one: str, other: str) -> bool:
    """Whether two values are one."""
    return one == other


def same_day(one: str, other: str) -> bool:
    """Whether two dates say the same, one of them perhaps less exactly: `2018-06` and `2018-06-09`."""
    short, long = sorted((one, other), key=len)
    return long == short or long.startswith(f"{short}-")


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in case, accents and signs alone."""
    return same_words(one) == same_words(other)


def same_actor(one: str, other: str) -> bool:
    """Whether two names are of one actor."""
    return actor(one).key == actor(other).key


def _called(name: str | None) -> str | None:
    return actor(name).name if name else None


def _sources(told: Sequence[Told[Stated]]) -> tuple[Telling, ...]:
    return tuple(dict.fromkeys(one.source for one in told))


def _merged(id_: str, told: Sequence[Told[Stated]]) -> tuple[str, ...]:
    return tuple(sorted({one.fact for one in told} - {id_}))


def in_order(told: Sequence[Told[Stated]]) -> Iterator[Told[Stated]]:
    """Mentions in the order of the days of their documents, those of adopted texts first."""
    yield from sorted(told, key=lambda one: source_order(one.source))


def source_order(source: Telling) -> tuple[object, ...]:
    """Sorts paragraphs: adopted texts before drafts, then by day and place."""
    return source.draft, source.date or "9999", source.document, source.span
