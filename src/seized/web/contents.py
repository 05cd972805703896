"""The contents of a long text: its headings and annexes, each with the paragraphs under it."""

from collections.abc import Iterator, Sequence

import msgspec

from seized.model.document import Document, Paragraph

FEWEST = 3
"""Headings from which on a text has contents."""

LONGEST_NUMBER = 6
"""Letters of a heading that is but a number: `XVIII`."""


class Line(msgspec.Struct, frozen=True):
    """A line of the contents: the id of the heading, its number and words, and the paragraphs under it."""

    id: str
    number: str | None
    words: str
    first: str | None
    last: str | None


def contents(document: Document) -> tuple[Line, ...]:
    """The contents; none where a text has few headings."""
    found = tuple(_lines(document.paragraphs))
    return found if len(found) >= FEWEST else ()


def _lines(paragraphs: Sequence[Paragraph]) -> Iterator[Line]:
    """A line for each heading, two that follow one another together, and for each annex that has none."""
    at = 0
    while at < len(paragraphs):
        start = at
        if paragraphs[at].part == "heading":
            while at + 1 < len(paragraphs) and paragraphs[at + 1].part == "heading" and at - start < 1:
                at += 1
            yield _line(paragraphs, start, at)
        elif paragraphs[at].part == "annex" and (at == 0 or paragraphs[at - 1].part != "annex"):
            yield _line(paragraphs, start, at)
        at += 1


def _line(paragraphs: Sequence[Paragraph], start: int, end: int) -> Line:
    """The line of the heading that runs from `start` to `end`."""
    words = [paragraph.text for paragraph in paragraphs[start : end + 1]]
    number = words.pop(0) if len(words) > 1 and len(words[0]) <= LONGEST_NUMBER else None
    under = _numbers(paragraphs, end + 1)
    return Line(
        id=paragraphs[start].id,
        number=number,
        words=" ".join(words),
        first=under[0] if under else None,
        last=under[-1] if len(under) > 1 else None,
    )


def _numbers(paragraphs: Sequence[Paragraph], start: int) -> list[str]:
    """The numbers of the paragraphs from there to the next heading."""
    found = list[str]()
    for paragraph in paragraphs[start:]:
        if paragraph.part in ("heading", "annex"):
            break
        if paragraph.level == 0 and paragraph.number:
            found.append(paragraph.number.rstrip("."))
    return found
