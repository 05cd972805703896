"""Reads a Word file as somebody who accepts, or rejects, revisions: by the rules of the format alone."""

import io
from collections.abc import Callable, Collection, Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ARRIVED, LEFT = {f"{W}ins", f"{W}moveTo"}, {f"{W}del", f"{W}moveFrom"}
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n"}

Settles = Callable[[ElementTree.Element], bool]
"""Whether a revision is accepted."""


def root(data: bytes, part: str = "document") -> ElementTree.Element:
    """A part of the file; an empty one where the file has no such part."""
    with ZipFile(io.BytesIO(data)) as archive:
        name = f"word/{part}.xml"
        return ElementTree.fromstring(archive.read(name)) if name in archive.namelist() else ElementTree.Element(part)


def paragraphs(data: bytes, *, accept: bool, of: Collection[str] | None = None, part: str = "document") -> list[str]:
    """The text of each paragraph that is left, tabs as tabs.

    With `of`, the revisions of these authors alone are settled so, and those of all others accepted.
    """

    def settles(revision: ElementTree.Element) -> bool:
        return accept if of is None or revision.attrib[f"{W}author"] in of else True

    found: list[str] = []
    text = ""
    for paragraph in root(data, part).iter(f"{W}p"):
        text += "".join(_text(child, settles) for child in paragraph if child.tag != f"{W}pPr")
        marks = [one for one in paragraph.findall(f"{W}pPr/{W}rPr/*") if one.tag in ARRIVED | LEFT]
        if not any(is_gone(mark, settles) for mark in marks):
            found.append(text)
            text = ""
    assert not text, "the end of the last paragraph was taken away"
    return found


def is_gone(revision: ElementTree.Element, settles: Settles) -> bool:
    """Whether what stands in a revision, or the end of a paragraph that it marks, is gone once it is settled."""
    return revision.tag in (LEFT if settles(revision) else ARRIVED)


def _left(element: ElementTree.Element, settles: Settles) -> Iterator[ElementTree.Element]:
    """The elements that are left of one."""
    if element.tag in ARRIVED | LEFT and is_gone(element, settles):
        return
    yield element
    for child in element:
        yield from _left(child, settles)


def _text(element: ElementTree.Element, settles: Settles) -> str:
    parts = []
    for part in _left(element, settles):
        if part.tag in (f"{W}t", f"{W}delText"):
            parts.append(part.text or "")
        else:
            parts.append(SIGNS.get(part.tag, ""))
    return "".join(parts)


def notes(data: bytes, *, accept: bool) -> list[str]:
    """The text of each footnote whose mark is left in the body, in the order of the marks."""
    bodies = {one.attrib[f"{W}id"]: one for one in root(data, "footnotes")}

    def settles(revision: ElementTree.Element) -> bool:
        return accept

    marks = [one for one in _left(root(data), settles) if one.tag == f"{W}footnoteReference"]
    return [_text(bodies[one.attrib[f"{W}id"]], settles).lstrip("\t") for one in marks]


def revisions(data: bytes) -> list[tuple[str, str, str]]:
    """The id, author and date of every revision."""
    changes = [
        one for part in ("document", "footnotes") for one in root(data, part).iter() if one.tag in ARRIVED | LEFT
    ]
    return [(one.attrib[f"{W}id"], one.attrib[f"{W}author"], one.attrib[f"{W}date"]) for one in changes]
