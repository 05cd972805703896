"""Compares how strongly two wordings of a paragraph speak: their verbs, and the conditions that they make."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

import msgspec
from rapidfuzz.distance import Indel

from seized.derive.mandates.directives import acts
from seized.model.comparison import Direction, Place, Remark
from seized.vocabulary.choices import choice
from seized.vocabulary.strengths import Strength, lemmas, shifts, strengths


class Spoken(msgspec.Struct, frozen=True):
    """A verb as it stands in a paragraph, with what shifts it: `strongly urges`, `noting with concern`.

    `lemma` is its first word in the third person, or as it opens a preambular paragraph.
    """

    lemma: str
    words: str
    strength: Strength
    rank: float


@cache
def _opening() -> re.Pattern[str]:
    """The words that open a preambular paragraph: "Also noting", "Deeply regretting", "Taking note"."""
    openings = choice([*strengths(), *map(str.capitalize, strengths())])
    return re.compile(
        rf"(?:\w+ )?(?P<verb>{openings})\b(?: (?:also|further)\b)?(?P<rest>(?: (?:in mind|note|upon|on|for|to))?)\b"
    )


@cache
def _feeling() -> re.Pattern[str]:
    """What the organ feels: "with deep concern", "its appreciation", "profound regret"."""
    degree, feeling = choice(shifts("degree")), choice(shifts("feeling"))
    felt = rf"(?:(?:with|its|their) |(?<=xpressing )|(?<=xpresses ))(?:(?P<degree>{degree}) )?(?P<feeling>{feeling})\b"
    return re.compile(rf"(?: note)?(?: (?:also|further))? (?P<felt>{felt})")


@cache
def _adverb() -> re.Pattern[str]:
    return re.compile(rf"\b{choice(shifts('adverb'))}\b")


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(rf"\b{choice(shifts('condition'))}\b")


def spoken(place: Place) -> list[Spoken]:
    """The verbs by which the organ acts in a paragraph, those that the scale has, in order."""
    text = place.text
    if place.part == "preamble":
        found = _opening().match(text)
        if found is None:
            return []
        first = found["verb"].lower()
        return [_spoken(text, first, first + found["rest"], (0, found.end()))]
    if place.part != "operative":
        return []
    by_first = ((act.lemma.split()[0], act) for act in acts(text))
    return [
        _spoken(text, first, act.lemma if " " in act.lemma else lemmas()[first], (act.lead, act.stop))
        for first, act in by_first
        if first in lemmas()
    ]


def _spoken(text: str, first: str, verb: str, span: tuple[int, int]) -> Spoken:
    adverb = _adverb().search(text[slice(*span)].lower())
    feeling = _feeling().match(text, span[1])
    words = " ".join(filter(None, (adverb and adverb[0], verb, feeling and feeling["felt"])))
    strength = strengths()[first]
    rank = strength.rank
    if adverb:
        rank += shifts("adverb")[adverb[0]]
    if feeling:
        rank += shifts("feeling")[feeling["feeling"]] + shifts("degree").get(feeling["degree"] or "", 0.0)
    return Spoken(first, words, strength, rank)


def strength_remarks(before: Sequence[Place], after: Sequence[Place]) -> Iterator[Remark]:
    """The verbs that became others, those that ask or dispose of something and came or went, and the conditions."""
    old, new = ([verb for place in side for verb in spoken(place)] for side in (before, after))
    for was, now in _paired(old, new):
        if was and now and was.words != now.words:
            yield Remark(kind="strength", before=was.words, after=now.words, direction=_direction(was, now))
        elif was and now is None and was.strength.directs:
            yield Remark(kind="strength", before=was.words, after=None)
        elif now and was is None and now.strength.directs:
            yield Remark(kind="strength", before=None, after=now.words)
    yield from _conditions(before, after)


def _paired(old: Sequence[Spoken], new: Sequence[Spoken]) -> Iterator[tuple[Spoken | None, Spoken | None]]:
    """Each verb with what became of it: the same one, or the one that stands in its place."""
    gone: list[Spoken] = []
    come: list[Spoken] = []
    for code in Indel.opcodes([verb.lemma for verb in old], [verb.lemma for verb in new]):
        if code.tag != "equal":
            gone += old[code.src_start : code.src_end]
            come += new[code.dest_start : code.dest_end]
            continue
        yield from zip_longest(gone, come)
        yield from zip(old[code.src_start : code.src_end], new[code.dest_start : code.dest_end], strict=True)
        gone, come = [], []
    yield from zip_longest(gone, come)


def _direction(was: Spoken, now: Spoken) -> Direction | None:
    if not was.strength.comparable(now.strength):
        return None
    return "stronger" if now.rank > was.rank else "weaker" if now.rank < was.rank else "as strong"


def _conditions(before: Iterable[Place], after: Iterable[Place]) -> Iterator[Remark]:
    old, new = (
        Counter(found for place in side for found in _condition().findall(place.text)) for side in (before, after)
    )
    for words in (old - new).elements():
        yield Remark(kind="condition", before=words, after=None, direction="stronger")
    for words in (new - old).elements():
        yield Remark(kind="condition", before=None, after=words, direction="weaker")
