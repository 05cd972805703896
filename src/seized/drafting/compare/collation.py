"""Lays a whole line of versions side by side, each paragraph in its row."""

from collections.abc import Sequence
from itertools import pairwise

from seized.drafting.compare.places import version
from seized.drafting.compare.texts import compare
from seized.model import Document
from seized.model.comparison import Cell, Change, Collation, Comparison, Thread
from seized.vocabulary.characters import letters


def collate(documents: Sequence[Document]) -> Collation:
    """The versions in the order given, each compared with the one before it; at least two of them.

    A paragraph that was dropped and comes back in the same letters goes on in its row.
    """
    steps = tuple(compare(before, after) for before, after in pairwise(documents))
    rows = _Rows(steps[0])
    for count, step in enumerate(steps, 1):
        rows.go_on(count, step)
    return Collation(versions=tuple(map(version, documents)), steps=steps, threads=rows.threads(len(documents)))


class _Rows:
    """The rows in their order, each with the cells of the versions that have the paragraph."""

    def __init__(self, first: Comparison) -> None:
        starts = sorted((place for change in first.changes for place in change.before), key=lambda place: place.at)
        self._rows: list[dict[int, Cell]] = [{0: Cell(place, "unchanged")} for place in starts]
        self._row_of = {(0, row[0].place.at): row for row in self._rows}

    def go_on(self, count: int, step: Comparison) -> None:
        """Put the paragraphs of version number `count` into their rows."""
        for change in step.changes:
            for piece, place in enumerate(change.after):
                row = self._continued(count, change) if piece == 0 else None
                if row is None:
                    row = {}
                    self._rows.insert(self._behind(count, place.at), row)
                row[count] = Cell(place, change.kind, change.moved)
                self._row_of[count, place.at] = row

    def _continued(self, count: int, change: Change) -> dict[int, Cell] | None:
        """The row that a paragraph goes on: that of what it was, or one of the same letters that had ended."""
        if change.before:
            return self._row_of[count - 1, change.before[0].at]
        same = letters(change.after[0].text)
        for row in self._rows:
            last = row[max(row)]
            if max(row) < count - 1 and last.place.part == change.after[0].part and letters(last.place.text) == same:
                return row
        return None

    def _behind(self, count: int, at: int) -> int:
        """The place behind the row of the paragraph that stands before number `at`."""
        last = self._row_of.get((count, at - 1))
        return next(place for place, row in enumerate(self._rows, 1) if row is last) if last is not None else 0

    def threads(self, versions: int) -> tuple[Thread, ...]:
        """The rows with a cell, or None, for each version."""
        return tuple(Thread(tuple(row.get(count) for count in range(versions))) for row in self._rows)
