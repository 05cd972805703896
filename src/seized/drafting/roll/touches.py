"""What rolling a text forward changes in the file that it was read from, letter by letter."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from seized.drafting.roll.lines import base
from seized.model import Document, Segmentation
from seized.model.passage import Passage
from seized.model.rolled import Question, Rolled, RolledParagraph
from seized.model.rolled_wording import question_words
from seized.model.touching import NewLine, Put, Said, Struck, Touch


def touches(rolled: Rolled, document: Document, parts: Segmentation, heads: str = "") -> tuple[Touch, ...]:
    """The changes and questions in the places of the source, in the order of the text.

    What is asked about a footnote is asked at its mark; where that is not found, at the beginning.  In the running
    heads, whose offsets count on behind the text and a line break, the symbol changes as it does in the masthead.
    """
    found = _Touching(rolled, _passages(document, parts)).touches()
    return (*found, *_in_heads(rolled, heads, len(document.text) + 1))


def _in_heads(rolled: Rolled, heads: str, at: int) -> Iterator[Touch]:
    own = rolled.base.symbol
    pairs = (pair for one in rolled.paragraphs for pair in pairwise(one.runs))
    new = next((come.text for gone, come in pairs if gone.text == own and come.revision == "inserted"), None)
    if own and new:
        for found in re.finditer(rf"{re.escape(own)}(?!\d)", heads):
            yield Struck(at + found.start(), at + found.end())
            yield Put(new, at + found.end() - 1, at + found.end() if found.end() < len(heads) else None)


def _passages(document: Document, parts: Segmentation) -> dict[str, Passage]:
    """The lines by their ids, each with its places in the source."""
    lines = base(document)
    return {line.id: line.passage for line in (*lines.head, *lines.foot)} | {
        segment.id: segment.passage for segment in parts.segments
    }


class _Touching:
    def __init__(self, rolled: Rolled, passages: Mapping[str, Passage]) -> None:
        self._rolled = rolled
        self._passages = passages
        self._footnotes = {one.label: one.questions for one in rolled.paragraphs if one.style == "footnote"}
        self._first = next(passage for passage in passages.values() if passage.text)

    def touches(self) -> Iterator[Touch]:
        behind = self._first.span[0]
        for one in self._rolled.paragraphs:
            passage = self._passages.get(one.id)
            if passage is not None and passage.text:
                yield from self._line(one, passage)
                behind = passage.span[1] - 1
            elif one.end == "inserted":
                words = "".join(run.text for run in one.runs)
                yield NewLine(words, behind, tuple(map(question_words, one.questions)))
        for asked in self._footnotes.values():
            yield from (self._said(self._first, 0, 1, question) for question in asked)

    def _line(self, one: RolledParagraph, passage: Passage) -> Iterator[Touch]:
        if one.end == "deleted":
            yield Struck(*passage.span, whole=True)
        at = 0
        for run in one.runs:
            length = 0 if run.revision == "inserted" else len(run.text)
            if run.revision == "inserted":
                yield _put(run.text, passage, at)
            elif run.revision == "deleted" and run.text and one.end != "deleted":
                yield Struck(*passage.locate(at, at + length))
            asked = (*run.questions, *(self._footnotes.pop(run.note, ()) if run.note else ()))
            yield from (self._said(passage, at, at + length, question) for question in asked)
            at += length

    @staticmethod
    def _said(passage: Passage, start: int, end: int, question: Question) -> Said:
        return Said(*passage.locate(start, end), question_words(question))


def _put(text: str, passage: Passage, at: int) -> Put:
    behind = passage.locate(at - 1, at)[0] if at else None
    before = passage.locate(at, at + 1)[0] if at < len(passage.text) else None
    return Put(text, behind, before)
