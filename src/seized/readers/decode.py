"""Turns bytes into text, and says where that took a guess."""

import codecs
import re
from typing import Final

Doubt = tuple[str, str, tuple[int, int] | None]
"""Code, message and span of what could not be read with certainty."""

SNIFFED: Final = 64 * 1024
"""Bytes looked at to tell what a file is: more than any prologue of comments and declarations takes."""

_BYTE_ORDER_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_LETTERS: Final = re.compile(r"cp\d+|iso8859-\d+|koi8-[rtu]|gb2312|gbk|gb18030|big5|shift_jis|euc_jp|euc_kr|mac-\w+")
"""Encodings that contain ASCII, by Python's names; others (UTF-7, `unicode_escape`) are tricks or mistakes."""

_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"

_MOST_CONTROLS: Final = 0.02
"""Control characters among the bytes of a text: a converter leaves a few, a binary file has a tenth and more."""


def head(data: bytes) -> str | None:
    """The beginning of a text, roughly decoded; None where the bytes are no text."""
    start = data[:SNIFFED]
    mark, encoding = _stated(start)
    if encoding:
        return start[len(mark) :].decode(encoding, "ignore")
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return start.decode("latin-1") if controls <= _MOST_CONTROLS * len(start) else None


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[Doubt, ...]]:
    """All of the text, by its byte order mark, as UTF-8, by the encoding it declares, or as Windows-1252."""
    mark, encoding = _stated(data)
    if encoding:
        return _mended(data[len(mark) :], encoding)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    stated = _known(declared) if declared else None
    if stated:
        return _mended(data, stated)
    if _mostly_utf8(data):
        return _mended(data, "utf-8")
    guess = data.decode("cp1252", "replace")
    message = "the text is not UTF-8; it was read as Windows-1252: check accented letters, or save it as UTF-8"
    return guess, (("encoding", message, None),)


def _stated(data: bytes) -> tuple[bytes, str | None]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", _wide(data[:SNIFFED])


def _wide(start: bytes) -> str | None:
    """UTF-16 without a byte order mark shows, in a Latin text, as a zero in nearly every other byte."""
    half = len(start) // 2
    if half < 2 or b"\0" not in start:
        return None
    even, odd = start[0 : 2 * half : 2].count(0), start[1 : 2 * half : 2].count(0)
    if odd > 0.7 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _known(encoding: str) -> str | None:
    """The encoding that a page means by its name, as browsers take it; None for what is no encoding of letters."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None
    if name in ("ascii", "iso8859-1"):
        return "cp1252"
    return name if _LETTERS.fullmatch(name) else None


def _mended(data: bytes, encoding: str) -> tuple[str, tuple[Doubt, ...]]:
    """Decoded; what no character stands for becomes U+FFFD, with a doubt at the first of them."""
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    if not lost:
        return text, ()
    at = text.index("\ufffd")
    many = "character" if lost == 1 else "characters"
    message = f"{lost} {many} could not be decoded as {encoding.upper()}; fetch the file again"
    return text, (("encoding", message, (at, at + 1)),)


def _mostly_utf8(data: bytes) -> bool:
    """Whether the letters beyond ASCII that do decode as UTF-8 outnumber the bytes that do not."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    return lost < sum(1 for character in text if character > "\x7f") - lost
