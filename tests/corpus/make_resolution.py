"""Writes `examples/resolution.pdf`: the text of `examples/resolution.txt`, set as the United Nations would print it.

Run it as `python tests/corpus/make_resolution.py`.  The PDF is written by hand, object by object: three of the fonts
that every reader of PDF has, no compression, nothing that changes from run to run.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FONTS = {"roman": "Times-Roman", "italic": "Times-Italic", "bold": "Times-Bold"}
WIDTH, HEIGHT = 595, 842
LEFT, TOP, FOOT = 110.0, 780.0, 60.0
LEADING = 1.2
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"

FURNITURE = re.compile(r"24-01877.*|\d/\d 24-01877|\*\d{7}\*|.*ST/LRT/RES/12/4.+|.+ST/LRT/RES/12/4")
OPENING = re.compile(
    r"(?:\d+\. )?(The General Council|Recalling also|Further requests|Bearing in mind|Calls upon|Deeply concerned"
    r"|(?:Noting|Takes note) with appreciation|\w+ing|\w+[a-z]s|Convinced|Guided)(?=[ ,])"
)


class Style(NamedTuple):
    """How a block is set: sizes and distances in points; only its first line is set in by `indent`."""

    font: str = "roman"
    size: float = 10.0
    indent: float = 28.0
    space: float = 8.0


def write(source: Path, target: Path) -> None:
    """Set the text and save it."""
    pages = [_page(blocks) for blocks in _pages(source.read_text("utf-8"))]
    target.write_bytes(_file(pages))


def _pages(text: str) -> Iterator[list[str]]:
    """The blocks of each page: a page ends with its number or, the first one, with its barcode."""
    blocks: list[str] = []
    for block in text.strip().split("\n\n"):
        blocks.append(block)
        if re.match(r"\*\d{7}\*|\d/\d |24-01877 \d/", block):
            yield blocks
            blocks = []


def _page(blocks: list[str]) -> str:
    """The drawing of one page: the text from the top down, footnotes and furniture at the foot."""
    drawn = []
    at = TOP
    below = [block for block in blocks if block[0] in SUPERSCRIPTS or _is_number(block)]
    for block in blocks:
        if block not in below:
            style = _style(block)
            at -= style.space
            for index, line in enumerate(block.split("\n")):
                drawn.append(_line(line, style, at, first=index == 0))
                at -= style.size * LEADING
    foot = FOOT + 12.0 * len(below)
    assert at > foot, "the page is full"
    for block in below:
        foot -= 12.0
        drawn.append(_line(block, Style(size=8.0 if _is_number(block) else 8.5, indent=0.0), foot))
    return "\n".join(drawn)


def _is_number(block: str) -> bool:
    """Whether a block stands below the text: a page number, a job number, a barcode."""
    return bool(re.match(r"24-01877|\d/\d 24|\*\d", block))


def _style(block: str) -> Style:
    if FURNITURE.fullmatch(block):
        return Style("bold", 8.0, 0.0, 0.0)
    if re.match(r"Resolution adopted|12/4\.|Annex|Guidelines|I+$|Weirs and|Counting and", block):
        return Style("bold", 12.0, 0.0 if block[0] in "R1" else 28.0, 14.0)
    if label := re.match(r"\(([abi]+)\) ", block):
        return Style(indent=56.0 if "i" in label[1] else 28.0)
    if re.match(r"ST/LRT|League|General Council|Distr|Twelfth|Agenda|Waterways", block):
        return Style("bold" if block.startswith(("ST", "League", "General")) else "roman", 10.0, 0.0)
    return Style()


def _line(text: str, style: Style, at: float, *, first: bool = True) -> str:
    """The operators that show one line: its opening phrase in italics, its footnote marks raised."""
    italic = OPENING.match(text) if first and style == Style() else None
    ends = italic.span(1) if italic else (0, 0)
    shown = [
        show
        for stretch, font in (
            (text[: ends[0]], style.font),
            (text[slice(*ends)], "italic"),
            (text[ends[1] :], style.font),
        )
        for show in _shown(stretch, font, style.size)
    ]
    return f"BT 1 0 0 1 {LEFT + style.indent * first:g} {at:g} Tm {' '.join(shown)} ET"


def _shown(text: str, font: str, size: float) -> Iterator[str]:
    for piece in re.findall(rf"[{SUPERSCRIPTS}]+|[^{SUPERSCRIPTS}]+", text):
        if piece[0] in SUPERSCRIPTS:
            number = "".join(str(SUPERSCRIPTS.index(digit)) for digit in piece)
            yield f"/{font} {size * 0.65:g} Tf {size * 0.35:g} Ts ({number}) Tj 0 Ts"
        else:
            escaped = re.sub(r"([()\\])", r"\\\1", piece)
            yield f"/{font} {size:g} Tf ({escaped}) Tj"


def _file(pages: list[str]) -> bytes:
    """The objects of the file, and where each of them begins."""
    fonts = " ".join(f"/{name} {number} 0 R" for number, name in enumerate(FONTS, 3))
    kids = " ".join(f"{6 + 2 * index} 0 R" for index in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"]
    for base in FONTS.values():
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>")
    for index, drawing in enumerate(pages):
        content = f"/Contents {7 + 2 * index} 0 R /Resources << /Font << {fonts} >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {content} >>")
        objects.append(f"<< /Length {len(drawing.encode('cp1252'))} >>\nstream\n{drawing}\nendstream")
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


if __name__ == "__main__":
    write(EXAMPLES / "resolution.txt", EXAMPLES / "resolution.pdf")
