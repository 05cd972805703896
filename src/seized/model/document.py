"""The document object of the reading contract: what one file says."""

import msgspec

from seized.model.cooperation import Agreement, CooperationField, Meeting, Membership, Observance
from seized.model.mandate import Mandate
from seized.model.passage import Span
from seized.model.segment import Part, Placed, Region, Warning


class Origin(msgspec.Struct, frozen=True):
    """Where a reading comes from; `pages` is None where the format has none."""

    path: str
    sha256: str | None
    media_type: str | None
    pages: int | None


class Citation(msgspec.Struct, frozen=True):
    """A text cited: `symbol` is None for instruments without one, `date` is as cited (ISO), `kind` one of
    `resolution`, `decision`, `document`, `treaty`, `charter`, `other`."""

    symbol: str | None
    kind: str
    date: str | None
    text: str
    span: Span


class Paragraph(msgspec.Struct, frozen=True):
    """One paragraph or sub-paragraph, in document order; `page` counts from 1."""

    id: str
    part: Part
    number: str | None
    level: int
    opening: str | None
    text: str
    span: Span
    page: int | None
    citations: tuple[Citation, ...]


class Footnote(msgspec.Struct, frozen=True):
    """A footnote, tied to the paragraph that carries its mark."""

    marker: str
    text: str
    paragraph: str | None
    span: Span
    citations: tuple[Citation, ...]


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One document as read.  Values that the source does not carry are None or empty, never guessed.

    `masthead` says where the words stand that tell the values from `kind` to `derived_from`.
    `language` is an ISO 639-1 code, None where nothing tells it.
    `text` is the extracted text that every span counts in, `regions` account for all of its characters.
    """

    source: Origin
    kind: str
    symbol: str | None
    organ: str | None
    session: int | None
    agenda_items: tuple[str, ...]
    date: str | None
    title: str | None
    sponsors: tuple[str, ...]
    derived_from: tuple[str, ...]
    masthead: tuple[Placed, ...] = ()
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...]
    mandates: tuple[Mandate, ...]
    meetings: tuple[Meeting, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    memberships: tuple[Membership, ...] = ()
    observances: tuple[Observance, ...] = ()
    fields: tuple[CooperationField, ...] = ()
    warnings: tuple[Warning, ...] = ()
    language: str | None = None
    text: str
    regions: tuple[Region, ...]


class Problem(msgspec.Struct, frozen=True):
    """Why a path could not be read: a stable code, and a message that says what to do."""

    code: str
    message: str


class Failure(msgspec.Struct, frozen=True):
    """A path that could not be read, as it stands in the output."""

    source: Origin
    error: Problem
