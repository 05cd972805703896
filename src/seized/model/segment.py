"""What the segment stage yields: the parts of a document, before any fact is drawn from them."""

from typing import Literal

import msgspec

from seized.model.passage import Passage, Span

Part = Literal["preamble", "operative", "heading", "formula", "annex", "text"]
"""`text`: running text of a document that is no resolution, of which nothing more is said."""
RegionKind = Literal["masthead", "paragraph", "footnote", "furniture"]


class NoteMark(msgspec.Struct, frozen=True):
    """A footnote mark: `offset` is where in the clean text it stood."""

    marker: str
    offset: int


class Segment(msgspec.Struct, frozen=True):
    """One paragraph: its place in the document and its clean text.

    `number` is the label as printed (`4.`, `(a)`), `level` 0 for top-level paragraphs.
    """

    id: str
    part: Part
    number: str | None
    level: int
    opening: str | None
    passage: Passage
    span: Span
    page: int | None = None
    notes: tuple[NoteMark, ...] = ()


class Note(msgspec.Struct, frozen=True):
    """The body of a footnote, without its mark; `segment` is the id of the paragraph that carries the mark."""

    marker: str
    passage: Passage
    span: Span
    segment: str | None


class Region(msgspec.Struct, frozen=True):
    """A stretch of the extracted text and what it belongs to; the regions of a document cover all of its text.

    `name` is the id of the paragraph, the marker of the footnote, or the kind of furniture.
    """

    span: Span
    kind: RegionKind
    name: str | None = None


class Placed(msgspec.Struct, frozen=True):
    """One fact of the masthead: the field that it fills, its value as text, and where the words stand that tell it.

    Of a list each value is one fact.  A value that needs more words than its own (`18 (b)` in "18 (a) and (b)")
    stands where those begin that it needs.
    """

    field: str
    value: str
    span: Span


class Masthead(msgspec.Struct, frozen=True):
    """What stands above (and, for an adopted text, below) the body; the fields are those of the contract.

    `placed` holds a fact for every value of the other fields, field by field; only of the kind "other", which is
    what a text is that says nothing of itself, there may be none.
    """

    kind: str = "other"
    symbol: str | None = None
    organ: str | None = None
    session: int | None = None
    agenda_items: tuple[str, ...] = ()
    date: str | None = None
    title: str | None = None
    sponsors: tuple[str, ...] = ()
    derived_from: tuple[str, ...] = ()
    placed: tuple[Placed, ...] = ()


class Warning(msgspec.Struct, frozen=True):
    """Something that could not be read with certainty."""

    code: str
    message: str
    span: Span | None = None


class Segmentation(msgspec.Struct, frozen=True):
    """A document taken apart.  `regions` are in order, do not overlap and leave no character out."""

    masthead: Masthead
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...]
    regions: tuple[Region, ...]
    warnings: tuple[Warning, ...] = ()
