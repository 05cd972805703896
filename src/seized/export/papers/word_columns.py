"""How wide the columns of a table in Word are: as wide as their words, and what is left for the long ones."""

from collections.abc import Iterator, Sequence

from seized.export.papers.paper import Cell, Grid
from seized.export.pictures.letters import width

SPACE = 8.0
"""Points between the words of two columns."""


def widths(grid: Grid, room: float, text: float, note: float) -> list[float]:
    """Points for each column, `room` in all; `text` and `note` are the sizes of the letters of text and references.

    A column takes no more than its longest line while others have less than theirs, and no word is broken where there
    is room for it.
    """
    lines = [tuple(Cell(name) for name in grid.head), *grid.rows]
    columns = [[line[column] for line in lines] for column in range(len(grid.head))]
    wanted = [SPACE + max(_whole(cells, text, note)) for cells in columns]
    least = [SPACE + max(_words(cells, text, note)) for cells in columns]
    more = _shared([whole - words for whole, words in zip(wanted, least, strict=True)], max(0.0, room - sum(least)))
    taken = [words + points for words, points in zip(least, more, strict=True)]
    return [points * room / sum(taken) for points in taken]


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """What each takes of the room: all that it wants, or as much as the others that cannot have all."""
    taken = [0.0] * len(wanted)
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    for done, column in enumerate(order):
        taken[column] = min(wanted[column], room / (len(order) - done))
        room -= taken[column]
    return taken


def _whole(cells: Sequence[Cell], text: float, note: float) -> Iterator[float]:
    """The widths of the lines of the cells, and of their references one by one."""
    yield from _words(cells, text, note)
    for cell in cells:
        yield from (width(line, text, bold=True) for line in cell.text.splitlines())
        yield from (width(f"[{reference.said}]", note) for reference in cell.references)


def _words(cells: Sequence[Cell], text: float, note: float) -> Iterator[float]:
    """The widths of the words of the cells, and of those of their references."""
    yield 0.0
    for cell in cells:
        yield from (width(word, text, bold=True) for word in cell.text.split())
        yield from (width(f"[{word}]", note) for reference in cell.references for word in reference.said.split())
