"""Text cut where what is marked in it begins and ends, so that marks may lie over each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec

from seized.model.passage import Span


class Stretch(msgspec.Struct, frozen=True):
    """What is marked: where in the text, what it is in a word, and the id of the fact that it shows, if any."""

    span: Span
    kind: str
    fact: str | None = None


class Run(msgspec.Struct, frozen=True):
    """A piece of text over which the same stretches lie; `notes` are the footnote marks that stand before it."""

    text: str
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """What the stretches are, in their order, each once."""
        return tuple(dict.fromkeys(one.kind for one in self.stretches))

    @property
    def facts(self) -> tuple[str, ...]:
        """The ids of the facts that they show."""
        return tuple(dict.fromkeys(one.fact for one in self.stretches if one.fact))


def runs(text: str, stretches: Iterable[Stretch], notes: Iterable[tuple[int, str]] = ()) -> Iterator[Run]:
    """The whole of `text` in runs; `notes` are footnote marks, each with where it stands."""
    listed = list(stretches)
    begin, end = _ends(listed)
    marks: dict[int, list[str]] = defaultdict(list)
    for offset, marker in notes:
        marks[offset].append(marker)
    over: set[int] = set()
    for at, until in pairwise([*sorted({0, len(text), *begin, *end, *marks}), len(text)]):
        if at in end:
            over = over - end[at]
        if at in begin:
            over = over | begin[at]
        if at < until or at in marks:
            yield Run(text[at:until], tuple(listed[order] for order in sorted(over)), tuple(marks.get(at, ())))


def _ends(stretches: list[Stretch]) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """Place in the text -> the stretches that begin, and that end, there, by their order."""
    begin: dict[int, set[int]] = defaultdict(set)
    end: dict[int, set[int]] = defaultdict(set)
    for order, stretch in enumerate(stretches):
        begin[stretch.span[0]].add(order)
        end[stretch.span[1]].add(order)
    return begin, end
