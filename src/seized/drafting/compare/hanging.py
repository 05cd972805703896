"""The footnotes of a comparison as they hang at their marks in a text with revisions."""

from collections.abc import Sequence

from seized.drafting.compare.atoms import atoms
from seized.model.comparison import Change, Comparison, Place
from seized.model.redline import Mark, Note, Piece


class Footnotes:
    """What became of each footnote, by its id in the earlier and in the later version.

    A footnote hangs where it has a number and a paragraph bears its mark.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._before = _hung(comparison, [(place, one) for one in comparison.changes for place in one.before])
        self._after = _hung(comparison, [(place, one) for one in comparison.changes for place in one.after])

    def left(self, change: Change) -> tuple[Sequence[Place], Sequence[Place]]:
        """Both sides of a change without the footnotes that hang at marks."""
        return (
            [place for place in change.before if place.id not in self._before],
            [place for place in change.after if place.id not in self._after],
        )

    def gone(self, note: str, mark: Mark) -> Piece | None:
        """The mark of a footnote of the earlier version that goes; None of one that does not hang."""
        change = self._before.get(note)
        return Piece("", mark, note=Note(_was(change))) if change else None

    def come(self, note: str, mark: Mark) -> Piece | None:
        """The mark of one of the later version that comes."""
        change = self._after.get(note)
        return Piece("", mark, note=Note(_is(change))) if change else None

    def kept(self, was: str, now: str) -> Piece | None:
        """The mark that two footnotes have in one place: what changed in them, or all that they were and are."""
        before, after = self._before.get(was), self._after.get(now)
        if before is None or after is None:
            return None
        same = tuple(Piece(text, mark) for mark, text in atoms(after.stretches))
        return Piece("", note=Note(same if before is after else (*_was(before), *_is(after))))


def _was(change: Change) -> tuple[Piece, ...]:
    return (Piece("".join(one.before for one in change.stretches), "deleted"),)


def _is(change: Change) -> tuple[Piece, ...]:
    return (Piece("".join(one.after for one in change.stretches), "inserted"),)


def _hung(comparison: Comparison, side: Sequence[tuple[Place, Change]]) -> dict[str, Change]:
    marked = {note for place, _ in side for _, note in place.notes}
    return {
        place.id: change
        for place, change in side
        if place.part == "footnote" and place.id in marked and (place.number or "").isdecimal()
    }
