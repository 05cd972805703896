"""How strongly the organ speaks: its verbs on one scale, and the words that shift them."""

from functools import cache
from typing import Literal

import msgspec

from seized.vocabulary.tables import rows

Group = Literal["adverb", "feeling", "degree", "condition"]

_DIRECTING = frozenset({"asks", "disposes"})
_COMPARED = _DIRECTING | {"observes", "feels"}
"""Classes at the two ends of the scale: what stands in them is above, or below, all others."""


class Strength(msgspec.Struct, frozen=True):
    """A verb on the scale; `rank` counts from 0 (observes) to 9 (decides)."""

    class_: str
    rank: float

    @property
    def directs(self) -> bool:
        """Whether somebody is to act, or the organ does."""
        return self.class_ in _DIRECTING

    def comparable(self, other: "Strength") -> bool:
        """Whether the two stand on one scale: "condemns" is neither stronger nor weaker than "welcomes"."""
        return self.class_ == other.class_ or self.class_ in _COMPARED or other.class_ in _COMPARED


@cache
def strengths() -> dict[str, Strength]:
    """The verbs by their first word: in the third person singular, and as a preambular paragraph opens."""
    table: dict[str, Strength] = {}
    for verb, openings, class_, rank in rows("strengths.tsv"):
        words = (word.split()[0] for word in (verb, *openings.split("|")) if word != "-")
        table |= dict.fromkeys(words, Strength(class_, float(rank)))
    return table


@cache
def lemmas() -> dict[str, str]:
    """The verbs as they are named, by their first word: `takes` is `takes note`."""
    return {verb.split()[0]: verb for verb, *_ in rows("strengths.tsv") if verb != "-"}


@cache
def shifts(group: Group) -> dict[str, float]:
    """By how much the words of a group shift the rank of a verb."""
    return {words: float(shift) for name, words, shift in rows("strength_shifts.tsv") if name == group}
