"""Draws `docs/reading.svg`: what a coloured terminal shows of `examples/resolution.pdf`, with most paragraphs left out.

Run it as `python tests/corpus/make_picture.py`.  The picture fetches nothing and names no font that must be there.
"""

import io
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from seized.cli.terminal import pages
from seized.pipeline import read

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "reading.svg"
COMMAND = "seized read examples/resolution.pdf"

SHOWN = (
    *("General Council", "Agenda item", "Safe passage", "The General Council", "Recalling its", "Reaffirming that"),
    *("9.", "10.", "────────────────────\n1", "Mandates of", "9          requests", "10         requests"),
)
"""How the blocks that the picture shows begin; between two of them, an ellipsis stands for what was left out."""

PAPER, INK, ACCENT = (253, 252, 249), (29, 28, 26), (0, 90, 146)
THEME = TerminalTheme(PAPER, INK, [INK, INK, INK, INK, INK, INK, ACCENT, INK])

MARGIN = 28
"""Around the text, in units of the picture; a cell of the terminal is 12.2 wide and 24.4 high."""

FRAME = """\
<svg viewBox="VIEW" xmlns="http://www.w3.org/2000/svg" role="img">
<title>A resolution as Seized shows it in a terminal, and the table of its mandates</title>
<style>
.{unique_id}-matrix {{ font: {char_height}px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }}
{styles}
</style>
<defs>{lines}</defs>
<rect x="-MARGIN" y="-MARGIN" width="100%" height="100%" fill="#fdfcf9"/>
<g class="{unique_id}-matrix">
{matrix}
</g>
</svg>
"""


def picture() -> str:
    """The picture as SVG."""
    console = Console(record=True, width=80, file=io.StringIO(), force_terminal=True, color_system="standard")
    lines = [Text.assemble(("$ ", "dim"), COMMAND), Text(""), *_lines()]
    for line in lines:
        console.print(line, soft_wrap=True, highlight=False)
    width, height = (round(cells * size + 2 * MARGIN) for cells, size in ((80, 12.2), (len(lines) - 1, 24.4)))
    frame = FRAME.replace("VIEW", f"-{MARGIN} -{MARGIN} {width} {height}").replace("MARGIN", str(MARGIN))
    return console.export_svg(title="", theme=THEME, code_format=frame, unique_id="reading")


def _lines() -> Iterator[Text]:
    """The lines of the blocks to show, and one with an ellipsis for each gap between them."""
    (page,) = pages([read(ROOT / "examples" / "resolution.pdf")], coloured=True)
    lines = Text.from_ansi(page).split("\n")
    left_out = False
    for is_block, group in groupby(lines, lambda line: bool(line.plain)):
        block = list(group)
        if not is_block:
            continue
        if not "\n".join(line.plain for line in block).strip().startswith(SHOWN):
            left_out = True
            continue
        if left_out:
            yield from (Text("     ⋯", "dim"), Text(""))
        left_out = False
        yield from (*block, Text(""))


if __name__ == "__main__":
    PICTURE.write_text(picture(), "utf-8")
