"""Sets blocks one beneath another: how every format with markup makes its text, lines and marks."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from seized.errors import Empty
from seized.model import Line, Mark, Source
from seized.model.source import MarkKind, Role
from seized.readers.decode import Doubt

_WHITE = re.compile(r"[ \t\n\r\f]+")
_UNPRINTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")


def unprinted(text: str) -> Iterator[Mark]:
    """Noise marks over what no page shows: control characters, soft hyphens, zero-width and direction marks."""
    if text.replace("\n", " ").replace("\u00a0", " ").isprintable():
        return iter(())
    return (Mark(found.start(), found.end(), "noise") for found in _UNPRINTED.finditer(text))


def _fold(white: re.Match[str]) -> str:
    run = white[0]
    return "\t" if "\t" in run and "\n" not in run else " "


def _unfolded(text: str) -> Iterator[tuple[int, int]]:
    """From which place in the folded text on it is copied from which place in `text`."""
    yield 0, 0
    lost = 0
    for white in _WHITE.finditer(text):
        if len(white[0]) > 1:
            lost += len(white[0]) - 1
            yield white.end() - lost, white.end()


class Piece(msgspec.Struct, frozen=True):
    """Characters `start` to `end` were copied from `element`, from its character `offset` on."""

    start: int
    end: int
    element: object
    offset: int


class Block:
    """One block in the making.

    White space is folded: a run becomes one space, or one tab where a tab stands in it outside the indentation
    of the markup; none is left at the start and at the end.  Offsets count in the folded text.  `copied` tells of
    text that was added with the element it stands in where that is.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._gap = ""
        self._gap_from: list[tuple[object, int]] = []
        self.copied: list[Piece] = []
        self._marks: list[tuple[int, int, MarkKind, str | None]] = []
        self._head = 0
        self.length = 0

    def add(self, text: str | None, element: object = None) -> None:
        """Append running text, which stands in `element`."""
        if not text:
            return
        folded = _WHITE.sub(_fold, text)
        core = folded.strip(" \t")
        if folded[0] in " \t" and self._gap != "\t":
            self._gap = folded[0]
            self._gap_from.append((element, 0))
        if core:
            if self._gap and not self.labelled:
                for place in self._gap_from:
                    self._copy(0, 1, *place)
                self._append(self._gap)
            if element is not None:
                self._copy_folded(text, folded.index(core), len(core), element)
            self._append(core)
            self._gap = folded[-1] if folded[-1] in " \t" else ""
            self._gap_from = [(element, len(text.rstrip(" \t\n\r\f")))] if self._gap else []

    def _copy(self, start: int, end: int, element: object, offset: int) -> None:
        """Note where the characters that come next, counted from here, are copied from."""
        if element is not None:
            self.copied.append(Piece(self.length + start, self.length + end, element, offset))

    def _copy_folded(self, text: str, lead: int, length: int, element: object) -> None:
        """The same of `length` characters of a text as folded, from `lead` on."""
        runs = list(_unfolded(text))
        for (start, offset), (end, _) in zip(runs, [*runs[1:], (lead + length, 0)], strict=True):
            first, last = max(start, lead), min(end, lead + length)
            if first < last:
                self._copy(first - lead, last - lead, element, offset + first - start)

    def _append(self, piece: str) -> None:
        self._pieces.append(piece)
        self.length += len(piece)

    def label(self, text: str, gap: str = "\t") -> None:
        """Begin the block with a label and a tab; where running text stands already, the label becomes part of it."""
        folded = " ".join(text.split())
        if not self.labelled:
            self.add(text)
        elif folded:
            self._append(folded + gap)
            self._head = self.length

    def tab(self) -> None:
        """Put a tab before whatever comes next."""
        self._gap, self._gap_from = "\t", []

    def set_off(self, start: int, kind: MarkKind, value: str | None = None) -> None:
        """Mark everything from `start` (a `length` noted before) to here; what goes on from a like stretch joins it."""
        for place, (begun, end, other, target) in enumerate(self._marks[-4:], max(len(self._marks) - 4, 0)):
            if (end, other, target) == (start, kind, value) and kind != "note":
                self._marks[place] = (begun, self.length, kind, value)
                return
        if start < self.length:
            self._marks.append((start, self.length, kind, value))

    def insert(self, text: str, kind: MarkKind, value: str | None = None, element: object = None) -> None:
        """Append `text`, set off."""
        start = self.length
        self.add(text, element)
        self.set_off(start, kind, value)

    @property
    def labelled(self) -> bool:
        """Whether no running text has come yet: nothing stands here, or a label alone."""
        return self.length == self._head

    @property
    def numbered(self) -> bool:
        """Whether a label stands at the beginning."""
        return self._head > 0

    @property
    def text(self) -> str:
        return "".join(self._pieces).rstrip(" \t")

    def marks(self) -> list[Mark]:
        """The stretches set off, white space before them left out."""
        text = self.text
        return [
            Mark(start + (text[start] in " \t"), end, kind, value)
            for start, end, kind, value in self._marks
            if text[start:end].strip(" \t")
        ]

    @property
    def bold(self) -> bool:
        """Whether all running text is set in bold."""
        reached = self._head
        for start, end, kind, _ in sorted(self._marks):
            if kind in ("bold", "note") and start <= reached:
                reached = max(reached, end)
        return self._head < self.length <= reached and any(kind == "bold" for _, _, kind, _ in self._marks)


class Galley:
    """Blocks in reading order; the notes come after all of them."""

    def __init__(self) -> None:
        self._body: list[tuple[Block, Line]] = []
        self._notes: list[tuple[Block, Line]] = []

    @property
    def begun(self) -> bool:
        """Whether any block has been set."""
        return bool(self._body)

    def set(self, block: Block, role: Role | None = None, left: float | None = None, *, bold: bool = False) -> None:
        """Set a block that has text in it; an empty one leaves no trace."""
        if block.length:
            place = self._notes if role == "footnote" else self._body
            place.append((block, Line(0, 0, left=left, bold=bold or block.bold, role=role)))

    @property
    def text(self) -> str:
        """The text of all blocks, each on a line of its own."""
        return "\n".join(block.text for block, _ in self._body + self._notes)

    def copied(self) -> Iterator[Piece]:
        """What was copied from where, counted in the text of the source."""
        at = 0
        for block, _ in self._body + self._notes:
            length = len(block.text)
            for piece in block.copied:
                if piece.start < length:
                    yield Piece(at + piece.start, at + min(piece.end, length), piece.element, piece.offset)
            at += length + 1

    def source(
        self, path: str, sha256: str, media_type: str, *, language: str | None = None, doubts: Iterable[Doubt] = ()
    ) -> Source:
        """Everything set, as a source of whole blocks; raises `Empty` where nothing was."""
        lines: list[Line] = []
        marks: list[Mark] = []
        at = 0
        for block, line in self._body + self._notes:
            text = block.text
            lines.append(Line(at, at + len(text), left=line.left, bold=line.bold, role=line.role))
            marks.extend(Mark(at + m.start, at + m.end, m.kind, m.value) for m in block.marks())
            at += len(text) + 1
        if not lines:
            raise Empty(f"{path}: no text in it; check that this is the file you meant")
        whole = self.text
        marks.extend(unprinted(whole))
        marks.sort(key=lambda mark: (mark.start, -mark.end))
        return Source(
            path=path,
            sha256=sha256,
            media_type=media_type,
            pages=None,
            text=whole,
            lines=tuple(lines),
            marks=tuple(marks),
            whole_blocks=True,
            language=language,
            doubts=tuple(doubts),
        )
