"""Born-digital PDF: the text layer, with where each line stands and in what type it is set.

PDFium yields the characters of a page at the price of one call; asking where a character stands or in what
font costs a call each.  So only the few that tell something are asked: the first and the last of each line,
the words of an italic opening, and the digits that may be footnote marks.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from threading import Lock
from typing import Any

import msgspec
import pypdfium2 as pdfium
from pypdfium2 import raw

from seized.errors import Damaged, Empty, Encrypted, NoTextLayer
from seized.model.source import Line, Mark, MarkKind, Source
from seized.readers.hyphens import broken_words
from seized.readers.pdf_scans import is_scanned

MEDIA_TYPE = "application/pdf"

SCANNED = "the pages are pictures, and their words were recognized by a machine: expect errors in letters and signs"

PDFIUM = Lock()
"""Held by whoever calls PDFium: it answers one thread at a time."""

DIGITS = re.compile(r"\d+")
# "4. ", "(a) ", "(ii) ", "1 " or "1" before a footnote: what may stand before the first word of a paragraph
LABEL = re.compile(r"(?:\d{1,3}\.|\([a-z]{1,5}\)|[\d*]{1,3})\s+|(?:\d{1,3}|\*{1,3})(?=[^\W\d_]|[“\"(\[])")
LAST_NUMBER = re.compile(r"(?<=\S)\s+(\d{1,3}|\*{1,3})$")
WORD = re.compile(r"\S+")
WORD_BEFORE = re.compile(r"[^\W\d_]+$")
WORD_AFTER = re.compile(r"[^\W\d_]+")
LETTERS = frozenset("bcdefghijklmnopqrstuvwxyz")  # no words by themselves
OPENS_WORD = re.compile(r"[\w(“‘\"\[]")
# PDFium puts U+FFFE for a hyphen at the end of a line, and leaves the line break out
BROKEN_HYPHEN = "\ufffe"
# "objec tives": spaces that PDFium infers, where letters stand a little apart
INFERRED_SPACE = re.compile(r"(?<=[^\W\d_]) (?=[a-zß-ÿ])")
# "South -South", "fifty -" before "third": spaces that are inferred, or are there and taken back
HYPHEN_SPACE = re.compile(r"(?<=\w-) (?=[^\W\d_])|(?<=[^\W\d_]) (?=-(?:\w|$))")
WORD_SPACE = 0.15  # of the size of type: letters that stand closer belong to one word
SUPERSCRIPT = 0.8  # of the size of the line, at most
RAISED = 0.7  # of the size of the line: how far a mark may stand above the baseline


class _Piece(msgspec.Struct):
    """A stretch of characters that PDFium keeps together; `first` and `last` count in the page's characters."""

    text: str
    first: int
    left: float
    right: float
    baseline: float
    size: float


def read(data: bytes, path: str, sha256: str) -> Source:
    """The text layer of a PDF, page after page; raises `ReadError` where there is none to be had."""
    if not data:
        raise Empty(f"{path}: the file is empty")
    with PDFIUM:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if "password" in str(error).lower():
                raise Encrypted(f"{path}: the PDF is protected by a password; save a copy without one") from None
            raise Damaged(f"{path}: not a readable PDF (truncated or damaged); fetch it again") from None
        try:
            return _assemble(document, path, sha256)
        finally:
            document.close()


def _assemble(document: pdfium.PdfDocument, path: str, sha256: str) -> Source:
    texts: list[str] = []
    lines: list[Line] = []
    marks: list[Mark] = []
    offset = 0
    scanned = 0
    for number in range(len(document)):
        try:
            page = _Page(document[number], number + 1)
        except pdfium.PdfiumError:
            raise Damaged(f"{path}: page {number + 1} cannot be read; fetch the file again") from None
        for line, text, found in page.lines(offset):
            lines.append(line)
            marks.extend(found)
            texts.append(text)
            offset = line.end + 1
        scanned += page.is_scanned
        page.close()
    text = "\n".join(texts)
    if not text.strip():
        raise NoTextLayer(
            f"{path}: the PDF has no text layer, only pictures of pages; run optical character recognition on it first"
        )
    marks = [*_without_real_spaces(text, marks), *broken_words(text)]
    doubts = () if 2 * scanned <= len(document) else (("scanned", SCANNED, None),)
    return Source(path, sha256, MEDIA_TYPE, len(document), text, tuple(lines), tuple(marks), doubts=doubts)


