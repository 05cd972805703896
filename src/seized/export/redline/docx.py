"""A text with revisions as a Word file: every change is a native revision, to be accepted or rejected in Word.

Labels are text, as Word would number the deleted paragraphs along with the others.  The last paragraph is an empty one
that both texts have: Word never removes the end of the last paragraph, so nothing may be inserted or deleted there.
Comments and footnotes are native too; the parts of the package that hold them are there only where there are any.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import count, zip_longest

from lxml import etree
from lxml.builder import ElementMaker
from msgspec.structs import replace

from seized.export.characters import printable
from seized.export.redline.parts import attributes, make, package
from seized.model.redline import Block, Note, Piece, Redline, Revision, Style

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC, _TERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_STYLES: dict[Style, str] = {
    "masthead": "Masthead",
    "title": "Title",
    "heading": "Heading1",
    "formula": "Formula",
    "preamble": "Preamble",
    "operative": "Operative",
    "footnote": "Note",
}
_TAGS: dict[Revision, str] = {"inserted": "ins", "deleted": "del"}

_INDENT = 475
"""What a level stands further in, in twentieths of a point."""

_A4 = {"w": 11906, "h": 16838}
_MARGIN = 1440
_SIGN = re.compile(r"(\t)")


def docx(redline: Redline, author: str, instant: str) -> bytes:
    """The file.  `author` and `instant` (ISO, in UTC) are what Word shows beside each revision and comment.

    The same text, author and instant give the same bytes.
    """
    writer = _Writer(printable(author), instant)
    body = make.body(*map(writer.paragraph, _parted(redline.blocks)), make.p(), _section())
    return package(make.document(body), _core(redline.title, author, instant), writer.further)


def _parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with the last words that were put in before those that were taken out where a new paragraph follows.

    LibreOffice takes an insertion at the end of a paragraph and one at the beginning of the next for a single one, and
    the end between them with it.
    """
    for block, following in zip_longest(blocks, blocks[1:]):
        last = [piece.revision for piece in block.pieces[-2:]]
        if last == ["deleted", "inserted"] and following and following.end == "inserted":
            *kept, gone, come = block.pieces
            yield replace(block, pieces=(*kept, come, gone))
        else:
            yield block


class _Writer:
    """Writes paragraphs, and numbers the revisions, comments and footnotes in them."""

    def __init__(self, author: str, instant: str) -> None:
        self._author = author
        self._instant = instant
        self._numbers = count(1)
        self._comments: list[etree._Element] = []
        self._notes: list[etree._Element] = []

    @property
    def further(self) -> dict[str, etree._Element]:
        """The parts of the package that hold comments and footnotes, as far as there are any."""
        parts: dict[str, etree._Element] = {}
        if self._comments:
            parts["comments"] = make.comments(*self._comments)
        if self._notes:
            rules = (("separator", -1), ("continuationSeparator", 0))
            parts["footnotes"] = make.footnotes(*(_rule(*one) for one in rules), *self._notes)
        return parts

    def paragraph(self, block: Block) -> etree._Element:
        properties = make.pPr(make.pStyle(attributes(val=_STYLES[block.style])))
        if block.level:
            properties.append(make.ind(attributes(left=_INDENT * block.level, firstLine=_INDENT)))
        if block.end != "kept":
            properties.append(make.rPr(self._revision(block.end)))
        first = len(self._comments)
        pieces = [element for piece in block.pieces for element in self._piece(piece)]
        marks = [make.r(make.commentReference(attributes(id=number))) for number in range(first, len(self._comments))]
        return make.p(properties, *pieces, *marks)

    def _piece(self, piece: Piece) -> Iterator[etree._Element]:
        """The words between the ends of their comments, whose marks stand at the end of the paragraph.

        A mark that stands between two footnotes makes LibreOffice 7.4 give the later one the text of another.
        """
        numbers = [self._comment(words) for words in piece.comments]
        yield from (make.commentRangeStart(attributes(id=number)) for number in numbers)
        yield self._run(piece)
        yield from (make.commentRangeEnd(attributes(id=number)) for number in numbers)
        if piece.note:
            yield self._note(piece.note)

    def _run(self, piece: Piece) -> etree._Element:
        run = make.r()
        if piece.italic:
            run.append(make.rPr(make.i()))
        for text in filter(None, _SIGN.split(printable(piece.text))):
            run.append(make.tab() if text == "\t" else self._text(text, piece.revision))
        if piece.revision == "kept":
            return run
        revision = self._revision(piece.revision)
        revision.append(run)
        return revision

    def _comment(self, words: str) -> int:
        """Keep a comment; its number."""
        number = len(self._comments)
        known = attributes(id=number, author=self._author, date=self._instant, initials=self._author[:1])
        text = make.p(make.r(self._text(printable(words), "kept")))
        self._comments.append(make.comment(known, text))
        return number

    def _note(self, note: Note) -> etree._Element:
        """Keep a footnote; its mark, which Word numbers."""
        number = len(self._notes) + 1
        text = make.p(
            make.pPr(make.pStyle(attributes(val="Note"))),
            make.r(_raised(), make.footnoteRef()),
            make.r(make.tab()),
            *map(self._run, note.pieces),
        )
        self._notes.append(make.footnote(attributes(id=number), text))
        return make.r(_raised(), make.footnoteReference(attributes(id=number)))

    @staticmethod
    def _text(text: str, revision: Revision) -> etree._Element:
        element = make("delText" if revision == "deleted" else "t", text)
        element.set(_SPACE, "preserve")
        return element

    def _revision(self, revision: Revision) -> etree._Element:
        known = attributes(id=next(self._numbers), author=self._author, date=self._instant)
        return make(_TAGS[revision], known)


def _raised() -> etree._Element:
    return make.rPr(make.vertAlign(attributes(val="superscript")))


def _rule(kind: str, number: int) -> etree._Element:
    """The line between text and footnotes, which Word wants to find among them."""
    return make.footnote(attributes(type=kind, id=number), make.p(make.r(make(kind))))


def _section() -> etree._Element:
    margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return make.sectPr(make.pgSz(attributes(**_A4)), make.pgMar(attributes(**margins, header=720, footer=720)))


def _core(title: str, author: str, instant: str) -> etree._Element:
    core = ElementMaker(namespace=_CORE, nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _SCHEMA})
    created = etree.Element(f"{{{_TERMS}}}created", {f"{{{_SCHEMA}}}type": "dcterms:W3CDTF"})
    created.text = instant
    names = ElementMaker(namespace=_DC)
    return core.coreProperties(names.title(printable(title)), names.creator(printable(author)), created)
