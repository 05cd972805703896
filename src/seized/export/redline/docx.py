"""A text with revisions as a Word file: every change is a native revision, to be accepted or rejected in Word.

Labels are text, as Word would number the deleted paragraphs along with the others.  The last paragraph is an empty one
that both texts have: Word never removes the end of the last paragraph, so nothing may be inserted or deleted there.
Comments and footnotes are native too; the parts of the package that hold them are there only where there are any.
"""

from collections.abc import Iterator

from lxml import etree
from lxml.builder import ElementMaker

from seized.export.characters import printable
from seized.export.redline.ends import end_of, settled
from seized.export.redline.ink import Ink
from seized.export.redline.parts import package
from seized.model.redline import Block, Mark, Note, Piece, Redline, Style

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC, _TERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"

_STYLES: dict[Style, str] = {
    "masthead": "Masthead",
    "title": "Title",
    "heading": "Heading1",
    "formula": "Formula",
    "preamble": "Preamble",
    "operative": "Operative",
    "footnote": "Note",
}
_TAGS: dict[Mark, str] = {"inserted": "ins", "deleted": "del", "moved from": "moveFrom", "moved to": "moveTo"}

_INDENT = 475
"""What a level stands further in, in twentieths of a point."""

_A4 = {"w": 11906, "h": 16838}
_MARGIN = 1440


def docx(redline: Redline, author: str, instant: str) -> bytes:
    """The file.  `author` and `instant` (ISO, in UTC) are what Word shows beside each revision and comment.

    The same text, author and instant give the same bytes.
    """
    ink = Ink(author, instant)
    writer = _Writer(ink)
    written = [element for block in settled(redline.blocks) for element in writer.paragraph(block)]
    body = ink.make.body(*written, ink.make.p(), writer.section())
    return package(ink.make.document(body), _core(redline.title, author, instant), writer.further)


class _Writer:
    """Writes paragraphs, and numbers the comments and footnotes in them."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._comments: list[etree._Element] = []
        self._notes: list[etree._Element] = []

    @property
    def further(self) -> dict[str, etree._Element]:
        """The parts of the package that hold comments and footnotes, as far as there are any."""
        parts: dict[str, etree._Element] = {}
        if self._comments:
            parts["comments"] = self._ink.make.comments(*self._comments)
        if self._notes:
            rules = (("separator", -1), ("continuationSeparator", 0))
            parts["footnotes"] = self._ink.make.footnotes(*(self._rule(*one) for one in rules), *self._notes)
        return parts

    def paragraph(self, block: Block) -> Iterator[etree._Element]:
        """The paragraph, between the ends of its move if it is one that moves."""
        make, ink = self._ink.make, self._ink
        properties = make.pPr(make.pStyle(ink.attributes(val=_STYLES[block.style])))
        if block.level:
            properties.append(make.ind(ink.attributes(left=_INDENT * block.level, firstLine=_INDENT)))
        if block.end != "kept":
            properties.append(make.rPr(ink.revision(_TAGS[end_of(block)])))
        first = len(self._comments)
        pieces = [element for piece in block.pieces for element in self._piece(piece)]
        marks = map(ink.comment_mark, range(first, len(self._comments)))
        written = make.p(properties, *pieces, *marks)
        yield from ink.moving(_TAGS[block.end], f"move{block.move}", written) if block.move is not None else [written]

    def _piece(self, piece: Piece) -> Iterator[etree._Element]:
        """The words between the ends of their comments, whose marks stand at the end of the paragraph.

        A mark that stands between two footnotes makes LibreOffice 7.4 give the later one the text of another.
        """
        numbers = [self._comment(words) for words in piece.comments]
        yield from map(self._ink.comment_start, numbers)
        if piece.text:
            yield self._run(piece)
        yield from map(self._ink.comment_end, numbers)
        if piece.note:
            yield self._revised(self._note(piece.note), piece.revision)

    def _run(self, piece: Piece) -> etree._Element:
        run = self._ink.make.r(*([self._ink.make.rPr(self._ink.make.i())] if piece.italic else []))
        run.extend(self._ink.words(piece.text, deleted=piece.revision == "deleted"))
        return self._revised(run, piece.revision)

    def _revised(self, run: etree._Element, revision: Mark) -> etree._Element:
        return run if revision == "kept" else self._ink.revision(_TAGS[revision], run)

    def _comment(self, words: str) -> int:
        """Keep a comment; its number."""
        number = len(self._comments)
        self._comments.append(self._ink.comment(number, words))
        return number

    def _note(self, note: Note) -> etree._Element:
        """Keep a footnote; its mark, which Word numbers."""
        make = self._ink.make
        number = len(self._notes) + 1
        text = make.p(
            make.pPr(make.pStyle(self._ink.attributes(val="Note"))),
            make.r(self._raised(), make.footnoteRef()),
            make.r(make.tab()),
            *map(self._run, note.pieces),
        )
        self._notes.append(make.footnote(self._ink.attributes(id=number), text))
        return make.r(self._raised(), make.footnoteReference(self._ink.attributes(id=number)))

    def _raised(self) -> etree._Element:
        return self._ink.make.rPr(self._ink.make.vertAlign(self._ink.attributes(val="superscript")))

    def _rule(self, kind: str, number: int) -> etree._Element:
        """The line between text and footnotes, which Word wants to find among them."""
        make = self._ink.make
        return make.footnote(self._ink.attributes(type=kind, id=number), make.p(make.r(make(kind))))

    def section(self) -> etree._Element:
        """The page, A4."""
        make, attributes = self._ink.make, self._ink.attributes
        margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
        return make.sectPr(make.pgSz(attributes(**_A4)), make.pgMar(attributes(**margins, header=720, footer=720)))


def _core(title: str, author: str, instant: str) -> etree._Element:
    core = ElementMaker(namespace=_CORE, nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _SCHEMA})
    created = etree.Element(f"{{{_TERMS}}}created", {f"{{{_SCHEMA}}}type": "dcterms:W3CDTF"})
    created.text = instant
    names = ElementMaker(namespace=_DC)
    return core.coreProperties(names.title(printable(title)), names.creator(printable(author)), created)
