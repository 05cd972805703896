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
    """Which paragraphs of the earlier text are edited into which of the later, each into one."""
    alike = (
        (_likeness(one, other), first, second) for first, one in enumerate(before) for second, other in enumerate(after)
    )
    pairs = sorted((pair for pair in alike if pair[0] >= EDITED), key=lambda pair: -pair[0])
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, first, second in pairs:
        if first not in found and second not in taken:
            found[first] = second
            taken.add(second)
    return found


def _likeness(one: str, other: str) -> float:
    """How alike two paragraphs are, in per cent; of which one stands whole in the other, just enough."""
    alike = fuzz.ratio(one, other, score_cutoff=EDITED)
    if alike or min(len(one), len(other)) < LONG:
        return alike
    return EDITED if fuzz.partial_ratio(one, other, score_cutoff=GROWN) else 0.0