def _without_real_spaces(text: str, marks: list[Mark]) -> Iterator[Mark]:
    """The marks but for those of spaces that part two words which the text has elsewhere too."""
    spaces = [mark.start for mark in marks if mark.kind == "noise" and text[mark.start] == " "]
    edges = [-1, *spaces, len(text)]
    joined = "".join(text[before + 1 : after] for before, after in pairwise(edges)) if spaces else ""
    words = set(WORD_AFTER.findall(joined)) - LETTERS
    for mark in marks:
        if mark.start in spaces:
            before = WORD_BEFORE.search(text, max(0, mark.start - 40), mark.start)
            after = WORD_AFTER.match(text, mark.end)
            if before and after and before[0] in words and after[0] in words:
                continue
        yield mark


class _Page:
    """One page while it is being read."""

    def __init__(self, page: Any, number: int) -> None:
        self._page = page
        self._number = number
        self._text_page = page.get_textpage()
        self._raw = self._text_page.raw
        self._text: str = self._text_page.get_text_range()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._font = ctypes.create_string_buffer(96)
        self._flags = ctypes.c_int()
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()

    @property
    def is_scanned(self) -> bool:
        """Whether the page is a picture, whose words were recognized by a machine."""
        return is_scanned(self._page)

    def close(self) -> None:
        self._text_page.close()
        self._page.close()

    def lines(self, offset: int) -> Iterator[tuple[Line, str, list[Mark]]]:
        """The printed lines with their marks; `offset` is where the first stands in the whole text."""
        open_italic = False
        for pieces in self._printed_lines():
            text, places = _join(pieces)
            main = max(pieces, key=lambda piece: len(piece.text))
            marks = [
                Mark(offset + start, offset + end, kind)
                for kind, start, end in chain(
                    self._superscripts(pieces, places, main.size), self._stray_spaces(pieces, places)
                )
            ]
            italic = self._italic(text, pieces, places, open_italic)
            if italic:
                marks.append(Mark(offset + italic[0], offset + italic[1], "italic"))
            open_italic = italic is not None and italic[1] == len(text)
            line = Line(
                start=offset,
                end=offset + len(text),
                page=self._number,
                left=round(pieces[0].left, 1),
                right=round(pieces[-1].right, 1),
                baseline=round(main.baseline, 1),
                size=round(main.size, 1),
                bold=b"Bold" in self._font_of(main.first),
            )
            yield line, text, marks
            offset = line.end + 1

    def _printed_lines(self) -> Iterator[list[_Piece]]:
        """Pieces that share a baseline (a raised mark among them) are one printed line."""
        line: list[_Piece] = []
        for piece in self._pieces():
            if line and not _continues(line, piece):
                yield line
                line = []
            line.append(piece)
        if line:
            yield line

    def _pieces(self) -> Iterator[_Piece]:
        position = 0
        for raw_line in self._text.split("\r\n"):
            start = position
            for part in _split_hyphens(raw_line):
                text = part.strip()
                if text:
                    yield from self._in_order(text, start + len(part) - len(part.lstrip()))
                start += len(part)
            position += len(raw_line) + 2

    def _in_order(self, text: str, first: int) -> Iterator[_Piece]:
        """The piece, or two where PDFium adds the mark of the note below to the end of a line."""
        mark = LAST_NUMBER.search(text) if text[-1] in "0123456789*" else None
        if mark and self._left_of(first + mark.start(1)) < self._left_of(first + mark.start() - 1):
            yield self._piece(text[: mark.start()], first)
            yield self._piece(mark[1], first + mark.start(1))
        else:
            yield self._piece(text, first)

    def _left_of(self, character: int) -> float:
        raw.FPDFText_GetCharOrigin(self._raw, character, self._x, self._y)
        return self._x.value

    def _piece(self, text: str, first: int) -> _Piece:
        last = first + len(text) - 1
        raw.FPDFText_GetCharOrigin(self._raw, last, self._x, self._y)
        right = self._x.value
        raw.FPDFText_GetCharOrigin(self._raw, first, self._x, self._y)
        label = LABEL.match(text)
        body = first + label.end() if label and label.end() < len(text) else first
        size = self._size(body)
        baseline = self._y.value
        if label:  # a footnote's own mark is raised: the line stands where its words stand
            x = self._x.value
            raw.FPDFText_GetCharOrigin(self._raw, body, self._x, self._y)
            baseline, self._x.value = self._y.value, x
        return _Piece(text.replace(BROKEN_HYPHEN, "-"), first, self._x.value, right, baseline, size)

    def _superscripts(
        self, pieces: list[_Piece], places: list[int], size: float
    ) -> Iterator[tuple[MarkKind, int, int]]:
        """Small digits at the end of a run of digits: the "3" of "70/13", the "11" of "202211"."""
        for piece, place in zip(pieces, places, strict=True):
            for digits in DIGITS.finditer(piece.text):
                start = end = digits.end()
                while start > digits.start() and self._is_small(piece.first + start - 1, size):
                    start -= 1
                if start == end or self._continues_small(piece, start, size):
                    continue
                if piece.text[start - 1 : start] == "," and self._is_small(piece.first + start - 1, size):
                    yield "noise", place + start - 1, place + start
                yield "superscript", place + start, place + end

    def _continues_small(self, piece: _Piece, start: int, size: float) -> bool:
        """Whether the digits at `start` go on a word in small type: the "78" of a symbol in a masthead."""
        before = piece.text[start - 1] if start else " "
        return not before.isspace() and before != "," and self._is_small(piece.first + start - 1, size)

    def _is_small(self, character: int, size: float) -> bool:
        return self._size(character) <= SUPERSCRIPT * size

    def _size(self, character: int) -> float:
        """The size of type in points: PDFium gives that of the font alone, which many programs leave at 1 and scale."""
        raw.FPDFText_GetMatrix(self._raw, character, self._matrix)
        return float(raw.FPDFText_GetFontSize(self._raw, character)) * math.hypot(self._matrix.c, self._matrix.d)

    def _stray_spaces(self, pieces: list[_Piece], places: list[int]) -> Iterator[tuple[MarkKind, int, int]]:
        for piece, place in zip(pieces, places, strict=True):
            for space in INFERRED_SPACE.finditer(piece.text):
                character = piece.first + space.start()
                if raw.FPDFText_IsGenerated(self._raw, character) == 1 and self._within_word(character, piece.size):
                    yield "noise", place + space.start(), place + space.end()
            for space in HYPHEN_SPACE.finditer(piece.text) if "-" in piece.text else ():
                if self._within_word(piece.first + space.start(), piece.size):
                    yield "noise", place + space.start(), place + space.end()

    def _within_word(self, space: int, size: float) -> bool:
        """Whether the characters beside a space stand as close as the letters of one word."""
        raw.FPDFText_GetLooseCharBox(self._raw, space - 1, self._box)
        right = self._box.right
        raw.FPDFText_GetLooseCharBox(self._raw, space + 1, self._box)
        return float(self._box.left - right) < WORD_SPACE * size

    def _italic(self, text: str, pieces: list[_Piece], places: list[int], goes_on: bool) -> tuple[int, int] | None:
        """The italic stretch that opens a line, its label left aside; `goes_on`: from the line above."""
        label = None if goes_on else LABEL.match(text)
        start = label.end() if label else 0
        end = start
        for word in WORD.finditer(text, start):
            index = next(i for i in reversed(range(len(places))) if places[i] <= word.start())
            character = pieces[index].first + word.start() - places[index]
            font = self._font_of(character)
            if b"Italic" not in font and b"Oblique" not in font:
                break
            end = word.end()
        return (start, end) if end > start else None

    def _font_of(self, character: int) -> bytes:
        raw.FPDFText_GetFontInfo(self._raw, character, self._font, len(self._font), self._flags)
        return self._font.value


