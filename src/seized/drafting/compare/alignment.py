"""Finds which paragraph became which.

First come those that are sure wherever they stand: equal letters, then each other's likest by far.  Of the others,
those are one that together make the likest row in the order of both texts; what is left looks for its like anywhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from seized.drafting.compare.likeness import Candidate, Likeness
from seized.drafting.compare.order import heaviest_chain
from seized.vocabulary.characters import letters

SURE, CLEAR = 0.8, 0.1
"""Two paragraphs as like as this, and by so much liker than any other, are the same wherever they stand."""

NEAR = 0.33
"""How like two paragraphs must be to be one, edited, where the order of both texts allows it."""

FAR = 0.55
"""How like they must be where it does not, where only one is in the preamble, and where they are no running text."""

TELLING = 12
"""Letters that a paragraph must have to be found again by its letters; "Decides" has fewer."""

Pairs = dict[int, int]
"""Paragraphs of the earlier text, by number, and what became of each."""


class Aligned(msgspec.Struct, frozen=True):
    """The pairs, and those of them (by their earlier side) that stand elsewhere than they did."""

    pairs: Pairs
    moved: frozenset[int]


def aligned(likeness: Likeness) -> Aligned:
    """Which paragraph became which; each of either text stands in one pair at most.

    Running text alone can move: a heading or a footnote elsewhere is another one.
    """
    pairs = _same_letters(likeness) | _titles(likeness)
    candidates = likeness.candidates(*_left(likeness, pairs))
    pairs |= _likest(candidates)
    pairs |= _in_order(likeness, pairs, _free(candidates, pairs))
    pairs |= _anywhere(_free(candidates, pairs))
    ordered = sorted(pairs)
    row = heaviest_chain([pairs[at] for at in ordered], [likeness.weight(pairs[at]) for at in ordered])
    stayed = {ordered[place] for place in row}
    kept = {at: to for at, to in pairs.items() if at in stayed or likeness.runs(at)}
    return Aligned(kept, frozenset(kept) - stayed)


def _titles(likeness: Likeness) -> Pairs:
    """The title is the title, whatever it says."""
    sides = [[place.at for place in side if place.part == "title"] for side in (likeness.before, likeness.after)]
    return dict(zip(*sides, strict=False))


def _left(likeness: Likeness, pairs: Pairs) -> tuple[list[int], list[int]]:
    """The paragraphs of both texts that are in no pair."""
    taken = set(pairs.values())
    return (
        [at for at in range(len(likeness.before)) if at not in pairs],
        [at for at in range(len(likeness.after)) if at not in taken],
    )


def _free(candidates: Iterable[Candidate], pairs: Pairs) -> list[Candidate]:
    """The candidates of which neither side is in a pair yet."""
    taken = set(pairs.values())
    return [one for one in candidates if one.old not in pairs and one.new not in taken]


def _same_letters(likeness: Likeness) -> Pairs:
    """Paragraphs that have their letters for themselves in both texts."""
    sides = []
    for side in (likeness.before, likeness.after):
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place in side:
            found[letters(place.text), likeness.group(place)].append(place.at)
        sides.append({key: at[0] for key, at in found.items() if len(at) == 1 and len(key[0]) >= TELLING})
    return {at: sides[1][key] for key, at in sides[0].items() if key in sides[1]}


def _likest(candidates: Sequence[Candidate]) -> Pairs:
    """Pairs that are sure, each the likest of both by far."""
    old, new = defaultdict[int, list[float]](list), defaultdict[int, list[float]](list)
    for one in candidates:
        old[one.old].append(one.score)
        new[one.new].append(one.score)
    return {
        one.old: one.new
        for one in candidates
        if one.score >= SURE and not any(_rivals(one.score, scores) for scores in (old[one.old], new[one.new]))
    }


def _rivals(score: float, scores: Iterable[float]) -> bool:
    """Whether another of the scores comes near, or is above."""
    return sum(other > score - CLEAR for other in scores) > 1


def _in_order(likeness: Likeness, pairs: Pairs, candidates: Iterable[Candidate]) -> Pairs:
    """Of the candidates, those that make the likest row in the order of both texts together with the pairs."""
    near = [one for one in candidates if one.score >= (NEAR if likeness.alike_in_part(one) else FAR)]
    row = sorted([*near, *(Candidate(1.0, at, to) for at, to in pairs.items())], key=lambda one: (one.old, -one.new))
    chosen = heaviest_chain([one.new for one in row], [one.score**2 for one in row])
    return {row[place].old: row[place].new for place in chosen}


def _anywhere(candidates: Iterable[Candidate]) -> Pairs:
    """The likest pairs of what is left, the likest first."""
    found: Pairs = {}
    for one in sorted(candidates, key=lambda one: (-one.score, one.old, one.new)):
        if one.score >= FAR and one.old not in found and one.new not in found.values():
            found[one.old] = one.new
    return found
