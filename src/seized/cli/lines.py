"""A sheet of text to be filled line by line, as wide as a terminal of 80 columns."""

import io
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise, zip_longest
from typing import Literal

from rich.console import Console
from rich.text import Text

from seized.cli.destination import STEERING

MEASURE = 80
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Kind = Literal["opening", "citation", "inserted", "deleted"]
Mark = tuple[int, int, Kind]
"""Start, end and kind of a stretch of text that is set off."""

HELD = str.maketrans("\u00a0\u202f", "\ue000\ue001")
RELEASED = {held: space for space, held in HELD.items()}
"""Rich breaks lines at no-break spaces as at any other; while it wraps, they are letters."""

STYLES: dict[Kind, str] = {
    "opening": "italic bold",
    "citation": "cyan",
    "inserted": "green underline",
    "deleted": "red strike",
}
SIGNS: dict[Kind, tuple[str, str]] = {
    "opening": ("_", "_"),
    "citation": ("‹", "›"),
    "inserted": ("{+", "+}"),
    "deleted": ("[-", "-]"),
}
"""What stands around a stretch where there is no colour to tell it."""


class Sheet:
    """Lines of at most `MEASURE` cells, none with white space at its end."""

    def __init__(self, *, coloured: bool) -> None:
        self._coloured = coloured
        self._console = Console(
            file=io.StringIO(),
            width=MEASURE,
            force_terminal=coloured,
            color_system="standard" if coloured else None,
            no_color=not coloured,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
        self._lines: list[Text] = []

    def text(self) -> str:
        """The sheet as it is printed."""
        with self._console.capture() as capture:
            for line in self._lines:
                self._console.print(line, soft_wrap=True)
        return capture.get()

    def line(self, text: Text) -> None:
        """One line as it is; what comes in must fit."""
        text.rstrip()
        self._lines.append(text)

    def words(self, text: str, style: str = "") -> None:
        """Running text over the full width."""
        for part in self._wrapped(Text(text, style), MEASURE):
            self.line(part)

    def blank(self) -> None:
        """An empty line."""
        self.line(Text(""))

    def rule(self, width: int = MEASURE) -> None:
        """A hairline."""
        self.line(Text("─" * width, "dim"))

    def across(self, left: Text, right: Text) -> None:
        """Two texts at the two ends of a line; the left one runs on over more lines where it must."""
        room = MEASURE - right.cell_len - 2
        for index, part in enumerate(self._wrapped(left, room)):
            gap = MEASURE - part.cell_len - right.cell_len
            self.line(Text.assemble(part, " " * gap, right) if index == 0 else part)

    def centred(self, text: Text, width: int) -> None:
        """A text in the middle of the sheet, in lines of at most `width`."""
        for part in self._wrapped(text, width):
            self.line(Text.assemble(" " * ((MEASURE - part.cell_len) // 2), part))

    def hanging(self, label: Text, text: Text, *, margin: int) -> None:
        """A text behind its label, `margin` cells from the left; further lines stand under the first."""
        indent = margin + label.cell_len
        for index, part in enumerate(self._wrapped(text, MEASURE - indent)):
            self.line(Text.assemble(" " * margin, label, part) if index == 0 else Text.assemble(" " * indent, part))

    def columns(self, cells: list[Text], widths: list[int]) -> None:
        """One row of a table, two cells between its columns."""
        wrapped = [self._wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
        for parts in zip_longest(*wrapped, fillvalue=Text("")):
            row = Text("")
            for part, width in zip(parts, widths, strict=True):
                row = Text.assemble(row, part, " " * (width - part.cell_len + 2))
            self.line(row)

    def marked(self, text: str, marks: Iterable[Mark], notes: Iterable[tuple[int, str]] = ()) -> Text:
        """`text` with stretches set off and footnote marks (offset and marker) put back in."""
        opening, closing, noted = defaultdict(list), defaultdict(list), defaultdict(list)
        for start, end, kind in marks:
            opening[start].append(kind)
            closing[end].append(kind)
        for offset, marker in notes:
            noted[offset].append(marker.translate(SUPERSCRIPTS))
        marked, style = Text(""), ""
        for at, until in pairwise([*sorted({0, len(text), *opening, *closing, *noted}), len(text)]):
            for kind in closing[at]:
                marked.append("" if self._coloured else SIGNS[kind][1])
                style = ""
            marked.append(" ".join(noted[at]))
            for kind in opening[at]:
                marked.append("" if self._coloured else SIGNS[kind][0])
                style = STYLES[kind]
            marked.append(text[at:until], style)
        return marked

    def _wrapped(self, text: Text, width: int) -> list[Text]:
        text.plain = "\n".join(line.translate(STEERING) for line in text.plain.expandtabs(1).split("\n")).translate(
            HELD
        )
        lines = list(text.wrap(self._console, width))
        for line in lines:
            line.rstrip()
            line.plain = line.plain.translate(RELEASED)
        return lines or [Text("")]
