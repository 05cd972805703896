"""Writes a comparison as one text with revisions.

A paragraph that moved goes where it stood and comes where it stands: the words that it kept are moved, the others
deleted there and inserted here, so that accepting or rejecting all of it gives each text in its own order.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from seized.drafting.compare.atoms import Atom, atoms
from seized.drafting.compare.hanging import Footnotes
from seized.model.comparison import BREAK, Change, Comparison, Place, Stretch
from seized.model.comparison_wording import name, sponsor_words
from seized.model.redline import Block, Mark, Piece, Redline, Style

_STYLES: dict[str, Style] = {
    "title": "title",
    "heading": "heading",
    "formula": "formula",
    "preamble": "preamble",
    "footnote": "footnote",
}


class _Row(msgspec.Struct, frozen=True):
    """Paragraphs that stand in one place of the text with revisions; one side is empty where they went or came."""

    before: Sequence[Place]
    after: Sequence[Place]
    atoms: Sequence[Atom]
    end: Mark
    move: int | None = None


def redline(comparison: Comparison) -> Redline:
    """The comparison as a text with revisions: rejected it gives the earlier version, accepted the later one.

    Each paragraph stands behind its printed label and a tab.  A footnote hangs at its mark, and Word numbers it; one
    without a number, or whose mark is not found, stands as a paragraph at the end.  Who came to sponsor it and who no
    longer does is a remark at the beginning.
    """
    footnotes = Footnotes(comparison)
    blocks = [block for row in _rows(comparison.changes, footnotes) for block in _Writer(row, footnotes).blocks()]
    blocks[:1] = [_remarked(block, sponsor_words(comparison.sponsors)) for block in blocks[:1]]
    return Redline(f"{name(comparison.before)} compared with {name(comparison.after)}", tuple(blocks))


def _remarked(block: Block, words: Sequence[str]) -> Block:
    """A block with remarks on its first words."""
    pieces = [replace(one, comments=tuple(words)) if not at else one for at, one in enumerate(block.pieces)]
    return replace(block, pieces=tuple(pieces))


def _rows(changes: Sequence[Change], footnotes: Footnotes) -> Iterator[_Row]:
    """What stands in the text, in order: the changes, those that moved as what went and what came."""
    placed: list[tuple[tuple[int, int], _Row]] = []
    behind = -1
    for number, change in enumerate(sorted(changes, key=lambda change: change.before[0].at if change.before else -1)):
        before, after = footnotes.left(change)
        stays = before and after and not change.moved
        move = number if change.moved and len(before) == len(after) == 1 else None
        if stays:
            behind = after[-1].at
            placed.append(((after[0].at, -1), _Row(before, after, list(atoms(change.stretches)), "kept")))
        if before and not stays:
            gone: Mark = "deleted" if move is None else "moved from"
            words = list(_one_side(gone, "deleted", ((one, one.before) for one in change.stretches)))
            placed.append(((behind, before[0].at), _Row(before, (), words, gone, move)))
        if after and not stays:
            come: Mark = "inserted" if move is None else "moved to"
            words = list(_one_side(come, "inserted", ((one, one.after) for one in change.stretches)))
            placed.append(((after[0].at, -1), _Row((), after, words, come, move)))
    yield from (row for _, row in sorted(placed, key=lambda one: one[0]))


def _one_side(kept: Mark, changed: Mark, words: Iterable[tuple[Stretch, str]]) -> Iterator[Atom]:
    """What went, or what came: of a paragraph that moved, the words that it kept apart from the others."""
    return ((kept if stretch.kind == "kept" else changed, text) for stretch, text in words if text)


class _Side:
    """One side of a row: its paragraphs, which of them the writer is in, how far into its text and past which marks."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._number = 0
        self._done = 0
        self._hung = 0

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

    def hung(self, text: str) -> list[tuple[int, str]]:
        """The footnotes whose marks stand in or behind `text`, if that comes next: how far in, and which."""
        notes = self.place.notes[self._hung :] if self.place else ()
        found = [(offset - self._done, note) for offset, note in notes if offset <= self._done + len(text)]
        self._hung += len(found)
        return found

    def next(self) -> None:
        """Go on to the next paragraph."""
        self._number, self._done, self._hung = self._number + 1, 0, 0


