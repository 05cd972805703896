"""The contents of a long text: its headings and annexes, each with the paragraphs under it."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from seized.model.document import Document, Paragraph

FEWEST = 3
"""Headings from which on a text has contents."""

LONGEST_NUMBER = 6
"""Letters of a heading that is but a number: `XVIII`."""

LONGEST_HEADING = 240
"""Letters of a heading."""

ENDS = (".", ";", ":", ",")
"""How a sentence ends, or goes on; a heading does not."""

ROMAN = re.compile(r"([IVXL]+)\. ")
"""`IV. Secretariat`: a heading in an annex or a report under which there may be others."""


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


def is_heading(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a heading; in an annex, by what it looks like: no number, few words, no stop; in running
    text it must begin with a number of its own as well.
    """
    if paragraph.part not in ("annex", "text") or (paragraph.part == "text" and not ROMAN.match(paragraph.text)):
        return paragraph.part == "heading"
    bare = paragraph.number is None and paragraph.level == 0
    return bare and len(paragraph.text) <= LONGEST_HEADING and not paragraph.text.endswith(ENDS)


def _lines(paragraphs: Sequence[Paragraph]) -> Iterator[Line]:
    """A line for each heading, two that follow one another together, and for each annex and its parts."""
    at = 0
    while at < len(paragraphs):
        start, paragraph = at, paragraphs[at]
        opens = paragraph.part == "annex" and _annex(paragraphs[at - 1]) != _annex(paragraph)
        if paragraph.part == "heading" or opens:
            while at + 1 < len(paragraphs) and at == start and _goes_on(paragraph, paragraphs[at + 1]):
                at += 1
            yield _line(paragraphs, start, at)
        elif is_heading(paragraph) and ROMAN.match(paragraph.text):
            yield _line(paragraphs, start, at)
        at += 1


def _annex(paragraph: Paragraph) -> str:
    """The annex that a paragraph stands in: `annex2` for `annex2.p4`; empty where it stands in none."""
    return paragraph.id.partition(".")[0] if paragraph.part == "annex" else ""


def _goes_on(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether a heading goes on with the next one: a number with its words, an annex with its title."""
    return is_heading(following) and following.part == paragraph.part and not ROMAN.match(following.text)


def _line(paragraphs: Sequence[Paragraph], start: int, end: int) -> Line:
    """The line of the heading that runs from `start` to `end`."""
    words = [paragraph.text for paragraph in paragraphs[start : end + 1]]
    number = words.pop(0) if len(words) > 1 and len(words[0]) <= LONGEST_NUMBER else None
    told = ". ".join(words) if paragraphs[start].part == "annex" else " ".join(words)
    if number is None and (roman := ROMAN.match(told)):
        number, told = roman[1], told[roman.end() :]
    under = _numbers(paragraphs, end + 1)
    return Line(
        id=paragraphs[start].id,
        number=number,
        words=told,
        first=under[0] if under else None,
        last=under[-1] if len(under) > 1 else None,
    )


def _numbers(paragraphs: Sequence[Paragraph], start: int) -> list[str]:
    """The numbers of the paragraphs from there to the next heading; none where they begin anew among them."""
    found = list[str]()
    for paragraph in paragraphs[start:]:
        if is_heading(paragraph) and (paragraph.part == "heading" or ROMAN.match(paragraph.text)):
            break
        if paragraph.part == "annex" and _annex(paragraph) != _annex(paragraphs[start]):
            break
        if paragraph.level == 0 and paragraph.number:
            found.append(paragraph.number.rstrip("."))
    return found if len(found) == len(set(found)) else []
