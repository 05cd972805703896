"""Reads Akoma Ntoso, the XML in which the United Nations publishes its resolutions (AKN4UN)."""

import re
from typing import Final

from lxml import etree

from seized.model import Source
from seized.model.source import MarkKind, Role
from seized.readers import limits, markup
from seized.readers.galley import Block, Galley
from seized.readers.language import two_letters

MEDIA_TYPE: Final = "application/akn+xml"

_INLINE_NAMES: Final = """
    a abbr affectedDocument argument b change concept courtType date def del docAuthority docCommittee
    docDate docIntroducer docJurisdiction docketNumber docNumber docProponent docPurpose docStage docStatus docTitle
    docType docVersion embeddedText entity eop event fillIn i img inline ins judge lawyer legislature location
    meetingDate mmod mod mref neutralCitation noteRef object omissis opinion organization party person
    placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref session shortTitle
    signature span sub sup term time u vote
"""

_INLINE: Final = frozenset(_INLINE_NAMES.split())
"""The elements of running text; every other element starts a block of its own."""

_ROLES: Final[dict[str, Role]] = {
    "coverPage": "masthead",
    "preface": "masthead",
    "conclusions": "masthead",
    "preamble": "preamble",
    "formula": "formula",
    "mainBody": "operative",
    "body": "operative",
    "attachments": "annex",
    "decoration": "furniture",
}

_BODY: Final = ("preamble", "operative")
"""The roles of the parts that may have headings of their own."""

_HEADINGS: Final = frozenset({"heading", "subheading", "crossHeading"})

_FACES: Final[dict[str, MarkKind]] = {"i": "italic", "b": "bold", "sup": "superscript"}

_HEADING_CLASS: Final = re.compile(r"H(\d+|Ch)$")
"""The style of a heading in the Word file that the XML was made of: `H1`, `H23`, `HCh`."""


def read(data: bytes, path: str, sha256: str) -> Source:
    """Every word outside the metadata once, in order, the notes after the body.

    Raises `Damaged` where the XML is not well formed, `TooLarge` where it asks for too much, `Empty` without any text.
    """
    limits.hold(path, len(data), limits.MAX_TEXT, "the file")
    root = markup.xml(data, path)
    reader = _Reader(root)
    reader.flow(root, None)
    reader.end_block(None)
    return reader.galley.source(path, sha256, MEDIA_TYPE, language=_language(root))


def _language(root: etree._Element) -> str | None:
    stated = root.find(".//{*}FRBRExpression/{*}FRBRlanguage")
    return None if stated is None else two_letters(stated.get("language", ""))


class _Reader:
    """Walks the tree; `_block` collects the running text since the last block ended."""

    def __init__(self, root: etree._Element) -> None:
        self.galley = Galley()
        self._block = Block()
        self._in_row = False
        self._kept = {str(note.get("eId")): note for note in root.iterfind(".//{*}notes/{*}note")}

    def flow(self, element: etree._Element, role: Role | None) -> None:
        """Everything within one element."""
        self._block.add(element.text)
        for tag, child in markup.children(element):
            self._child(tag, child, role)
            self._block.add(child.tail)

    def end_block(self, role: Role | None, *, heading: bool = False) -> None:
        """Set what has been collected; where the markup missed a heading, it is an unnumbered block all in bold."""
        block = self._block
        if role in _BODY and block.bold and not block.numbered:
            role = "heading"
        self.galley.set(block, role, bold=heading)
        self._block = Block()

    def _child(self, tag: str, child: etree._Element, role: Role | None) -> None:
        if tag in ("authorialNote", "noteRef"):
            self._note(child)
        elif tag == "num":
            self._block.label("".join(child.itertext()))
        elif tag in ("eol", "br"):
            self._break_line(role)
        elif tag == "tr":
            self._row(child, role)
        elif tag in _INLINE or (self._in_row and tag):
            self._block.add("" if tag in _INLINE else " ")
            self._inline(tag, child, role)
        elif tag and tag != "meta":
            self._nested(tag, child, role)

    def _nested(self, tag: str, child: etree._Element, outer: Role | None) -> None:
        """A block of its own; a label that waits for its text goes into it."""
        heading = tag in _HEADINGS or bool(_HEADING_CLASS.match(child.get("class", "")))
        role = outer if outer in ("annex", "footnote") else _ROLES.get(tag, outer)
        if heading and role in _BODY:
            role = "heading"
        if not self._block.labelled:
            self.end_block(outer)
        self.flow(child, role)
        self.end_block(role, heading=heading)

    def _inline(self, tag: str, child: etree._Element, role: Role | None) -> None:
        start = self._block.length
        block = self._block
        self.flow(child, role)
        if block is not self._block:
            return
        for kind in self._faces(tag, child):
            block.set_off(start, kind)
        target = child.get("href")
        if target and tag in ("a", "ref", "rref", "mref"):
            block.set_off(start, "link", target)

    def _faces(self, tag: str, child: etree._Element) -> list[MarkKind]:
        named = child.get("class", "").split() if tag == "span" else []
        return [kind for face, kind in _FACES.items() if face == tag or kind in named]

    def _break_line(self, role: Role | None) -> None:
        """A line of the masthead or of the closing stands alone; within a paragraph a broken line goes on."""
        if role == "masthead":
            self.end_block(role)
        else:
            self._block.add(" ")

    def _row(self, row: etree._Element, role: Role | None) -> None:
        """The cells of one row, with tabs between them."""
        self._in_row = True
        for _, cell in markup.children(row):
            self._block.tab()
            self.flow(cell, role)
        self._in_row = False
        self.end_block(role)

    def _note(self, mark: etree._Element) -> None:
        """The mark at its place, the note behind the body; a note kept in the metadata is set once."""
        note = self._kept.pop(mark.get("href", "").lstrip("#"), mark)
        marker = mark.get("marker") or note.get("marker") or "*"
        self._block.insert(marker, "note", marker)
        outer, in_row = self._block, self._in_row
        self._block, self._in_row = Block(), False
        self._block.label(marker, " ")
        self.flow(note, "footnote")
        if not self._block.labelled:
            self.end_block("footnote")
        self._block, self._in_row = outer, in_row
