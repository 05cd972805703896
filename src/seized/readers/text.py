"""Reads plain text as it is: decoded, with one kind of line break, and nothing else changed."""

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from seized.errors import Empty
from seized.model import Line, Source
from seized.readers import limits
from seized.readers.decode import Doubt, decode
from seized.readers.hyphens import broken_words
from seized.readers.markdown import bold_lines, marks

MEDIA_TYPE: Final = "text/plain"

_LINE_ENDS: Final = re.compile("\r\n?|[\u0085\u2028\u2029]")
_OTHER_ENDS: Final = ("\r", "\u0085", "\u2028", "\u2029")

_BREAK: Final = re.compile("\n?\f|\n")
"""A form feed ends a page as well as a line; the line break that may stand before it belongs to it."""

_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def read(data: bytes, path: str, sha256: str) -> Source:
    """The decoded text; pages are told apart by form feeds, as converters of PDF write them.

    Raises `TooLarge` beyond the limit and `Empty` where there is nothing but white space.
    """
    limits.hold(path, len(data), limits.MAX_TEXT, "the text")
    text, doubts = decode(data)
    return _source(text, path, sha256, doubts)


def from_string(text: str, path: str) -> Source:
    """The same for a text at hand; the digest is that of its UTF-8."""
    try:
        whole, data = text, text.encode()
    except UnicodeEncodeError:
        whole = _SURROGATES.sub("\ufffd", text)
        data = whole.encode()
    limits.hold(path or "the text", len(data), limits.MAX_TEXT, "it")
    return _source(whole, path, hashlib.sha256(data).hexdigest(), ())


def _source(raw: str, path: str, sha256: str, doubts: tuple[Doubt, ...]) -> Source:
    text = _LINE_ENDS.sub("\n", raw) if any(end in raw for end in _OTHER_ENDS) else raw
    if not text.strip("\ufeff \t\n\f\v\0"):
        raise Empty(f"{path or 'the text'}: nothing but white space in it; check that this is what you meant")
    set_off = (*marks(text), *broken_words(text))
    return Source(
        path=path,
        sha256=sha256,
        media_type=MEDIA_TYPE,
        pages=text.count("\f") + 1 if "\f" in text else None,
        text=text,
        lines=tuple(_lines(text, bold_lines(text, set_off))),
        marks=set_off,
        doubts=doubts,
    )


def _lines(text: str, bold: frozenset[int]) -> Iterator[Line]:
    if "\f" not in text:
        yield from _unpaged_lines(text, bold)
        return
    page = 1
    at = 0
    for found in _BREAK.finditer(text):
        yield Line(at, found.start(), page=page, bold=at in bold)
        page += found[0][-1] == "\f"
        at = found.end()
    if at < len(text):
        yield Line(at, len(text), page=page, bold=at in bold)


def _unpaged_lines(text: str, bold: frozenset[int]) -> Iterator[Line]:
    at = 0
    while (end := text.find("\n", at)) >= 0:
        yield Line(at, end, bold=at in bold)
        at = end + 1
    if at < len(text):
        yield Line(at, len(text), bold=at in bold)
