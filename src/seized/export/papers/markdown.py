"""A paper in Markdown: CommonMark, with tables between pipes.  Pictures stand there by their descriptions."""

import re
from collections.abc import Iterable, Iterator

from seized.export.characters import printable
from seized.export.papers.paper import Blank, Block, Cell, Grid, Heading, Look, Paper, Picture, Points, Run, Statement
from seized.export.papers.sources import HEADING, behind, quoted

MARKS: dict[Look, str] = {"plain": "", "strong": "**", "opening": "*", "quiet": ""}

SIGNS = re.compile(r"([\\`*_\[\]<>&|~])")
"""What may mean something wherever it stands; `|` only in a table, but it reads the same with a backslash."""

AT_THE_START = re.compile(r"^(\s*)(?:([#+\-=])|(\d+)([.)]))")
"""What may mean something at the start of a line: `#`, `- `, `12.`"""

CLOSING = re.compile(r"#+$")
"""Number signs at the end of a heading, which close it and are not shown."""

SPACE = re.compile(r"\s+")
WORDS = re.compile(r"[^\W_](?:.*[^\W_])?", re.DOTALL)
"""From the first letter to the last one: what may stand between marks."""


def paper_markdown(paper: Paper) -> bytes:
    """UTF-8, paragraphs on one line each.  Whatever stands in a text is text."""
    parts = [*map(_start, paper.head), f"# {_titled(paper.title)}", *map(_start, paper.below)]
    parts += [part for block in paper.blocks for part in _block(block)]
    references = quoted(paper)
    if references:
        items = (f"- **{_plain(one.said)}** “{_plain(one.quote)}”" for one in references)
        parts += [f"## {HEADING}", "\n".join(items)]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * min(level + 1, 6)} {_titled(text)}"
        case Statement():
            yield _statement(block)
        case Points(items):
            yield "\n".join(f"{'  ' * item.level}- {_statement(item)}" for item in items)
        case Grid():
            yield f"**{_plain(block.caption)}**"
            yield _grid(block) if block.rows else _start(block.empty)
        case Picture():
            yield f"**{_plain(block.title)}**"
            yield from (_start(line) for line in block.description.splitlines() if line.strip())
        case Blank(words):
            yield f"**\\[to be completed: {_plain(words)}\\]**"


def _statement(statement: Statement) -> str:
    label = f"{statement.label} " if statement.label else ""
    said = behind(statement.references)
    return _start_of(f"{_plain(label)}{_runs(statement.runs)}{f' {_plain(said)}' if said else ''}".strip())


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_marked(run) for run in runs)


def _marked(run: Run) -> str:
    """The words between marks, with spaces and stops at their ends outside, where the marks still count."""
    mark = MARKS[run.look]
    words = WORDS.search(run.text)
    if not mark or words is None:
        return _plain(run.text)
    before, after = run.text[: words.start()], run.text[words.end() :]
    return f"{_plain(before)}{mark}{_plain(words[0])}{mark}{_plain(after)}"


def _grid(grid: Grid) -> str:
    rule = ("---:" if column in grid.numbers else "---" for column in range(len(grid.head)))
    lines = [map(_plain, grid.head), rule, *(map(_cell, row) for row in grid.rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(cell: Cell) -> str:
    return _plain(" ".join(filter(None, (cell.text, behind(cell.references)))))


def _start(text: str) -> str:
    return _start_of(_plain(text).strip())


def _start_of(line: str) -> str:
    """A line at whose start nothing stands for anything but itself."""
    return AT_THE_START.sub(lambda found: f"{found[1]}{found[3] or ''}\\{found[2] or found[4]}", line)


def _titled(text: str) -> str:
    return CLOSING.sub(r"\\\g<0>", _plain(text).strip())


def _plain(text: str) -> str:
    return SIGNS.sub(r"\\\1", SPACE.sub(" ", printable(text)))
