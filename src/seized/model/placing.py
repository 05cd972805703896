"""Finds in the clean text of a paragraph what spans of the source stand for."""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from seized.model.document import Citation, Document, Footnote, Paragraph
from seized.model.passage import Span

LONGEST_GAP = 120
"""Characters of the source that may be left out between two characters of clean text."""

_MARK = re.compile(r"[\d*^{}\s]+")
_LETTER = re.compile(r"\w")
_SPACE = re.compile(r"\s")
_DRESS = re.compile(r"<[^>]*>|[^\w*]")
_WORD = re.compile(r" |[^ ]+")
_LIKE_A_MARK = re.compile(r"(?:(?<= )|\A)[\d*^{}]")
"""A word that may be a footnote mark, or the end of one."""


class Places:
    """The paragraphs of one document, each laid against the stretches of the source that it was copied from.

    Clean text leaves out labels, footnote marks and stray spaces; its other characters stand in the source in
    the same order, so walking along both finds each of them again.
    """

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._stretches: dict[str, list[Span]] = defaultdict(list)
        for region in document.regions:
            if region.kind == "paragraph" and region.name is not None:
                self._stretches[region.name].append(region.span)
        self._footnotes: dict[str, list[Footnote]] = defaultdict(list)
        for note in document.footnotes:
            if note.paragraph is not None:
                self._footnotes[note.paragraph].append(note)
        self._laid: dict[str, _Laid] = {}

    def within(self, paragraph: Paragraph, span: Span) -> Span | None:
        """Start and end of `span` in the clean text; None where it holds nothing of that text."""
        laid = self._lay(paragraph)
        start, end = laid.offset(span[0]), laid.offset(span[1])
        return (start, end) if start < end else None

    def notes(self, paragraph: Paragraph) -> list[tuple[int, str]]:
        """The footnote marks of the paragraph, each with its offset in the clean text, in reading order.

        A mark whose place cannot be found again stands at the end of the text.
        """
        notes = self._footnotes.get(paragraph.id, [])
        if not notes:
            return []
        gaps = self._lay(paragraph).gaps
        found, after = [], 0
        for note in notes:
            at = next((i for i in range(after, len(gaps)) if gaps[i][1] == note.marker), None)
            offset = len(paragraph.text)
            if at is not None:
                offset, after = len(paragraph.text[: gaps[at][0]].rstrip()), at + 1
            found.append((offset, note.marker))
        return sorted(found, key=lambda mark: mark[0])

    def _lay(self, paragraph: Paragraph) -> "_Laid":
        """The paragraph laid against its source, which is done once."""
        if paragraph.id not in self._laid:
            laid = _Laid(self._stretches.get(paragraph.id) or [paragraph.span])
            printed = _spaced("".join(self._text[start:end] for start, end in laid.stretches))
            laid.lay(_spaced(paragraph.text), printed, _label(printed, paragraph.number))
            self._laid[paragraph.id] = laid
        return self._laid[paragraph.id]


class _Laid:
    """Clean text laid against what is printed: where each run of it stands, and what was left out between them.

    `gaps` are (offset in the clean text, bare mark).
    """

    def __init__(self, stretches: list[Span]) -> None:
        self.stretches = stretches
        self.gaps: list[tuple[int, str]] = []
        self._clean: list[int] = []
        self._printed: list[int] = []
        self._ends: list[int] = []

    def lay(self, clean: str, printed: str, at: int) -> None:
        """Walk along both, from `at` in what is printed: whole stretches where they are the same, else word by word."""
        offset = 0
        while offset < len(clean):
            if same := _same(clean, offset, printed, at):
                self._add(offset, at, same)
                offset, at = offset + same, at + same
                continue
            word = _WORD.match(clean, offset)
            assert word is not None
            for place, found in enumerate(_places(printed, word[0], at), offset):
                if found > at:
                    self.gaps.append((place, _bare(printed[at:found])))
                self._add(place, found, 1)
                at = found + 1
            offset = word.end()
        self.gaps.append((offset, _bare(printed[at:])))

    def _add(self, clean: int, printed: int, length: int) -> None:
        """A run, or more of the one before it."""
        if self._ends and self._ends[-1] == printed and clean - self._clean[-1] == printed - self._printed[-1]:
            self._ends[-1] = printed + length
        else:
            self._clean.append(clean)
            self._printed.append(printed)
            self._ends.append(printed + length)

    def offset(self, origin: int) -> int:
        """The first character of the clean text that stands at `origin` in the source, or behind it."""
        printed = self._behind(origin)
        run = bisect_right(self._printed, printed) - 1
        if run < 0:
            return 0
        if printed < self._ends[run]:
            return self._clean[run] + printed - self._printed[run]
        following = run + 1
        if following < len(self._clean):
            return self._clean[following]
        return self._clean[run] + self._ends[run] - self._printed[run]

    def _behind(self, origin: int) -> int:
        """How much of what is printed stands before `origin` in the source."""
        return sum(min(max(origin - start, 0), end - start) for start, end in self.stretches)


