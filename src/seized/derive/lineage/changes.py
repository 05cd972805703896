"""What a text of a series says in other words than the one before it, paragraph by paragraph."""

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz

from seized.model.dossier import Changes
from seized.model.facts import Telling
from seized.vocabulary.characters import letters

EDITED = 60.0
"""Of two paragraphs, the part (in per cent) that must be the same for one to be an edited form of the other."""

GROWN = 90.0
"""The part of the shorter of two paragraphs that must stand in the longer one, as a list that has grown."""

SLICE = 16
"""Letters of its slices, of which half must be found unchanged before the whole is looked for, which takes longer."""

LONG = 120
"""Letters that a paragraph must have to be looked for in a longer one."""


def changes(before: Sequence[Telling], after: Sequence[Telling]) -> Changes:
    """Compare the paragraphs of two texts, each with at least one; those with the same letters are kept.

    Of the others, the two that are most alike are taken for forms of one, then the next two, and so on.
    """
    same = _same(before, after)
    left = [at for at in range(len(before)) if at not in same.values()]
    right = [at for at in range(len(after)) if at not in same]
    edited = _edited([letters(before[at].quote) for at in left], [letters(after[at].quote) for at in right])
    return Changes(
        before=before[0].document,
        after=after[0].document,
        kept=len(same),
        edited=len(edited),
        new=tuple(after[at] for number, at in enumerate(right) if number not in edited.values()),
        dropped=tuple(before[at] for number, at in enumerate(left) if number not in edited),
    )


def _same(before: Sequence[Telling], after: Sequence[Telling]) -> dict[int, int]:
    """The paragraphs of the later text that have the letters of one of the earlier, and which one that is."""
    places = defaultdict[str, list[int]](list)
    for at, one in enumerate(before):
        places[letters(one.quote)].append(at)
    found = {}
    for at, one in enumerate(after):
        if listed := places.get(letters(one.quote)):
            found[at] = listed.pop(0)
    return found


def _edited(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Which paragraphs of the earlier text are edited into which of the later, each into one.

    Lists that have grown are looked for, which takes longer, among those that are like no other.
    """
    found: dict[int, int] = {}
    for alike in (_likeness, _grown):
        left = [at for at in range(len(before)) if at not in found]
        right = [at for at in range(len(after)) if at not in found.values()]
        pairs = ((alike(before[first], after[second]), first, second) for first in left for second in right)
        for likeness, first, second in sorted(pairs, key=lambda pair: -pair[0]):
            if likeness and first not in found and second not in found.values():
                found[first] = second
    return found


def _likeness(one: str, other: str) -> float:
    """How alike two paragraphs are, in per cent; 0 where neither can be a form of the other."""
    return fuzz.ratio(one, other, score_cutoff=EDITED)


def _grown(one: str, other: str) -> float:
    """How much of the shorter of two paragraphs stands in the longer one, in per cent; 0 where that is no reason."""
    short, long = sorted((one, other), key=len)
    if len(short) < LONG:
        return 0.0
    slices = [short[at : at + SLICE] for at in range(0, len(short) - SLICE, SLICE)]
    if 2 * sum(piece in long for piece in slices) < len(slices):
        return 0.0
    return fuzz.partial_ratio(short, long, score_cutoff=GROWN)
