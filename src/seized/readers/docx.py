"""Reads Word files (.docx): the document as it would be printed, with its notes; headers and footers are furniture."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from seized.model import Source
from seized.model.source import Copied, Role, WordFile
from seized.readers import markup
from seized.readers.decode import Doubt
from seized.readers.docx_notes import Notes
from seized.readers.docx_numbering import BULLET, Numbering
from seized.readers.docx_package import Package
from seized.readers.docx_styles import OFF, Styles, child, points, value
from seized.readers.galley import Block, Galley
from seized.readers.markup import attribute, name

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_SIGNS: Final = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
"""What Word keeps as elements instead of characters."""

_INSERTED: Final = frozenset({"ins", "moveTo"})
"""Text that a tracked change brings in."""

_STRUCK: Final = frozenset({"del", "moveFrom"})
"""Text that a tracked change takes away."""

_UNREAD: Final = frozenset({"pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "instrText", "delText", "Fallback"})


def read(data: bytes, path: str, sha256: str) -> Source:
    """The body of the document, paragraph by paragraph, with computed labels; the notes after it.

    Tracked insertions are read and deletions are not, with a doubt `tracked changes` that says so; hidden text
    likewise.  The header of the first page is read, because the symbol of a document stands there; no other is.
    Raises `Damaged`, `Encrypted`, `TooLarge`, `Unsupported` or `Empty`.
    """
    return _Reader(Package(data, path)).source(path, sha256)


def read_file(data: bytes, path: str, sha256: str) -> WordFile:
    """The same with the file itself, and where in it the text stands; raises the same."""
    package = Package(data, path)
    reader = _Reader(package)
    source = reader.source(path, sha256)
    heads = reader.heads()
    copied = (*_copied(package, reader.galley, 0), *_copied(package, heads, len(source.text) + 1))
    return WordFile(source=source, data=data, main=package.main, copied=copied, heads=heads.text)


def _copied(package: Package, galley: Galley, at: int) -> Iterator[Copied]:
    """What was copied from where, the elements by their numbers; the text begins at the offset `at`."""
    numbers = {
        element: (part, number) for part, root in package.parts.items() for number, element in enumerate(root.iter("*"))
    }
    for piece in galley.copied():
        assert isinstance(piece.element, etree._Element)
        part, number = numbers[piece.element]
        yield Copied(at + piece.start, at + piece.end, part, number, piece.offset)


class _Reader:
    """Walks the tree; `_block` collects the running text since the last paragraph ended."""

    def __init__(self, package: Package) -> None:
        self.galley = Galley()
        self._package = package
        self._styles = Styles(package.related("styles")[1])
        self._numbering = Numbering(package.related("numbering")[1], self._styles)
        self._notes = {"footnote": Notes(package, "footnote"), "endnote": Notes(package, "endnote")}
        self._relations = package.relations(package.main)
        self._block = Block()
        self._left: float | None = None
        self._in_row = False
        self._in_cell = False
        self._boxes: list[etree._Element] = []
        self._struck = False
        self._vanished = False

    def source(self, path: str, sha256: str) -> Source:
        """The document as a source."""
        self._document()
        return self.galley.source(path, sha256, MEDIA_TYPE, doubts=self._doubts())

    def heads(self) -> Galley:
        """The heads and feet of pages, as far as they were not read with the document; asked for after that."""
        kept, self.galley = self.galley, Galley()
        read = {*self._package.parts}
        targets = dict.fromkeys(target for kind, target in self._relations.values() if kind in ("header", "footer"))
        for target in (one for one in targets if one not in read):
            root = self._package.part(target)
            if root is not None:
                self._flow(root, "furniture")
        found, self.galley = self.galley, kept
        return found

    def _document(self) -> None:
        """The header of the first page, then the body."""
        root = self._package.part(self._package.main)
        body = child(root, "body")
        if body is None:
            return
        section = next(body.iter("{*}sectPr"), None)
        header = None if child(section, "titlePg") is None else self._first_header(section)
        if header is not None:
            self._flow(header, "masthead")
        self._flow(body, None)

    def _doubts(self) -> list[Doubt]:
        """What was left unread."""
        found: list[Doubt] = []
        if self._struck:
            message = "tracked changes in it: insertions were read, deletions were not; accept or reject them first"
            found.append(("tracked changes", message, None))
        if self._vanished:
            found.append(("hidden text", "hidden text in it was not read; unhide it if it is meant", None))
        return found

    def _first_header(self, section: etree._Element | None) -> etree._Element | None:
        for reference in section if section is not None else ():
            if name(reference) == "headerReference" and attribute(reference, "type") == "first":
                return self._package.part(self._relations.get(attribute(reference, "id") or "", ("", ""))[1])
        return None

    def _end_block(self, role: Role | None) -> None:
        self.galley.set(self._block, role, self._left)
        self._block = Block()

    def _flow(self, element: etree._Element, role: Role | None) -> None:
        """Paragraphs and rows, through whatever Word wraps around them."""
        for tag, inner in markup.children(element):
            if tag == "p":
                self._paragraph(inner, role)
            elif tag == "tr":
                self._row(inner, role)
            elif tag in _STRUCK:
                self._struck = True
            elif tag and tag not in _UNREAD:
                self._flow(inner, role)

    def _paragraph(self, paragraph: etree._Element, role: Role | None) -> None:
        properties = child(paragraph, "pPr")
        runs_on = any(child(properties, "rPr", tag) is not None for tag in _STRUCK)
        if not runs_on:
            self._label(properties)
        self._inline(paragraph, properties, role)
        if self._in_row:
            self._block.add(" ")
        elif not runs_on:
            self._end_block(role)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._flow(box, role)

    def _label(self, properties: etree._Element | None) -> None:
        label, listed = self._numbering.label(properties)
        own = points(child(properties, "ind"))
        styled = points(self._styles.paragraph(properties, "ind"))
        self._left = next((left for left in (own, listed, styled) if left is not None), None)
        start = self._block.length
        if self._block.labelled or self._in_row:
            self._block.label(label)
        if label == BULLET:
            self._block.set_off(start, "noise")

    def _inline(self, element: etree._Element, paragraph: etree._Element | None, role: Role | None) -> None:
        """Runs, through whatever Word wraps around them."""
        for tag, inner in markup.children(element):
            if tag == "r":
                self._run(inner, paragraph, role)
            elif tag in _STRUCK:
                self._struck = True
            elif tag and tag not in _UNREAD:
                self._struck = self._struck or tag in _INSERTED
                start, block = self._block.length, self._block
                self._inline(inner, paragraph, role)
                target = self._relations.get(attribute(inner, "id") or "") if tag == "hyperlink" else None
                if target and block is self._block:
                    block.set_off(start, "link", target[1])

    def _run(self, run: etree._Element, paragraph: etree._Element | None, role: Role | None) -> None:
        properties = child(run, "rPr")
        vanish = child(properties, "vanish")
        if vanish is not None and value(vanish) not in OFF:
            self._vanished = self._vanished or child(run, "t") is not None
            return
        start, block = self._block.length, self._block
        for tag, inner in markup.children(run):
            if tag in ("footnoteReference", "endnoteReference"):
                self._note(inner, run)
                if _has_own_mark(inner):
                    break
            else:
                self._sign(tag, inner, role)
        if block is self._block:
            for kind in sorted(self._styles.faces(properties, paragraph)):
                block.set_off(start, kind)

    def _sign(self, tag: str, element: etree._Element, role: Role | None) -> None:
        """One element of a run: characters, or what stands for them."""
        if tag == "t":
            self._block.add(element.text, element)
        elif tag in _SIGNS:
            self._block.add(_SIGNS[tag], element)
        elif tag == "sym":
            self._block.add(_symbol(attribute(element, "char")), element)
        elif tag in ("br", "cr"):
            if self._in_cell and not self._in_row:
                self._end_block(role)
            self._block.add(" ", element)
        elif tag in ("drawing", "pict", "object", "AlternateContent"):
            self._boxes += _text_boxes(element)

    def _note(self, reference: etree._Element, run: etree._Element) -> None:
        """The mark at its place, the note behind the body."""
        notes = self._notes["footnote" if name(reference) == "footnoteReference" else "endnote"]
        own = "".join(text.text or "" for text in run.iterfind("{*}t")).strip() if _has_own_mark(reference) else ""
        marker = own or ("*" if _has_own_mark(reference) else notes.next_marker())
        self._block.insert(marker, "note", marker, reference)
        body = notes.body(reference)
        if body is None:
            return
        kept = self._block, self._left, self._in_row, self._in_cell, self._relations
        self._block, self._in_row, self._in_cell, self._relations = Block(), False, False, notes.relations
        if not own or not "".join(text.text or "" for text in body.iter("{*}t")).lstrip().startswith(own):
            self._block.label(marker, " ")
        self._flow(body, "footnote")
        self._block, self._left, self._in_row, self._in_cell, self._relations = kept

    def _row(self, row: etree._Element, role: Role | None) -> None:
        """A row of data is one line, with tabs between its cells; a row that holds the layout is read cell by cell."""
        if child(row, "trPr", "del") is not None:
            self._struck = True
            return
        cells = list(_cells(row))
        kept = self._in_row, self._in_cell
        self._in_row, self._in_cell = self.galley.begun and _is_data(cells), True
        for cell in cells:
            self._block.tab()
            self._flow(cell, role)
        if self._in_row:
            self._end_block(role)
        self._in_row, self._in_cell = kept


def _has_own_mark(reference: etree._Element) -> bool:
    return (attribute(reference, "customMarkFollows") or "0") not in OFF


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    for tag, inner in markup.children(row):
        if tag == "tc":
            yield inner
        elif tag not in _UNREAD:
            yield from _cells(inner)


def _is_data(cells: list[etree._Element]) -> bool:
    """Several cells with text, none of them with more than one line in it."""
    filled = 0
    for cell in cells:
        lines = sum(any(text.text for text in paragraph.iter("{*}t")) for paragraph in cell.iter("{*}p"))
        if lines > 1 or any(True for _ in cell.iter("{*}br", "{*}cr", "{*}tbl")):
            return False
        filled += lines
    return filled > 1


def _text_boxes(element: etree._Element) -> list[etree._Element]:
    """The outermost text boxes in a drawing; of two versions of the same drawing, those of the first."""
    chosen = child(element, "Choice") if name(element) == "AlternateContent" else element
    found: list[etree._Element] = []
    for box in chosen.iter("{*}txbxContent") if chosen is not None else ():
        if not any(around in found for around in box.iterancestors()):
            found.append(box)
    return found


def _symbol(code: str | None) -> str:
    """A character that is named by its place in a font; symbol fonts keep theirs from U+F000 on."""
    try:
        place = int(code or "", 16)
    except ValueError:
        return ""
    return chr(place) if 32 <= place < 0xD800 or 0xE000 <= place <= 0xFFFD else ""
