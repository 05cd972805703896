"""The texts that the speed of reading is measured on: real documents, in the two shapes that plain text comes in.

`wrapped` is what a PDF library gives: printed lines, page furniture, footnotes at the foot of each page.
`flowing` is what an editor would send: a paragraph a line, the footnotes at the end.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pypdfium2
from lxml import etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
BLOCKS = {f"{AKN}{name}" for name in ("p", "num", "heading")}
OUTSIDE_THE_TEXT = {f"{AKN}meta", f"{AKN}authorialNote"}
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
"""Characters that XML forbids; the PDF library writes U+FFFE where a word is broken at the end of a line."""


def bare(data: bytes) -> list[str]:
    """The text of each page of a PDF, as the PDF library alone gives it."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def wrapped(path: Path) -> str:
    """A PDF as lines of print."""
    pages = "\n".join(bare(path.read_bytes())).replace("\r\n", "\n")
    return NOT_TEXT.sub("-", pages)


def flowing(path: Path) -> str:
    """An Akoma Ntoso document as a paragraph a line."""
    root = etree.parse(path).getroot()
    notes = root.findall(f".//{AKN}authorialNote")
    marks = {note: str(number).translate(SUPERSCRIPT) for number, note in enumerate(notes, 1)}
    lines, label = [], ""
    for block in leaves(root):
        line = " ".join("".join(words(block, marks)).split())
        if block.tag == f"{AKN}num":
            label = f"{line} "
        elif line:
            lines.append(label + line)
            label = ""
    lines += [f"{mark} " + " ".join("".join(note.itertext()).split()) for note, mark in marks.items()]
    return "\n\n".join(lines)


def leaves(element: etree._Element) -> Iterator[etree._Element]:
    """The blocks of a document, outermost only, in order."""
    for child in element:
        if child.tag in OUTSIDE_THE_TEXT or not isinstance(child.tag, str):
            continue
        if child.tag in BLOCKS:
            yield child
        else:
            yield from leaves(child)


def words(element: etree._Element, marks: dict[etree._Element, str]) -> Iterator[str]:
    """The text of a block, with a mark in the place of each footnote."""
    yield element.text or ""
    for child in element:
        if child in marks:
            yield marks[child]
        elif isinstance(child.tag, str):
            yield from words(child, marks)
        yield child.tail or ""


def spread(paths: Iterable[Path], step: int = 9) -> list[Path]:
    """All paths, reordered so that any beginning of the list is a fair sample of the folder."""
    ordered = sorted(paths)
    return list(chain.from_iterable(ordered[first::step] for first in range(step)))


def sample(shape: str, corpus: Path, characters: int) -> list[str]:
    """Documents of one shape, at least `characters` of them in all where the corpus has as many."""
    folder, suffix, text = {"wrapped": ("pdf", "pdf", wrapped), "flowing": ("akn", "xml", flowing)}[shape]
    texts: list[str] = []
    for path in spread((corpus / folder).glob(f"*.{suffix}")):
        if sum(map(len, texts)) >= characters:
            break
        texts.append(text(path))
    return texts
