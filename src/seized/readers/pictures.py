"""Pages of a PDF drawn as pictures, in greys.

PDFium answers one caller at a time: whoever uses it holds `seized.readers.pdf.PDFIUM`.
"""

import struct
import zlib

import pypdfium2 as pdfium

from seized.errors import Damaged
from seized.readers.pdf import PDFIUM

LARGEST = 4000
"""Dots that a picture has at most from edge to edge."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"
GREY = 0
"""The colour type of a PNG of one byte a dot."""


def sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page, in points; raises `seized.errors.Damaged` where it is no readable PDF."""
    with PDFIUM:
        document = _opened(data)
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def picture(data: bytes, page: int, width: int) -> bytes:
    """Page `page` (from 1) as a PNG, `width` dots wide.  Raises as `sizes`, and IndexError for the page."""
    with PDFIUM:
        document = _opened(data)
        try:
            if not 1 <= page <= len(document):
                raise IndexError(page)
            wide, high = document.get_page_size(page - 1)
            scale = min(width / wide, LARGEST / max(wide, high))
            bitmap = document[page - 1].render(scale=scale, grayscale=True)
            return _png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
        finally:
            document.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        raise Damaged("the file is no readable PDF") from None


def _png(dots: bytes, width: int, height: int, stride: int) -> bytes:
    """Grey dots, row by row, as a PNG."""
    rows = b"".join(b"\0" + dots[row * stride : row * stride + width] for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, GREY, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
