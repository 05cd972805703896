"""Pages as a reader of PDF gives them, from a short notation: `_italic_`, `^1^` for a raised mark."""

import re
from typing import NamedTuple

from seized.model import Line, Mark, Source
from seized.model.segment import Segmentation
from seized.segment import segment

MARGIN, INDENT, RIGHT = 100.0, 124.0, 500.0
SET_OFF = re.compile(r"_(?P<italic>[^_]+)_(?!_)|\^(?P<superscript>[^^]+)\^")


class Print(NamedTuple):
    """A printed line: `above` is its distance from the line above it on the page, all lengths in points."""

    text: str
    left: float = MARGIN
    right: float = RIGHT
    above: float = 12.0
    size: float = 10.0
    page: int = 1
    bold: bool = False
    baseline: float | None = None


def first(text: str, **how: float) -> Print:
    """The first line of a paragraph, set in."""
    return Print(text, left=INDENT, **how)  # type: ignore[arg-type]


def last(text: str, **how: float) -> Print:
    """The last line of a paragraph, which falls short."""
    return Print(text, right=200.0, **how)  # type: ignore[arg-type]


def pages(*prints: Print) -> Source:
    """The lines one beneath another, each page from its head."""
    texts: list[str] = []
    lines: list[Line] = []
    marks: list[Mark] = []
    offset, baseline, page = 0, 0.0, 0
    for line in prints:
        baseline = line.baseline or (baseline - line.above if line.page == page else 700.0)
        page = line.page
        text, found = _plain(line.text, offset)
        marks.extend(found)
        place = {"left": line.left, "right": line.right, "baseline": baseline, "size": line.size}
        lines.append(Line(offset, offset + len(text), page=page, bold=line.bold, **place))
        texts.append(text)
        offset += len(text) + 1
    return Source("", "", "application/pdf", page, "\n".join(texts), tuple(lines), tuple(marks))


def plain(text: str) -> Source:
    """The lines of a plain text, with the same notation."""
    texts: list[str] = []
    lines: list[Line] = []
    marks: list[Mark] = []
    offset = 0
    for line in text.split("\n"):
        clean, found = _plain(line, offset)
        marks.extend(found)
        lines.append(Line(offset, offset + len(clean)))
        texts.append(clean)
        offset += len(clean) + 1
    return Source("", "", "text/plain", None, "\n".join(texts), tuple(lines), tuple(marks))


def _plain(text: str, offset: int) -> tuple[str, list[Mark]]:
    clean, marks, place = "", [], 0
    for found in SET_OFF.finditer(text):
        clean += text[place : found.start()]
        words = found["italic"] or found["superscript"]
        kind = "italic" if found["italic"] else "superscript"
        marks.append(Mark(offset + len(clean), offset + len(clean) + len(words), kind))  # type: ignore[arg-type]
        clean += words
        place = found.end()
    return clean + text[place:], marks


def taken_apart(*prints: Print) -> Segmentation:
    """The pages, taken apart."""
    return segment(pages(*prints))


def texts(found: Segmentation) -> list[str]:
    """The paragraphs in order, but for the enacting formula."""
    return [paragraph.passage.text for paragraph in found.segments if paragraph.part != "formula"]
