"""A text with its revisions: accepting all of them gives the new text, rejecting all of them the old one."""

from typing import Literal

import msgspec

Revision = Literal["kept", "inserted", "deleted"]

Mark = Revision | Literal["moved from", "moved to"]
"""What moved is deleted where it stood and inserted where it stands, and both places know of each other."""

Style = Literal["masthead", "title", "heading", "formula", "preamble", "operative", "footnote"]


class Note(msgspec.Struct, frozen=True):
    """A footnote, by its text; its number is that of its place among the footnotes."""

    pieces: tuple["Piece", ...]


class Piece(msgspec.Struct, frozen=True):
    """A run of text of one revision; a tab in it stands between a label and its text.

    `note` is a footnote whose mark stands behind the text, and is of the same revision; `comments` are remarks on it.
    """

    text: str
    revision: Mark = "kept"
    italic: bool = False
    note: Note | None = None
    comments: tuple[str, ...] = ()


class Block(msgspec.Struct, frozen=True):
    """A paragraph.  `end` is the revision of its end: where that was inserted, rejecting joins it to the next one.

    `level` is 0 for top-level paragraphs.  `move` is the number of the move that the paragraph goes or comes by, of
    which there is one block each.
    """

    pieces: tuple[Piece, ...]
    end: Mark = "kept"
    style: Style = "operative"
    level: int = 0
    move: int | None = None


class Redline(msgspec.Struct, frozen=True):
    """The paragraphs of both texts, in an order that each of the two has; `title` names what is compared."""

    title: str
    blocks: tuple[Block, ...]
