"""The lines above and below the body, put together so that a rule can look across line breaks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from seized.model import Passage

_CLOSING = re.compile(r"\d+(?:st|nd|rd|th)\s+(?:\(resumed\)\s+)?(?:plenary\s+)?meeting\b", re.IGNORECASE)
"""`47th plenary meeting`, `50th (resumed) plenary meeting`"""

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

    `text` has one line of type on a line; `closing` holds what stands below the body, from the meeting on.
    Notes that an asterisk ties to the masthead are left out.
    """

    def __init__(self, lines: Sequence[HeadLine]) -> None:
        printed = [(line, " ".join(line.passage.text.split())) for line in lines]
        kept = [(line, text) for line, text in printed if text and not text.startswith(("*", "^{*"))]
        below = next((i for i, (_, text) in enumerate(kept) if _CLOSING.match(text)), len(kept))
        self.lines = [line for line, _ in kept[:below]]
        self.text = "\n".join(text for _, text in kept[:below])
        self.closing = " ".join(text for _, text in kept[below:])
        self._starts = [0]
        for _, text in kept[: max(below - 1, 0)]:
            self._starts.append(self._starts[-1] + len(text) + 1)

    def line_at(self, offset: int) -> int:
        """The line in which an offset of `text` stands."""
        return bisect_right(self._starts, offset) - 1

    def start(self, line: int) -> int:
        """Where a line starts in `text`; for the line after the last, where `text` ends."""
        return self._starts[line] if line < len(self.lines) else len(self.text)

    def alike(self, one: int, other: int) -> bool:
        """Whether two lines are set as one block: same page, left edge, weight and size.  False where nothing tells."""
        a, b = self.lines[one], self.lines[other]
        if a.left is None or b.left is None or a.size is None or b.size is None:
            return False
        return abs(a.left - b.left) < 3 and abs(a.size - b.size) < 0.6 and (a.page, a.bold) == (b.page, b.bold)


def flowing(text: str) -> str:
    """Printed lines as one: words that were broken at their hyphen keep it."""
    return " ".join(_BROKEN.sub("", text).split())
