"""How alike two texts are, to propose the draft of an adopted text: a score and its reasons, never a certainty.

Paragraphs are compared by their letters and digits alone.  Those that a committee changed in a few words are found
again by their nearness; the others count as different.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import floor

from rapidfuzz import fuzz

from seized.vocabulary.characters import letters
from seized.vocabulary.titles import likeness as titles_share
from seized.vocabulary.titles import title_key

NEAR = 88.0
"""Of two changed paragraphs, the part (in per cent) that must still be the same."""

SHORTEST = 12
"""Letters that a paragraph must have to tell one text from another; "Decides" has fewer."""

TITLE, WORDING = 0.3, 0.7
"""What the title and the wording count for, where both can be compared."""

ROUNDING = 1e-9
"""What sums of decimal fractions may be short of."""

TITLE_ALONE = 0.6
"""What an equal title counts for where nothing else can be compared: more than half, and far from certain."""


def titles_alike(one: str | None, other: str | None) -> float:
    """1 for the same title, otherwise the share of words that stand in both; 0 where there is none."""
    if not one or not other:
        return 0.0
    return 1.0 if title_key(one) == title_key(other) else titles_share(one, other)


def wordings_alike(one: Sequence[str], other: Sequence[str]) -> tuple[float, int]:
    """The share of the paragraphs of two texts that have their like in the other one, and how many of them do.

    A share of 1 says that each has; paragraphs of a few letters are left out.
    """
    first, second = _bare(one), _bare(other)
    equal = first & second
    found = equal.total() + _near((first - equal).elements(), list((second - equal).elements()))
    both = first.total() + second.total()
    return (2 * found / both if both else 0.0), found


def _near(one: Iterable[str], other: list[str]) -> int:
    """How many of the paragraphs have one of the other text near them, each of those only once."""
    found = 0
    for paragraph in one:
        near = next((like for like in other if fuzz.ratio(paragraph, like, score_cutoff=NEAR)), None)
        if near is not None:
            other.remove(near)
            found += 1
    return found


def _bare(paragraphs: Sequence[str]) -> Counter[str]:
    return Counter(bare for bare in map(letters, paragraphs) if len(bare) >= SHORTEST)


def score(title: float, wording: float | None) -> float:
    """0 to 1, in hundredths; `wording` is None where one of the texts is not at hand."""
    exact = TITLE_ALONE * title if wording is None else TITLE * title + WORDING * wording
    return floor(100 * exact + ROUNDING) / 100
