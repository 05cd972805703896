"""The original of a document as it is shown beside its text."""

import msgspec

from seized.model.segment import RegionKind


class Box(msgspec.Struct, frozen=True):
    """Where a paragraph stands on a page (`paragraph` is its label), in points from the upper left corner."""

    paragraph: str
    left: float
    top: float
    width: float
    height: float


class Leaf(msgspec.Struct, frozen=True):
    """A page: its number from 1, its size in points, and the paragraphs on it."""

    number: int
    width: float
    height: float
    boxes: tuple[Box, ...]


class Stretch(msgspec.Struct, frozen=True):
    """A stretch of the extracted text, what it belongs to, and the name of that."""

    text: str
    kind: RegionKind
    name: str | None


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """The original: its pages where the format has any, else the text that was extracted from it.

    `gone` says why the file cannot be shown, and what to do; the extracted text is there in any case.
    """

    name: str
    sha256: str | None
    media_type: str | None
    leaves: tuple[Leaf, ...] = ()
    text: tuple[Stretch, ...] = ()
    gone: str | None = None
