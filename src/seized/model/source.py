"""What a reader yields: the text of a file, with the positions and type faces that tell its parts."""

from typing import Literal

import msgspec

Role = Literal["masthead", "formula", "preamble", "operative", "heading", "annex", "footnote", "furniture"]
"""What the markup of a format says of a block; None where the format says nothing."""

MarkKind = Literal["italic", "bold", "superscript", "note", "link", "noise"]
"""`note`: a footnote mark that the format ties to its note, `value` holds the marker; `link`: `value` holds the target;
`noise`: characters of the text that are not running text (asterisks of Markdown, bullets, soft hyphens, spaces
inside words)."""


class Line(msgspec.Struct, frozen=True):
    """One printed line (PDF, plain text) or one whole block (Word, HTML, Akoma Ntoso).

    `start` and `end` are offsets in `Source.text`, the line break excluded.  `left`, `right` and
    `baseline` are in points from the lower left corner of the page, `size` is the type size in
    points; all four are None where the format has no positions.  `page` counts from 1.
    """

    start: int
    end: int
    page: int | None = None
    left: float | None = None
    right: float | None = None
    baseline: float | None = None
    size: float | None = None
    bold: bool = False
    role: Role | None = None


class Mark(msgspec.Struct, frozen=True):
    """A stretch of `Source.text` that the source sets off."""

    start: int
    end: int
    kind: MarkKind
    value: str | None = None


class Source(msgspec.Struct, frozen=True):
    """A file as read: nothing interpreted, nothing left out.

    `lines` partition `text` but for the line breaks between them.  `whole_blocks` says that every line is a
    complete paragraph, never a part of one.  `language` is an ISO 639-1 code where the file states it.
    `doubts` are (code, message, span) of what the reader itself could not read with certainty.
    """

    path: str
    sha256: str
    media_type: str
    pages: int | None
    text: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    whole_blocks: bool = False
    language: str | None = None
    doubts: tuple[tuple[str, str, tuple[int, int] | None], ...] = ()


class Copied(msgspec.Struct, frozen=True):
    """Characters `start` to `end` of a source's text, copied from an element of a part of its file.

    `element` counts all elements of the part in document order, from 0; `offset` is the place of the first character in
    its text.  An element without text (a tab, a mark of a footnote) stands for characters as a whole.  Of white space
    that was folded into one character, `offset` is the place of the first; where that reaches over several elements,
    each of them has a piece, in document order.
    """

    start: int
    end: int
    part: str
    element: int
    offset: int


class WordFile(msgspec.Struct, frozen=True):
    """A Word file with its reading; `copied` leads from the text back into it, `main` is the part of the body.

    Characters that stand nowhere in the file, such as automatic numbers, are in no piece of `copied`.  `heads` is what
    stands at the head and foot of pages and is not read; offsets count on in it, behind the text and a line break.
    """

    source: Source
    data: bytes
    main: str
    copied: tuple[Copied, ...]
    heads: str = ""
