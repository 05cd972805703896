"""Tells what a file is by what is in it; its name decides nothing."""

import re
from pathlib import PurePath
from typing import Final, Literal

from seized.errors import Damaged, Empty, Encrypted, Unsupported
from seized.readers.decode import head

Format = Literal["pdf", "docx", "html", "akn", "text"]

READ: Final = "PDF, Word (.docx), HTML, Akoma Ntoso XML and plain text"
"""The formats that are read, as messages name them."""

SUFFIXES: Final = frozenset({".pdf", ".docx", ".html", ".htm", ".xhtml", ".xml", ".akn", ".txt", ".text", ".md"})
"""What the names of documents end in."""

_OLE2: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_PICTURE: Final = "a picture; have its text recognized first"

_FOREIGN: Final = (
    (b"{\\rtf", "Rich Text; save it as .docx"),
    (b"\x89PNG\r\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"%!PS", "PostScript; save it as PDF"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
"""How files begin that are often given by mistake, and what to do with them."""

_PROLOGUE: Final = re.compile(
    r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b[^>\[]*(?:\[.*?\]\s*)?>)*+", re.DOTALL | re.IGNORECASE
)
"""What may stand before the first element: `<?xml version="1.0"?><!-- a copy --><!DOCTYPE html>`."""

_ELEMENT: Final = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])")

_PAGE: Final = re.compile(r"\s*<!DOCTYPE\s+html", re.IGNORECASE)

_XML: Final = re.compile(r"\s*<\?xml\b")

_PAGE_STARTS: Final = frozenset(
    (
        *("html", "head", "title", "meta", "link", "style", "body", "main", "article", "section"),
        *("div", "table", "center", "h1", "h2", "h3", "p"),
    )
)
"""The elements that a saved page, or a piece of one, begins with."""


def sniff(data: bytes, path: str) -> Format:
    """The format of `data`; raises `Empty`, `Encrypted`, `Damaged` or `Unsupported`, saying what was found."""
    if not data.strip(b"\0 \t\r\n\f\xef\xbb\xbf"):
        raise Empty(f"{path}: nothing in it; check that this is the file you meant")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") or data.startswith(b"PK\x05\x06"):
        return "docx"
    _refuse_foreign(data, path)
    start = head(data)
    if start is None:
        raise _no_text(path)
    return _markup(start, path) or "text"


def _refuse_foreign(data: bytes, path: str) -> None:
    if data.startswith(_OLE2):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise Encrypted(f"{path}: a Word file behind a password; open it in Word and save it without one")
        raise Unsupported(f"{path}: a file of Word or Excel 97-2003; save it as .docx")
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise Unsupported(f"{path}: this is {what}; Seized reads {READ}")


def _no_text(path: str) -> Damaged | Unsupported:
    suffix = PurePath(path).suffix.lower()
    if suffix in SUFFIXES:
        return Damaged(f"{path}: named {suffix}, but its content is neither that nor any text; fetch the file again")
    return Unsupported(f"{path}: binary content of no known kind; Seized reads {READ}")


def _markup(start: str, path: str) -> Format | None:
    """What the first element says; None where none stands at the beginning."""
    prologue = _PROLOGUE.match(start)
    first = _ELEMENT.match(start, prologue.end() if prologue else 0)
    root = first[1] if first else ""
    if root == "akomaNtoso":
        return "akn"
    if root.lower() in _PAGE_STARTS or _PAGE.match(start):
        return "html"
    if _XML.match(start) and not root:
        raise Damaged(f"{path}: XML without any element; fetch the file again")
    if root and (_XML.match(start) or PurePath(path).suffix.lower() in (".xml", ".akn")):
        raise Unsupported(f"{path}: XML with the root <{root}>; of XML, Seized reads Akoma Ntoso (<akomaNtoso>)")
    return None
