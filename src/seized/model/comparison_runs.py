"""A comparison laid out for a reader: each change in runs, rows of unchanged paragraphs folded, meanings by kind."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, pairwise

import msgspec

from seized.model.comparison import BREAK, Cell, Change, Collation, Comparison, Place, Remark, RemarkKind, Thread
from seized.model.redline import Revision

MEANINGS: dict[RemarkKind, str] = {
    "strength": "Strength of verbs",
    "condition": "Conditions",
    "addressee": "Who is asked",
    "deadline": "Deadlines",
    "recurrence": "How often",
    "citation": "Citations",
}
"""The kinds of remarks by name, the weightiest first."""


UNTOLD = frozenset({"title", "formula", "footnote"})
"""What a table of versions leaves out."""


class Run(msgspec.Struct, frozen=True):
    """A piece of one paragraph: what became of it, and whether it belongs to the opening phrase.

    `ends` says that the paragraph ends behind it, where one was split or several were merged.
    """

    text: str
    revision: Revision = "kept"
    opening: bool = False
    ends: bool = False


class Piece(msgspec.Struct, frozen=True):
    """Words that stand together and stayed, went or came together."""

    revision: Revision
    runs: tuple[Run, ...]


class Fold(msgspec.Struct, frozen=True):
    """Changes that stand together: `same` says that they all are unchanged paragraphs that stayed in their order."""

    same: bool
    changes: tuple[Change, ...]


class Meaning(msgspec.Struct, frozen=True):
    """What the changes of a comparison mean in one respect, each remark with its change."""

    name: str
    told: tuple[tuple[Change, Remark], ...]


def folds(comparison: Comparison) -> tuple[Fold, ...]:
    """All changes in their order, those that a reader may pass over gathered."""
    grouped = groupby(comparison.changes, lambda change: change.kind == "unchanged" and not change.moved)
    return tuple(Fold(same, tuple(changes)) for same, changes in grouped)


def meanings(comparison: Comparison) -> tuple[Meaning, ...]:
    """What the changes mean, by kind; a kind of which nothing is told is left out."""
    told = [(change, remark) for change in comparison.changes for remark in change.remarks]
    by_kind = ((name, tuple(one for one in told if one[1].kind == kind)) for kind, name in MEANINGS.items())
    return tuple(Meaning(name, found) for name, found in by_kind if found)


def rows(collation: Collation) -> tuple[tuple[Cell, Thread], ...]:
    """The threads that a table of versions shows, each with the last of its cells."""
    last = ((next(cell for cell in reversed(thread.cells) if cell), thread) for thread in collation.threads)
    return tuple((cell, thread) for cell, thread in last if cell.place.part not in UNTOLD)


def pieces(change: Change) -> tuple[Piece, ...]:
    """The words of a change: what was taken out stands before what came in its place.

    Kept words are those of the later version.
    """
    grouped = groupby(_runs(change), lambda run: run.revision)
    return tuple(Piece(revision, tuple(runs)) for revision, runs in grouped)


def _runs(change: Change) -> Iterator[Run]:
    before, after = _Side(change.before), _Side(change.after)
    for stretch in change.stretches:
        if stretch.kind == "kept":
            before.go_on(stretch.before)
            yield from _cut(after.go_on(stretch.after), "kept")
            continue
        yield from _cut(before.go_on(stretch.before), "deleted")
        yield from _cut(after.go_on(stretch.after), "inserted")


class _Side:
    """One side of a change, gone through from its beginning."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._openings = list(_openings(places))
        self._at = 0

    def go_on(self, text: str) -> list[tuple[str, bool]]:
        """Go on by `text`: its pieces, each with whether it belongs to an opening phrase."""
        start, end = self._at, self._at + len(text)
        self._at = end
        within = (place for place in chain.from_iterable(self._openings) if start < place < end)
        ends = [start, *sorted(within), end]
        return [(text[one - start : other - start], self._opens(one)) for one, other in pairwise(ends) if one < other]

    def _opens(self, at: int) -> bool:
        return any(first <= at < last for first, last in self._openings)


def _openings(places: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Where the opening phrases of the paragraphs stand in their texts, put together with `BREAK` between them."""
    at = 0
    for place in places:
        if place.opening and place.text.startswith(place.opening):
            yield at, at + len(place.opening)
        at += len(place.text) + len(BREAK)


def _cut(pieces: Sequence[tuple[str, bool]], revision: Revision) -> Iterator[Run]:
    """The pieces as runs, cut at the ends of paragraphs."""
    for piece, opening in pieces:
        *ended, last = piece.split(BREAK)
        yield from (Run(text, revision, opening, ends=True) for text in ended)
        if last:
            yield Run(last, revision, opening)
