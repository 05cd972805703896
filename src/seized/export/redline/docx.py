"""A text with revisions as a Word file: every change is a native revision, to be accepted or rejected in Word.

Labels are text, as Word would number the deleted paragraphs along with the others.  The last paragraph is an empty one
that both texts have: Word never removes the end of the last paragraph, so nothing may be inserted or deleted there.
"""

import io
import re
from importlib.resources import files
from itertools import count
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from lxml.builder import ElementMaker

from seized.export.characters import printable
from seized.model.redline import Block, Piece, Redline, Revision, Style

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC, _TERMS = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_STYLES: dict[Style, str] = {
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
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SIGN = re.compile(r"(\t)")

_make = ElementMaker(namespace=_W, nsmap={"w": _W})


def docx(redline: Redline, author: str, instant: str) -> bytes:
    """The file.  `author` and `instant` (ISO, in UTC) are what Word shows beside each revision.

    The same text, author and instant give the same bytes.
    """
    writer = _Writer(printable(author), instant)
    body = _make.body(*map(writer.paragraph, redline.blocks), _make.p(), _section())
    parts = files("seized.export.redline") / "package"
    package = {
        "[Content_Types].xml": (parts / "content_types.xml").read_bytes(),
        "_rels/.rels": (parts / "relations.xml").read_bytes(),
        "docProps/core.xml": _serialized(_core(redline.title, author, instant)),
        "word/_rels/document.xml.rels": (parts / "document_relations.xml").read_bytes(),
        "word/document.xml": _serialized(_make.document(body)),
        "word/styles.xml": (parts / "styles.xml").read_bytes(),
    }
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in package.items():
            archive.writestr(ZipInfo(name, _EPOCH), data, ZIP_DEFLATED)
    return out.getvalue()


class _Writer:
    """Writes paragraphs, and numbers the revisions in them."""

    def __init__(self, author: str, instant: str) -> None:
        self._author = author
        self._instant = instant
        self._numbers = count(1)

    def paragraph(self, block: Block) -> etree._Element:
        properties = _make.pPr(_make.pStyle(_attributes(val=_STYLES[block.style])))
        if block.level:
            properties.append(_make.ind(_attributes(left=_INDENT * block.level, firstLine=_INDENT)))
        if block.end != "kept":
            properties.append(_make.rPr(self._revision(block.end)))
        return _make.p(properties, *map(self._piece, block.pieces))

    def _piece(self, piece: Piece) -> etree._Element:
        run = _make.r()
        if piece.italic:
            run.append(_make.rPr(_make.i()))
        for text in filter(None, _SIGN.split(printable(piece.text))):
            run.append(_make.tab() if text == "\t" else self._text(text, piece.revision))
        if piece.revision == "kept":
            return run
        revision = self._revision(piece.revision)
        revision.append(run)
        return revision

    @staticmethod
    def _text(text: str, revision: Revision) -> etree._Element:
        element = _make("delText" if revision == "deleted" else "t", text)
        element.set(_SPACE, "preserve")
        return element

    def _revision(self, revision: Revision) -> etree._Element:
        known = _attributes(id=next(self._numbers), author=self._author, date=self._instant)
        return _make(_TAGS[revision], known)


def _attributes(**values: object) -> dict[str, str]:
    return {f"{{{_W}}}{name}": str(value) for name, value in values.items()}


def _section() -> etree._Element:
    margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return _make.sectPr(_make.pgSz(_attributes(**_A4)), _make.pgMar(_attributes(**margins, header=720, footer=720)))


def _core(title: str, author: str, instant: str) -> etree._Element:
    core = ElementMaker(namespace=_CORE, nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _SCHEMA})
    created = etree.Element(f"{{{_TERMS}}}created", {f"{{{_SCHEMA}}}type": "dcterms:W3CDTF"})
    created.text = instant
    names = ElementMaker(namespace=_DC)
    return core.coreProperties(names.title(printable(title)), names.creator(printable(author)), created)


def _serialized(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
