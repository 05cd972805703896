"""Finds in the clean text of a paragraph what spans of the source stand for."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from seized.model.document import Citation, Document, Footnote, Paragraph
from seized.model.passage import Passage, Span

LONGEST_GAP = 120
"""Characters of the source that may be left out between two characters of clean text."""

_MARK = re.compile(r"[\d*^{}\s]+")
_LETTER = re.compile(r"\w")


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

    def within(self, paragraph: Paragraph, span: Span) -> Span | None:
        """Start and end of `span` in the clean text; None where it holds nothing of that text."""
        origins, _ = self._lay(paragraph)
        start, end = bisect_left(origins, span[0]), bisect_left(origins, span[1])
        return (start, end) if start < end else None

    def notes(self, paragraph: Paragraph) -> list[tuple[int, str]]:
        """The footnote marks of the paragraph, each with its offset in the clean text, in reading order.

        A mark whose place cannot be found again stands at the end of the text.
        """
        notes = self._footnotes.get(paragraph.id, [])
        if not notes:
            return []
        _, gaps = self._lay(paragraph)
        found, after = [], 0
        for note in notes:
            at = next((i for i in range(after, len(gaps)) if gaps[i][1] == note.marker), None)
            offset = len(paragraph.text)
            if at is not None:
                offset, after = len(paragraph.text[: gaps[at][0]].rstrip()), at + 1
            found.append((offset, note.marker))
        return sorted(found, key=lambda mark: mark[0])

    def _lay(self, paragraph: Paragraph) -> tuple[list[int], list[tuple[int, str]]]:
        """The origin of each character of the clean text, and what was left out: (offset, bare mark)."""
        source = self._source(paragraph)
        clean, printed = _spaced(paragraph.text), _spaced(source.text)
        at = printed.find(paragraph.number) + len(paragraph.number) if paragraph.number else 0
        origins: list[int] = []
        gaps: list[tuple[int, str]] = []
        for word in re.findall(r" |[^ ]+", clean):
            for found in _places(printed, word, at):
                if found > at:
                    gaps.append((len(origins), _bare(printed[at:found])))
                origins.append(source.locate(found, found + 1)[0])
                at = found + 1
        gaps.append((len(origins), _bare(printed[at:])))
        return origins, gaps

    def _source(self, paragraph: Paragraph) -> Passage:
        """The stretches of the source that belong to the paragraph, one after the other."""
        starts, length = [], 0
        stretches = self._stretches.get(paragraph.id) or [paragraph.span]
        for start, end in stretches:
            starts.append(length)
            length += end - start
        text = "".join(self._text[start:end] for start, end in stretches)
        return Passage(text, tuple(starts), tuple(start for start, _ in stretches))


def cited(holder: Paragraph | Footnote) -> list[tuple[Span, Citation]]:
    """The citations of a paragraph or footnote, each with where its words stand in the clean text."""
    found, after = [], 0
    for citation in holder.citations:
        start = holder.text.find(citation.text, after)
        if start >= 0:
            after = start + len(citation.text)
            found.append(((start, after), citation))
    return found


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
    return re.sub(r"\s", " ", text)


def _bare(gap: str) -> str:
    """A footnote mark without its dress: `¹`, ` ^{1}`, `<sup>1</sup>` and `[^1]` are all `1`."""
    return re.sub(r"<[^>]*>|[^\w*]", "", unicodedata.normalize("NFKC", gap))
