"""Reads HTML: pages of the United Nations' sites, and what Word saves as a page."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from lxml import etree

from seized.errors import Empty
from seized.model import Source
from seized.model.source import MarkKind, Role
from seized.readers import limits, markup
from seized.readers.decode import SNIFFED, decode
from seized.readers.galley import Block, Galley
from seized.readers.html_blocks import BLOCKS, is_data
from seized.readers.html_notes import Notes
from seized.readers.language import two_letters
from seized.readers.numbering import ordinal
from seized.readers.text import from_string

MEDIA_TYPE: Final = "text/html"

_UNREAD: Final = frozenset(
    ("head", "script", "style", "template", "noscript", "nav", "svg", "math", "iframe", "object", "select", "button")
)
"""What is not the text of the document; a browser shows some of it, nobody means it."""

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_FACES: Final[dict[str, MarkKind]] = {
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "b": "bold",
    "strong": "bold",
    "sup": "superscript",
}

_STYLES: Final[tuple[tuple[re.Pattern[str], MarkKind], ...]] = (
    (re.compile(r"font-style:\s*(?:italic|oblique)"), "italic"),
    (re.compile(r"font-weight:\s*(?:bold|[6-9]00)"), "bold"),
    (re.compile(r"vertical-align:\s*super"), "superscript"),
)

_INVISIBLE: Final = re.compile(r"display:\s*none|mso-hide:\s*all")

_LIST_STYLES: Final = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}

_WRITTEN_LABEL: Final = re.compile(r"\s*\(?(?:\d{1,3}|[a-z]{1,4})[.)]\s")

_UNNUMBERED: Final = re.compile(r"list-style(?:-type)?:[^;]*none")

_DECLARED: Final = re.compile(
    rb"<(?:meta\b[^>]{0,200}\bcharset|\?xml\b[^>]{0,100}\bencoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
"""`<meta charset="windows-1252">`, `<?xml version="1.0" encoding="utf-8"?>`"""


def read(data: bytes, path: str, sha256: str) -> Source:
    """The text of the page, block by block; notes that links tie to their marks come after the body.

    Raises `TooLarge` beyond the limits and `Empty` where there is no text.
    """
    limits.hold(path, len(data), limits.MAX_TEXT, "the file")
    found = _DECLARED.search(data[:SNIFFED])
    text, doubts = decode(data, found[1].decode() if found else None)
    root = markup.html(text, path)
    if root is None:
        raise Empty(f"{path}: a page without any text; check that this is the file you meant")
    if _is_typewritten(root):
        lines = from_string("".join(_texts(root)), path)
        return msgspec.structs.replace(lines, sha256=sha256, media_type=MEDIA_TYPE, doubts=doubts)
    reader = _Reader(Notes(root))
    reader.flow(root, None)
    reader.end_block(None)
    return reader.galley.source(path, sha256, MEDIA_TYPE, language=_language(root), doubts=doubts)


def _language(root: etree._Element) -> str | None:
    stated = (element.get("lang") or element.get("xml:lang") for element in root.iter("html", "body"))
    return two_letters(next((tag for tag in stated if tag), ""))


def _texts(element: etree._Element) -> Iterator[str]:
    """The text that is read, as it stands."""
    if element.text:
        yield element.text
    for tag, child in markup.children(element):
        if _is_read(tag, child):
            yield from _texts(child)
        if child.tail:
            yield child.tail


def _is_typewritten(root: etree._Element) -> bool:
    """Whether most of the page is set as it was typed, line by line: then the lines tell more than the markup."""
    typed = sum(len("".join(_texts(pre))) for pre in root.iter("pre"))
    return typed > 0 and 2 * typed > sum(len(piece) for piece in _texts(root))


def _is_read(tag: str, element: etree._Element) -> bool:
    hidden = "hidden" in element.attrib or _INVISIBLE.search(element.get("style", ""))
    return bool(tag) and tag not in _UNREAD and not hidden


class _Reader:
    """Walks the tree; `_block` collects the running text since the last block ended."""

    def __init__(self, notes: Notes) -> None:
        self.galley = Galley()
        self._notes = notes
        self._block = Block()
        self._in_row = False
        self._cells = 0
        self._broken_at = 0
        self._counters: dict[etree._Element, int] = {}

    def flow(self, element: etree._Element, role: Role | None) -> None:
        """Everything within one element."""
        self._block.add(element.text)
        for tag, child in markup.children(element):
            if tag == "br":
                self._break_line(role)
            elif _is_read(tag, child):
                self._element(tag, child, role)
            self._block.add(child.tail)

    def end_block(self, role: Role | None, *, bold: bool = False) -> None:
        """Set what has been collected."""
        self.galley.set(self._block, role, bold=bold)
        self._block = Block()
        self._broken_at = 0

    def _element(self, tag: str, child: etree._Element, role: Role | None) -> None:
        if tag == "tr" and self.galley.begun and is_data(child):
            self._row(child, role)
        elif tag in BLOCKS and not self._in_row:
            self._nested(tag, child, role)
        elif child not in self._notes.returns:
            self._block.add(" " if tag in BLOCKS else "")
            self._inline(tag, child, role)

    def _nested(self, tag: str, child: etree._Element, outer: Role | None) -> None:
        """A block of its own; a label that waits for its text goes into it."""
        role: Role | None
        marker = self._notes.bodies.get(child)
        role = outer if marker is None else "footnote"
        if not self._block.labelled:
            self.end_block(outer)
        if marker is not None:
            self._block.label(marker, " ")
        elif tag == "li":
            self._block.label(self._item_label(child))
        in_cell = tag in ("td", "th")
        self._cells += in_cell
        self.flow(child, role)
        self._cells -= in_cell
        self.end_block(role, bold=tag in _HEADINGS)

    def _inline(self, tag: str, child: etree._Element, role: Role | None) -> None:
        block, start = self._block, self._block.length
        self.flow(child, role)
        if block is not self._block:
            return
        style = child.get("style", "").lower()
        for kind in {_FACES.get(tag), *(kind for pattern, kind in _STYLES if pattern.search(style))}:
            if kind:
                block.set_off(start, kind)
        if child in self._notes.markers:
            block.set_off(start, "note", self._notes.markers[child])
        elif tag == "a" and child.get("href"):
            block.set_off(start, "link", child.get("href"))

    def _break_line(self, role: Role | None) -> None:
        """In a cell that holds the layout, and twice in a row, a break ends the block; else the paragraph goes on."""
        block = self._block
        if not self._in_row and (self._cells or (block.length and block.length == self._broken_at)):
            self.end_block(role)
        else:
            block.add(" ")
            self._broken_at = block.length

    def _row(self, row: etree._Element, role: Role | None) -> None:
        """The cells of one row, with tabs between them."""
        self.end_block(role)
        self._in_row = True
        for _, cell in markup.children(row):
            self._block.tab()
            self.flow(cell, role)
        self._in_row = False
        self.end_block(role)

    def _item_label(self, item: etree._Element) -> str:
        """The number that a browser writes before an item of a numbered list, unless one is written out there."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return ""
        first = _integer(parent.get("start"), 1)
        number = _integer(item.get("value"), self._counters.get(parent, first - 1) + 1)
        self._counters[parent] = number
        written = _WRITTEN_LABEL.match("".join(item.itertext()))
        if written or _UNNUMBERED.search(parent.get("style", "")):
            return ""
        return ordinal(_LIST_STYLES.get(parent.get("type", "1"), "decimal"), number) + "."


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,6}", text.strip()) else otherwise
