"""How a block begins: its label, and the first words behind it."""

from collections.abc import Sequence

import msgspec

from seized.model.source import Line, Source
from seized.segment.blocks import LABEL, Block, is_label
from seized.segment.passages import MarkIndex

_TAIL = 300
"""Characters of the last line that are looked at: what a paragraph ends with tells as much as what it begins with."""


class Lead(msgspec.Struct, frozen=True):
    """A block and how it begins.

    `begin` is where its first character stands, noise and white space left aside, `start` where its text begins
    behind the label; `lines` hold that text, a line with nothing but the label left out.  `text` is the label with
    the first and the last line of the text.
    """

    block: Block
    label: str | None
    begin: int
    start: int
    lines: Sequence[Line]
    text: str

    @property
    def role(self) -> str | None:
        """What the markup of a format says of the block."""
        return self.block.lines[0].role

    @property
    def opening(self) -> str:
        """The text without the label."""
        return self.text if self.label is None else self.text[len(self.label) :].lstrip()


def lead(source: Source, marks: MarkIndex, block: Block) -> Lead:
    """The lead of one block."""
    begin = _begin(source, marks, block.lines[0])
    label, start, lines = _label(source, marks, block, begin)
    words = source.text[start : lines[0].end].strip()
    if len(lines) > 1:
        words = f"{words} {source.text[lines[-1].start : lines[-1].end][-_TAIL:].strip()}"
    return Lead(block, label, begin, start, lines, f"{label} {words}" if label else words)


def _label(source: Source, marks: MarkIndex, block: Block, begin: int) -> tuple[str | None, int, Sequence[Line]]:
    """The label of a paragraph, where its text begins, and the lines that hold its text."""
    if found := LABEL.match(source.text, begin, block.lines[0].end):
        return found[1], found.end(), block.lines
    torn = next((line for line in block.lines[:3] if is_label(source, line)), None)
    if torn is None or len(block.lines) == 1:
        return None, begin, block.lines
    lines = [line for line in block.lines if line is not torn]
    return source.text[torn.start : torn.end].strip(), _begin(source, marks, lines[0]), lines


def _begin(source: Source, marks: MarkIndex, line: Line) -> int:
    """Where the first word of a line stands, noise and white space left aside."""
    start = line.start
    for mark in marks.within(line.start, line.end):
        if mark.kind == "noise" and not source.text[start : mark.start].strip():
            start = mark.end
    while start < line.end and source.text[start].isspace():
        start += 1
    return start