def _split_hyphens(line: str) -> Iterator[str]:
    start = 0
    while (end := line.find(BROKEN_HYPHEN, start)) >= 0:
        yield line[start : end + 1]
        start = end + 1
    yield line[start:]


def _continues(line: list[_Piece], piece: _Piece) -> bool:
    """Whether `piece` stands on the printed line, to the right of what is there."""
    main = max(line, key=lambda other: other.size)
    if piece.left < line[-1].right:
        return False
    if piece.size <= SUPERSCRIPT * main.size:
        return 0 <= piece.baseline - main.baseline <= RAISED * main.size
    if main.size <= SUPERSCRIPT * piece.size:  # the mark of a footnote comes before its words
        return 0 <= main.baseline - piece.baseline <= RAISED * piece.size
    return abs(piece.baseline - main.baseline) <= 0.2 * main.size


def _join(pieces: list[_Piece]) -> tuple[str, list[int]]:
    """The text of a printed line, and where in it each of its pieces begins."""
    text, places = pieces[0].text, [0]
    for before, piece in pairwise(pieces):
        mark_follows = piece.size <= SUPERSCRIPT * before.size
        if not mark_follows and OPENS_WORD.match(piece.text):
            text += " "
        places.append(len(text))
        text += piece.text
    return text, places
