"""The lines above and below the body, put together so that a rule can look across line breaks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import inf
from typing import TypeVar

import msgspec

from seized.model import Passage
from seized.segment.told import Told

T = TypeVar("T")

_CLOSING = re.compile(r"\d+(?:st|nd|rd|th)\s+(?:\(resumed\)\s+)?(?:plenary\s+)?meeting\b", re.IGNORECASE)
"""`47th plenary meeting`, `50th (resumed) plenary meeting`"""

_INDENT = 40
"""Points: less than lies between a column of titles and one beside it."""

_BROKEN = re.compile(r"(?<=\w[-–])\n(?=\w)")


class HeadLine(msgspec.Struct, frozen=True):
    """One line of the masthead or of the closing; what the format does not tell is None or False."""

    passage: Passage
    bold: bool = False
    size: float | None = None
    italic: bool = False
    page: int | None = None
    left: float | None = None


class Head:
    """The lines above the body.

    `passage` has one line of type on a line, `text` is its text; `closing` holds what stands below the body, which
    may follow the lines above it from the meeting on.  Notes that an asterisk ties to the masthead are left out.
    """

    def __init__(self, lines: Sequence[HeadLine], closing: Sequence[HeadLine] = ()) -> None:
        kept = [line for line in lines if line.passage.text and not line.passage.text.startswith(("*", "^{*"))]
        below = next((i for i, line in enumerate(kept) if _CLOSING.match(line.passage.text)), len(kept))
        self.lines = kept[:below]
        self.passage = Passage.joined((line.passage for line in self.lines), by="\n")
        self.text = self.passage.text
        self.closing = Passage.joined((line.passage for line in [*kept[below:], *closing]), by=" ")
        self._starts = [0]
        for line in self.lines[:-1]:
            self._starts.append(self._starts[-1] + len(line.passage.text) + 1)

    def told(self, value: T, found: re.Match[str], group: str | int = 0) -> Told[T]:
        """A value that words found in `text` tell: those of the group, which is to have matched."""
        return Told(value, self.passage.locate(*found.span(group)))

    def line_at(self, offset: int) -> int:
        """The line in which an offset of `text` stands."""
        return bisect_right(self._starts, offset) - 1

    def start(self, line: int) -> int:
        """Where a line starts in `text`; for the line after the last, where `text` ends."""
        return self._starts[line] if line < len(self.lines) else len(self.text)

    def is_set(self, line: int) -> bool:
        """Whether the format tells how a line is set."""
        return self.lines[line].left is not None and self.lines[line].size is not None

    def block(self, line: int) -> range:
        """The lines around `line` that are set as one with it; `line` alone where nothing tells how it is set.

        The lines of a block share left edge, size and weight, but for a first line that is indented.
        """
        first = last = line
        while first and self._indent(first - 1, line) == 0:
            first -= 1
        if first and 0 < self._indent(first - 1, line) < _INDENT:
            first -= 1
        while last + 1 < len(self.lines) and self._indent(last + 1, line) == 0:
            last += 1
        return range(first, last + 1)

    def _indent(self, one: int, other: int) -> float:
        """How far the line `one` begins to the right of `other`, in points; infinite where the two differ in size or
        weight, or nothing tells."""
        a, b = self.lines[one], self.lines[other]
        if a.left is None or b.left is None or a.size is None or b.size is None:
            return inf
        if a.bold != b.bold or abs(a.size - b.size) >= 0.6:
            return inf
        return 0 if abs(a.left - b.left) < 3 else a.left - b.left


def flowing(text: str) -> str:
    """Printed lines as one: words that were broken at their hyphen keep it."""
    return " ".join(_BROKEN.sub("", text).split())
