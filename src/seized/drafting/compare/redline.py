"""Writes a comparison as one text with revisions.

A paragraph that moved is deleted where it stood and inserted where it stands: accepting or rejecting all of it then
gives each text in its own order.
"""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Indel

from seized.model.comparison import BREAK, Change, Comparison, Place, Stretch
from seized.model.comparison_wording import name
from seized.model.redline import Block, Piece, Redline, Revision, Style

_STYLES: dict[str, Style] = {
    "title": "title",
    "heading": "heading",
    "formula": "formula",
    "preamble": "preamble",
    "footnote": "footnote",
}


def redline(comparison: Comparison) -> Redline:
    """The comparison as a text with revisions: rejected it gives the earlier version, accepted the later one.

    Each paragraph stands behind its printed label and a tab, titles and footnotes among them.
    """
    blocks = [block for row in _rows(comparison.changes) for block in _Writer(*row).blocks()]
    return Redline(f"{name(comparison.before)} compared with {name(comparison.after)}", tuple(blocks))


def _rows(changes: Sequence[Change]) -> Iterator[tuple[Sequence[Place], Sequence[Place], Sequence[Stretch]]]:
    """What stands in the text, in order: the changes, those that moved as what went and what came."""
    placed = []
    behind = -1
    for change in sorted(changes, key=lambda change: change.before[0].at if change.before else -1):
        if change.before and change.after and not change.moved:
            behind = change.after[-1].at
            placed.append(((change.after[0].at, -1), (change.before, change.after, change.stretches)))
            continue
        if change.before:
            gone = tuple(Stretch("deleted", one.before, "") for one in change.stretches)
            placed.append(((behind, change.before[0].at), (change.before, (), gone)))
        if change.after:
            come = tuple(Stretch("inserted", "", one.after) for one in change.stretches)
            placed.append(((change.after[0].at, -1), ((), change.after, come)))
    yield from (row for _, row in sorted(placed, key=lambda one: one[0]))


class _Side:
    """One side of a row: its paragraphs, which of them the writer is in, and how far into its text."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._number = 0
        self._done = 0

    @property
    def place(self) -> Place | None:
        return self._places[self._number] if self._number < len(self._places) else None

    @property
    def label(self) -> str:
        """The printed label of the paragraph and a tab, empty where there is none."""
        return f"{self.place.number}\t" if self.place and self.place.number else ""

    def go_on(self, text: str) -> int:
        """Go on by `text`; how much of it belongs to the opening phrase."""
        opening = (self.place and self.place.opening) or ""
        begins = self.place is not None and self.place.text.startswith(opening)
        left = len(opening) - self._done if begins else 0
        self._done += len(text)
        return min(max(left, 0), len(text))

    def next(self) -> None:
        """Go on to the next paragraph."""
        self._number, self._done = self._number + 1, 0


class _Writer:
    """Writes one row as blocks."""

    def __init__(self, before: Sequence[Place], after: Sequence[Place], stretches: Sequence[Stretch]) -> None:
        self._before, self._after = _Side(before), _Side(after)
        self._row_end: Revision = "kept" if before and after else "deleted" if before else "inserted"
        self._stretches = stretches
        self._pieces: list[Piece] = []

    def blocks(self) -> Iterator[Block]:
        """The blocks of the row, the last one with the end that both sides have, or the only one."""
        self._label(self._row_end)
        for revision, text in _atoms(self._stretches):
            first, *further = text.split(BREAK)
            self._write(first, revision)
            for words in further:
                yield self._block(revision)
                for side in self._sides(revision):
                    side.next()
                self._label(revision)
                self._write(words, revision)
        yield self._block(self._row_end)

    def _sides(self, revision: Revision) -> list[_Side]:
        """The sides in which text of a revision stands; that which decides on its looks stands last."""
        return {
            "kept": [self._before, self._after],
            "deleted": [self._before],
            "inserted": [self._after],
        }[revision]

    def _label(self, revision: Revision) -> None:
        """The labels of the paragraphs that begin here."""
        if revision == "kept" and self._before.label == self._after.label:
            self._add(self._after.label, "kept", italic=False)
            return
        if revision != "inserted":
            self._add(self._before.label, "deleted", italic=False)
        if revision != "deleted":
            self._add(self._after.label, "inserted", italic=False)

    def _write(self, text: str, revision: Revision) -> None:
        for side in self._sides(revision):
            opening = side.go_on(text)
        self._add(text[:opening], revision, italic=True)
        self._add(text[opening:], revision, italic=False)

    def _add(self, text: str, revision: Revision, *, italic: bool) -> None:
        if text:
            self._pieces.append(Piece(text, revision, italic))

    def _block(self, end: Revision) -> Block:
        place = self._before.place if end == "deleted" or self._after.place is None else self._after.place
        pieces, self._pieces = tuple(self._pieces), []
        if place is None:
            return Block(pieces, end)
        return Block(pieces, end, _STYLES.get(place.part, "operative"), place.level)


def _atoms(stretches: Iterable[Stretch]) -> Iterator[tuple[Revision, str]]:
    """The stretches as runs of one revision each; of kept words, those characters too that print differently."""
    for stretch in stretches:
        if stretch.before == stretch.after:
            yield "kept", stretch.after
        elif stretch.kind == "kept":
            yield from _characters(stretch)
        else:
            if stretch.before:
                yield "deleted", stretch.before
            if stretch.after:
                yield "inserted", stretch.after


def _characters(stretch: Stretch) -> Iterator[tuple[Revision, str]]:
    for code in Indel.opcodes(stretch.before, stretch.after):
        if code.tag == "equal":
            yield "kept", stretch.before[code.src_start : code.src_end]
        elif code.tag == "delete":
            yield "deleted", stretch.before[code.src_start : code.src_end]
        else:
            yield "inserted", stretch.after[code.dest_start : code.dest_end]