def cited(holder: Paragraph | Footnote) -> list[tuple[Span, Citation]]:
    """The citations of a paragraph or footnote, each with where its words stand in the clean text."""
    found, after = [], 0
    for citation in holder.citations:
        start = holder.text.find(citation.text, after)
        if start >= 0:
            after = start + len(citation.text)
            found.append(((start, after), citation))
    return found


def _label(printed: str, number: str | None) -> int:
    """Where the label ends; a number that stands elsewhere than at the head is passed over like a mark."""
    at = printed.find(number) if number else -1
    return at + len(number) if number and at >= 0 and not _LETTER.search(printed[:at]) else 0


def _same(clean: str, offset: int, printed: str, at: int) -> int:
    """How many characters are the same from there on, in whole words, before one that may be a footnote mark."""
    length = _alike(clean, offset, printed, at)
    if mark := _LIKE_A_MARK.search(clean, offset, offset + length):
        length = mark.start() - offset
    end = offset + length
    whole = clean[end : end + 1] in ("", " ") and not _LETTER.match(printed, at + length)
    if length and not whole and clean[end - 1] != " ":
        length = max(clean.rfind(" ", offset, end) + 1 - offset, 0)
    return length


def _alike(one: str, start: int, other: str, begin: int) -> int:
    """How many characters two texts share from their places on."""
    most = min(len(one) - start, len(other) - begin)
    if one[start : start + most] == other[begin : begin + most]:
        return most
    least = 0
    while most - least > 1:
        middle = (least + most) // 2
        if one[start + least : start + middle] == other[begin + least : begin + middle]:
            least = middle
        else:
            most = middle
    return least


def _places(printed: str, word: str, at: int) -> Iterator[int]:
    """The place of each character of `word` in `printed`, from `at` on; it ends early where one is not found.

    The word stands there as a whole where only a mark comes before it: in `Day, 11 16 May` the word `16` does not
    begin within the mark `11`.  Otherwise it may be broken, and each of its characters is looked for.
    """
    start = _whole(printed, word, at)
    if start is not None and word != " ":
        yield from range(start, start + len(word))
        return
    for character in word:
        found = printed.find(character, at, at + LONGEST_GAP)
        if found < 0:
            return
        yield found
        at = found + 1


def _whole(printed: str, word: str, at: int) -> int | None:
    """Where `word` stands as a whole behind a mark at `at`, or behind none."""
    mark = _MARK.match(printed, at)
    for start in range(mark.end() if mark else at, at - 1, -1):
        if printed.startswith(word, start) and not _LETTER.match(printed, start + len(word)):
            return start
    return None


def _spaced(text: str) -> str:
    """`text` with every white space a plain space, character for character."""
    return text if text.isprintable() else _SPACE.sub(" ", text)


def _bare(gap: str) -> str:
    """A footnote mark without its dress: `¹`, ` ^{1}`, `<sup>1</sup>` and `[^1]` are all `1`."""
    return _DRESS.sub("", unicodedata.normalize("NFKC", gap)) if gap.strip() else ""
