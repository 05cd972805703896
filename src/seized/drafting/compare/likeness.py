"""How like each other paragraphs are, by the words that tell one from another."""

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import Indel

from seized.drafting.compare.words import Lexicon, words
from seized.model.comparison import Place

COMMON = 0.25
"""A word that stands in more than this part of all paragraphs does not tell one from another: "the", "States"."""

ENOUGH = 12
"""Paragraphs that there must be before words are called common."""

LEAST = 0.2
"""Below this, two paragraphs are not looked at further."""

HELD = 0.65
"""What it counts for that a paragraph is wholly held in a much longer one."""

FEW = 4
"""Words that must be held before that counts."""

_ALONE = frozenset({"title", "heading", "formula", "footnote"})
"""Parts whose paragraphs never become those of another part."""


Row = tuple[int, ...]
"""Paragraphs that stand one after the other, by their numbers."""


class Candidate(msgspec.Struct, frozen=True):
    """Two paragraphs, by their numbers, and how like they are (0 to 1)."""

    score: float
    old: int
    new: int


class Likeness:
    """The likeness (0 to 1) of each paragraph of one text to each of another, where it is worth a look."""

    def __init__(self, before: Sequence[Place], after: Sequence[Place]) -> None:
        lexicon = Lexicon()
        self.before, self.after = before, after
        found = [
            [[word for word in words(place.text) if not word.is_sign] for place in side] for side in (before, after)
        ]
        self.written = [[lexicon.written(paragraph) for paragraph in side] for side in found]
        both = self.written[0] + self.written[1]
        spread = Counter(word for paragraph in both for word in set(paragraph))
        limit = COMMON * len(both) if len(both) >= ENOUGH else len(both)
        common = dict.fromkeys(ord(word) for word, number in spread.items() if number > limit)
        self.telling = [[text.translate(common) or text for text in side] for side in self.written]

    @staticmethod
    def group(place: Place) -> str:
        """What a paragraph is compared with: those of its part, or of the running text."""
        return place.part if place.part in _ALONE else "running text"

    def alike_in_part(self, one: Candidate) -> bool:
        """Whether both are running text of the same part."""
        return self.runs(one.old) and self.before[one.old].part == self.after[one.new].part

    def candidates(self, old: Sequence[int], new: Sequence[int]) -> list[Candidate]:
        """The likeness of each of the paragraphs `old` to those of `new` that are like it at all."""
        return [one for at in old for one in self._like(at, new)]

    def _like(self, at: int, new: Sequence[int]) -> Iterator[Candidate]:
        text, group = self.telling[0][at], self.group(self.before[at])
        choices = {to: self.telling[1][to] for to in new if self.group(self.after[to]) == group}
        found = process.extract(text, choices, scorer=Indel.normalized_similarity, score_cutoff=LEAST, limit=None)
        for other, ratio, to in found:
            yield Candidate(_score(ratio, len(text), len(other)), at, to)

    def runs(self, old: int) -> bool:
        """Whether a paragraph of the earlier text is running text, which may move, be split and be merged."""
        return self.before[old].part not in _ALONE

    def gain_after(self, old: Row, new: Row, piece: int) -> float:
        """The part of the words of a `piece` of the later text that stand in `old` and not in `new`."""
        without, with_it = self._joined(1, new), self._joined(1, tuple(sorted((*new, piece))))
        return _gain(self._joined(0, old), without, with_it)

    def gain_before(self, old: Row, new: Row, piece: int) -> float:
        """The part of the words of a `piece` of the earlier text that stand in `new` and not in `old`."""
        without, with_it = self._joined(0, old), self._joined(0, tuple(sorted((*old, piece))))
        return _gain(self._joined(1, new), without, with_it)

    def _joined(self, side: int, row: Row) -> str:
        return "".join(self.written[side][at] for at in row)

    def weight(self, new: int) -> int:
        """The words of a paragraph of the later text."""
        return len(self.written[1][new]) + 1


def _gain(whole: str, without: str, with_it: str) -> float:
    """The part of what was added to a text that it now shares with another."""
    more = (Indel.similarity(whole, with_it) - Indel.similarity(whole, without)) / 2
    return more / (len(with_it) - len(without)) if len(with_it) > len(without) else 0.0


def _score(ratio: float, one: int, other: int) -> float:
    """The share of words that both have; a paragraph that was much added to is still the same."""
    same = ratio * (one + other) / 2
    return max(ratio, HELD * same / min(one, other)) if same >= FEW else ratio
