"""From printed lines to clean running text that still knows where its characters stood."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from seized.model.passage import Passage
from seized.model.segment import NoteMark
from seized.model.source import Line, Mark, Source

# words with one space between them; anything wider, or narrower than a character, is mended
_KEPT = re.compile(r"[^\s\u00ad\u200b\u2060\ufeff]+(?:[ \u00a0\u202f\u2009\t][^\s\u00ad\u200b\u2060\ufeff]+)*")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_SPACES = ("\u00a0", "\u202f", "\u2009", "\t")
# "pre- and post-conflict": a hyphen that waits for its second half; "Secretary-" / "General" does not
_SUSPENDED = re.compile(r"(?:and|or|nor|but|to)\b(?!-)")
# "Secretary-", "2015–", "A/78/" at the end of a line; a dash that stands between two words has a space before it
_BROKEN = re.compile(r"[-\u2010\u2011]$|\S[–—]$|\w/$")
_CLINGS = ",;:.)]”’"
# what a footnote is marked with; a raised "er" or "o" ends an ordinal number, a raised "2" after "km" is an exponent
_MARKER = re.compile(r"[\d*¹²³⁴⁵⁶⁷⁸⁹⁰]+$")
_UNIT = re.compile(r"(?:^|[\s\d(])(?:m|km|cm|mm|ft|CO|H|R)$")


class MarkIndex:
    """The marks of a source, to be asked line by line; `markers` are those of the footnotes that it has."""

    def __init__(self, marks: Iterable[Mark], markers: Iterable[str] = ()) -> None:
        self.markers = frozenset(markers)
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [mark.start for mark in self._marks]

    def within(self, start: int, end: int) -> Sequence[Mark]:
        """The marks that begin in `[start, end)`, in order."""
        return self._marks[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


class _Writer:
    """Copies stretches of a source into running text and keeps their origins."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._origins: list[int] = []
        self.length = 0
        self._space: int | None = None  # origin of a space that is owed before the next word

    def copy(self, start: int, end: int) -> None:
        """Append `source[start:end]`, white space folded."""
        place = start
        for kept in _KEPT.finditer(self._source, start, end):
            begin = kept.start()
            if begin > place and not _invisible(self._source, place, begin):
                self.owe_space(place)
            self._append(begin, kept.end())
            place = kept.end()
        if place < end and not _invisible(self._source, place, end):
            self.owe_space(place)

    def owe_space(self, origin: int) -> None:
        """A space comes before the next word, copied from `origin`; none at the beginning, never two."""
        if self.length and self._space is None:
            self._space = origin

    def break_line(self, origin: int, next_word: str) -> None:
        """The line ends: words are parted by a space, a word broken at its hyphen is joined."""
        broken = self._parts and _BROKEN.search(self._parts[-1][-2:])
        if broken and self._space is None and not _SUSPENDED.match(next_word):
            return
        self.owe_space(origin)

    def _append(self, start: int, end: int) -> None:
        if self._space is not None:
            if self._source[start] not in _CLINGS:
                self._run(self._space, " ")
            self._space = None
        words = self._source[start:end]
        for space in _SPACES:
            if space in words:
                words = words.replace(space, " ")
        self._run(start, words)

    def _run(self, origin: int, text: str) -> None:
        if not self._starts or self._origins[-1] + self.length - self._starts[-1] != origin:
            self._starts.append(self.length)
            self._origins.append(origin)
        self._parts.append(text)
        self.length += len(text)

    def passage(self, origin: int) -> Passage:
        if not self._starts:
            return Passage("", (0,), (origin,))
        return Passage("".join(self._parts), tuple(self._starts), tuple(self._origins))


def _drops(text: str, mark: Mark, line: Line, markers: frozenset[str]) -> bool:
    """Whether the characters of a mark are no running text: noise, and marks of footnotes.

    A raised character that stays raised without its type ("10²") is dropped only where it marks a footnote.
    """
    if mark.kind != "superscript":
        return mark.kind in ("note", "noise")
    raised = text[mark.start : mark.end].strip()
    before = text[max(line.start, mark.start - 4) : mark.start]
    if not _MARKER.match(raised) or _UNIT.search(before):
        return False
    return raised.isascii() or plain_marker(raised) in markers


def plain_marker(mark: str) -> str:
    """A footnote mark as people name it: "3" for a raised "³"."""
    return unicodedata.normalize("NFKC", mark).strip()


def _invisible(text: str, start: int, end: int) -> bool:
    return end - start == 1 and _INVISIBLE.match(text, start) is not None


def passage(
    source: Source, lines: Sequence[Line], marks: MarkIndex, start: int | None = None
) -> tuple[Passage, tuple[NoteMark, ...]]:
    """The running text of `lines`, from `start` on (after a label), and the footnote marks it carried."""
    writer = _Writer(source.text)
    notes: list[NoteMark] = []
    first = lines[0].start if start is None else start
    place = first
    for above, line in zip([None, *lines], lines, strict=False):
        broken = above is not None and place > above.end  # a word goes on from the line above
        place = max(line.start, first)
        if above is not None and not broken:
            word = source.text[place : place + 4]
            writer.break_line(line.start - 1, word)
        for mark in marks.within(place, line.end):
            if mark.start < place or not _drops(source.text, mark, line, marks.markers):
                continue
            if mark.end > line.end and line is lines[-1]:
                continue
            writer.copy(place, mark.start)
            if mark.kind != "noise":
                notes.append(NoteMark(mark.value or plain_marker(source.text[mark.start : mark.end]), writer.length))
            place = mark.end
        writer.copy(place, line.end)
    return writer.passage(first), tuple(notes)
