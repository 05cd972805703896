"""Writes edits into a copy of a Word file as tracked changes, and leaves every other byte of its parts as it was.

A run that is edited is split around the words taken out and put in; each piece keeps the properties of the run.  What
stands in a tracked change of somebody else, and what Word computes (labels, marks of notes), is not edited.
"""

import io
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import count, groupby, pairwise
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZipFile

from seized.export.characters import printable
from seized.export.mended.runs import Run, runs
from seized.model.checking import Edit
from seized.model.source import Copied, WordFile

_SPACE = re.compile(r"[ \t\n\r\f]+")
_NUMBER = re.compile(rb':id="(\d{1,9})"')
_RETURN = {"\r": "&#13;"}


class _Stretch(NamedTuple):
    """Characters of a text element, by its part and its number there."""

    element: tuple[str, int]
    start: int
    end: int


class _Change(NamedTuple):
    """`text` is to stand in place of the characters `start` to `end` of a text element."""

    start: int
    end: int
    text: str


class _Piece(NamedTuple):
    """Something in a run that is edited: `kept` as it is in bytes, or words `deleted` or `inserted`."""

    fate: str
    words: bytes


class Editor:
    """Edits a Word file.

    `own` is the first number of the tracked changes that are our own: in those, words are written without further ado.
    """

    def __init__(self, file: WordFile, own: int) -> None:
        self._archive = ZipFile(io.BytesIO(file.data))
        self._copied = file.copied
        self._own = own
        self._runs: dict[str, dict[int, Run]] = {}

    def takes(self, edits: Sequence[Edit]) -> bool:
        """Whether all of the edits can be written."""
        return all(self._changes(edit) is not None for edit in edits)

    def edited(self, edits: Sequence[Edit], author: str, instant: str) -> bytes:
        """The file with the edits (none of them touching another, all of them taken) as changes by `author` at
        `instant` (ISO, in UTC)."""
        wanted: dict[str, dict[int, list[_Change]]] = {}
        for edit in edits:
            for (part, number), change in self._changes(edit) or ():
                wanted.setdefault(part, {}).setdefault(number, []).append(change)
        writer = _Writer(author, instant, numbering(self._archive))
        out = io.BytesIO()
        with ZipFile(out, "w") as archive:
            for member in self._archive.infolist():
                data = self._archive.read(member)
                if member.filename in wanted:
                    data = writer.part(data, self._in(member.filename), wanted[member.filename])
                archive.writestr(copy(member), data)
        return out.getvalue()

    def _in(self, part: str) -> dict[int, Run]:
        if part not in self._runs:
            self._runs[part] = runs(self._archive.read(part))
        return self._runs[part]

    def _changes(self, edit: Edit) -> list[tuple[tuple[str, int], _Change]] | None:
        """What an edit means for the text elements; None where it cannot be written."""
        if edit.span[0] == edit.span[1]:
            return self._insertion(edit.span[0], edit.text)
        gone: list[_Stretch] = []
        for offset in range(*edit.span):
            stretches = self._at(offset)
            if not stretches:
                return None
            gone += stretches
        found = []
        for element, along in groupby(gone, key=lambda stretch: stretch.element):
            places = list(along)
            if not self._is_open(element) or any(one.end != two.start for one, two in pairwise(places)):
                return None
            found.append((element, _Change(places[0].start, places[-1].end, "")))
        element, last = found.pop()
        return [*found, (element, last._replace(text=edit.text))]

    def _insertion(self, at: int, text: str) -> list[tuple[tuple[str, int], _Change]] | None:
        """Words behind the character before them, or else before the one behind them."""
        for stretch, behind in ((self._at(at - 1)[-1:], True), (self._at(at)[:1], False)):
            if stretch and self._is_open(stretch[0].element):
                place = stretch[0].end if behind else stretch[0].start
                return [(stretch[0].element, _Change(place, place, text))]
        return None

    def _is_open(self, element: tuple[str, int]) -> bool:
        run = self._in(element[0]).get(element[1])
        return run is not None and not run.closed and all(number >= self._own for number in run.revisions)

    def _at(self, offset: int) -> list[_Stretch]:
        """Where a character of the text stands: nowhere where Word computes it, and in several places where white space
        is folded over several elements."""
        last = bisect_right(self._copied, offset, key=lambda one: one.start)
        first = bisect_left(self._copied, offset, hi=last, key=lambda one: one.end - 1)
        return [self._stretch(one, one.offset + offset - one.start) for one in self._copied[first:last]]

    def _stretch(self, one: Copied, place: int) -> _Stretch:
        """A character of an element, and the white space that is folded into it."""
        run = self._in(one.part).get(one.element)
        words = next((child.text for child in run.children if child.number == one.element), "") if run else ""
        white = _SPACE.match(words, place)
        return _Stretch((one.part, one.element), place, white.end() if white else place + 1)


def numbering(archive: ZipFile) -> int:
    """A number above those of all tracked changes, comments and bookmarks of a file."""
    parts = (archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
    return 1 + max((int(found[1]) for part in parts for found in _NUMBER.finditer(part)), default=0)


class _Writer:
    """Writes the changes, and numbers them."""

    def __init__(self, author: str, instant: str, first: int) -> None:
        self._author = quoteattr(printable(author))
        self._instant = quoteattr(instant)
        self._numbers = count(first)

    def part(self, data: bytes, found: dict[int, Run], wanted: dict[int, list[_Change]]) -> bytes:
        """A part with its changes."""
        touched = {found[number].start: found[number] for number in wanted}
        pieces, at = [], 0
        for start, run in sorted(touched.items()):
            pieces += [data[at:start], self._run(data, run, wanted)]
            at = run.end
        return b"".join([*pieces, data[at:]])

    def _run(self, data: bytes, run: Run, wanted: dict[int, list[_Change]]) -> bytes:
        tracked = not run.revisions
        written = []
        for fate, along in groupby(self._pieces(data, run, wanted), key=lambda piece: piece.fate):
            words = b"".join(piece.words for piece in along)
            whole = run.tag + run.properties + words + f"</{run.prefix}:r>".encode()
            written.append(whole if fate == "kept" or not tracked else self._tracked(run.prefix, fate, whole))
        return b"".join(written)

    def _pieces(self, data: bytes, run: Run, wanted: dict[int, list[_Change]]) -> Iterator[_Piece]:
        for child in run.children:
            changes = wanted.get(child.number, []) if child.number is not None else []
            if not changes:
                yield _Piece("kept", data[child.start : child.end])
                continue
            at = 0
            for change in sorted(changes):
                yield from _words(run.prefix, "kept", child.text[at : change.start])
                if not run.revisions:
                    yield from _words(run.prefix, "del", child.text[change.start : change.end])
                yield from _words(run.prefix, "ins", printable(change.text))
                at = change.end
            yield from _words(run.prefix, "kept", child.text[at:])

    def _tracked(self, prefix: str, fate: str, run: bytes) -> bytes:
        number = next(self._numbers)
        known = f'{prefix}:id="{number}" {prefix}:author={self._author} {prefix}:date={self._instant}'
        return f"<{prefix}:{fate} {known}>".encode() + run + f"</{prefix}:{fate}>".encode()


def _words(prefix: str, fate: str, text: str) -> Iterator[_Piece]:
    if text:
        tag = f"{prefix}:delText" if fate == "del" else f"{prefix}:t"
        yield _Piece(fate, f'<{tag} xml:space="preserve">{escape(text, _RETURN)}</{tag}>'.encode())
