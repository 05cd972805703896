"""A paper, in blocks: what stands in it, never how it looks."""

from typing import Literal

import msgspec

Look = Literal["plain", "strong", "opening", "quiet"]
"""How a run stands out: `opening` is an opening phrase of a resolution, set in italics, `quiet` is an aside."""


class Run(msgspec.Struct, frozen=True):
    """Words of one look."""

    text: str
    look: Look = "plain"


class Reference(msgspec.Struct, frozen=True):
    """Where a statement comes from, in words ("A/RES/77/338, eleventh preambular paragraph"); `quote` are the words of
    the source, `draft` says that it was not adopted in this form."""

    words: str
    quote: str = ""
    draft: bool = False

    @property
    def said(self) -> str:
        """The words, and `draft` before them where it is one: `draft A/77/L.107, paragraph 8`."""
        return f"draft {self.words}" if self.draft else self.words


class Heading(msgspec.Struct, frozen=True):
    """A heading; `level` counts from 1, that of the paper's own parts."""

    text: str
    level: int = 1


class Statement(msgspec.Struct, frozen=True):
    """A sentence or a paragraph of running text, with what it rests on.  `label` is a number that hangs before it."""

    runs: tuple[Run, ...]
    references: tuple[Reference, ...] = ()
    label: str | None = None
    level: int = 0


class Points(msgspec.Struct, frozen=True):
    """Statements as a list of points."""

    items: tuple[Statement, ...]


class Cell(msgspec.Struct, frozen=True):
    """One cell of a table, with what it rests on."""

    text: str
    references: tuple[Reference, ...] = ()


class Grid(msgspec.Struct, frozen=True):
    """A table; `numbers` are the columns of numbers, `empty` says why there is no row, and what would fill it."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...] = ()
    empty: str = ""


class Picture(msgspec.Struct, frozen=True):
    """A drawing (a whole SVG file), and what it shows, in words that say all of it."""

    svg: bytes
    title: str
    description: str


class Blank(msgspec.Struct, frozen=True):
    """A place that somebody has to fill: `words` say with what."""

    words: str


Block = Heading | Statement | Points | Grid | Picture | Blank


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A whole paper.  `head` are the lines that stand above its title (organ, session, item), `below` those under it
    (the day, the register it was made from)."""

    title: str
    head: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    blocks: tuple[Block, ...]