class _Writer:
    """Writes one row as blocks."""

    def __init__(self, row: _Row, footnotes: Footnotes) -> None:
        self._before, self._after = _Side(row.before), _Side(row.after)
        self._row = row
        self._footnotes = footnotes
        self._pieces: list[Piece] = []
        self._gone: tuple[int, str] | None = None

    def blocks(self) -> Iterator[Block]:
        """The blocks of the row, the last one with the end that both sides have, or the only one."""
        self._label(self._row.end)
        for mark, text in self._row.atoms:
            first, *further = text.split(BREAK)
            self._write(first, mark)
            for words in further:
                yield self._block(mark)
                for side in self._sides(mark):
                    side.next()
                self._label(mark)
                self._write(words, mark)
        yield self._block(self._row.end)

    def _sides(self, mark: Mark) -> list[_Side]:
        """The sides in which text of a revision stands; that which decides on its looks stands last."""
        return {
            "kept": [self._before, self._after],
            "deleted": [self._before],
            "moved from": [self._before],
            "inserted": [self._after],
            "moved to": [self._after],
        }[mark]

    def _label(self, mark: Mark) -> None:
        """The labels of the paragraphs that begin here."""
        sides = self._sides(mark)
        if mark == "kept" and self._before.label == self._after.label:
            self._add(self._after.label, "kept", italic=False)
            return
        if self._before in sides:
            self._add(self._before.label, "deleted", italic=False)
        if self._after in sides:
            self._add(self._after.label, "inserted", italic=False)

    def _write(self, text: str, mark: Mark) -> None:
        """Words, and the marks of footnotes that stand in or behind them on either side."""
        sides = self._sides(mark)
        hung = sorted((at, side is self._after, note) for side in sides for at, note in side.hung(text))
        opening = [side.go_on(text) for side in sides][-1]
        done = 0
        for at, later, note in hung:
            self._words(text, done, at, opening, mark)
            self._hang(note, later=later, mark=mark)
            done = at
        self._words(text, done, len(text), opening, mark)

    def _words(self, text: str, start: int, end: int, opening: int, mark: Mark) -> None:
        middle = min(max(start, opening), end)
        self._add(text[start:middle], mark, italic=True)
        self._add(text[middle:end], mark, italic=False)

    def _add(self, text: str, mark: Mark, *, italic: bool) -> None:
        if text:
            self._pieces.append(Piece(text, mark, italic))

    def _hang(self, note: str, *, later: bool, mark: Mark) -> None:
        """The mark of a footnote; one that went stays where another comes with nothing but new words between."""
        if not later:
            hung = self._footnotes.gone(note, "deleted" if mark == "kept" else mark)
            self._gone = (len(self._pieces), note) if hung else self._gone
        else:
            hung = self._stayed(note) or self._footnotes.come(note, "inserted" if mark == "kept" else mark)
        self._pieces += [hung] if hung else []

    def _stayed(self, note: str) -> Piece | None:
        """The mark that both versions have in one place; that of the earlier one is taken back for it."""
        if self._gone is None or any(one.revision != "inserted" for one in self._pieces[self._gone[0] + 1 :]):
            return None
        place, was = self._gone
        kept = self._footnotes.kept(was, note)
        if kept:
            del self._pieces[place]
            self._gone = None
        return kept

    def _block(self, end: Mark) -> Block:
        self._write("", end)
        earlier = self._after not in self._sides(end) or self._after.place is None
        place = self._before.place if earlier else self._after.place
        pieces, self._pieces, self._gone = tuple(self._pieces), [], None
        if place is None:
            return Block(pieces, end)
        return Block(pieces, end, _STYLES.get(place.part, "operative"), place.level, self._row.move)
