"""Reads a Word file as somebody who accepts, or rejects, every revision: by the rules of the format alone."""

import io
from xml.etree import ElementTree
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(data: bytes, *, accept: bool) -> list[str]:
    """The text of each paragraph that is left, tabs as tabs."""
    root = ElementTree.fromstring(ZipFile(io.BytesIO(data)).read("word/document.xml"))
    gone = f"{W}del" if accept else f"{W}ins"
    found: list[str] = []
    text = ""
    for paragraph in root.iter(f"{W}p"):
        text += "".join(_text(child) for child in paragraph if child.tag != gone)
        if paragraph.find(f"{W}pPr/{W}rPr/{gone}") is None:
            found.append(text)
            text = ""
    assert not text, "the end of the last paragraph was taken away"
    return found


def _text(element: ElementTree.Element) -> str:
    parts = []
    for part in element.iter():
        if part.tag in (f"{W}t", f"{W}delText"):
            parts.append(part.text or "")
        elif part.tag == f"{W}tab" and element.tag != f"{W}pPr":
            parts.append("\t")
    return "".join(parts)


def revisions(data: bytes) -> list[tuple[str, str, str]]:
    """The id, author and date of every revision."""
    root = ElementTree.fromstring(ZipFile(io.BytesIO(data)).read("word/document.xml"))
    changes = [element for element in root.iter() if element.tag in (f"{W}ins", f"{W}del")]
    return [(one.attrib[f"{W}id"], one.attrib[f"{W}author"], one.attrib[f"{W}date"]) for one in changes]
