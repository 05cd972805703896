"""Where the texts of a network stand: in columns by year, the earliest at the left."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import ceil

import msgspec

from seized.model.network import Network, Node

MOST_COLUMNS = 10
"""Years that have a column of their own, or share it with those around them."""

TALLEST = 15
"""Texts that stand above each other."""

PITCH, GAP = 30.0, 58.0
"""Pixels from a text to the one below it, and between two columns."""

LETTER, PADDING = 7.1, 20.0
"""Pixels of a character of a symbol, and those around it."""


class Spot(msgspec.Struct, frozen=True):
    """A text in its place: `x` and `y` are its middle, `wide` its width, in pixels."""

    node: Node
    x: float
    y: float
    wide: float

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.x - self.wide / 2

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.wide / 2


class Column(msgspec.Struct, frozen=True):
    """What stands above it (`2019`, `1948 to 1994`, `no date`), and where it begins and ends."""

    name: str
    left: float
    right: float


class Layout(msgspec.Struct, frozen=True):
    """The texts in their places; the plane goes from 0 to `wide`, and from `top` to `bottom` around 0."""

    columns: tuple[Column, ...]
    spots: dict[str, Spot]
    wide: float
    top: float
    bottom: float


def layout(network: Network) -> Layout:
    """The drawn texts of a network in columns, the one in the middle at the height 0."""
    nodes = [node for node in network.nodes if node.drawn]
    columns: list[Column] = []
    spots: dict[str, Spot] = {}
    x = 0.0
    for years, group in _grouped(nodes):
        left = x
        for part in _parts(group):
            wide = max(len(node.name) for node in part) * LETTER + PADDING
            for node, y in _heights(part):
                spots[node.key] = Spot(node, x + wide / 2, y, len(node.name) * LETTER + PADDING)
            x += wide + GAP
        columns.append(Column(_name(years), left, x - GAP))
    ys = [spot.y for spot in spots.values()]
    return Layout(tuple(columns), spots, x - GAP, min(ys), max(ys))


Group = tuple[list[int | None], list[Node]]
"""Years, one after the other, and the texts of these."""


def _grouped(nodes: Iterable[Node]) -> list[Group]:
    """The texts by year, the sparsest neighbours in one group where there are too many years."""
    by_year: dict[int | None, list[Node]] = defaultdict(list)
    for node in nodes:
        by_year[node.year].append(node)
    years = sorted(by_year, key=lambda year: (year is not None, year or 0))
    groups: list[Group] = [([year], by_year[year]) for year in years]
    while len(groups) > MOST_COLUMNS and (at := _sparsest(groups)) is not None:
        (first, one), (later, other) = groups[at : at + 2]
        groups[at : at + 2] = [(first + later, one + other)]
    return groups


def _sparsest(groups: Sequence[Group]) -> int | None:
    """The group that has the fewest texts together with the next; those without a year and the middle stand alone."""
    pairs = [
        (len(groups[at][1]) + len(groups[at + 1][1]), at)
        for at in range(len(groups) - 1)
        if not any(None in years or any(node.side == "focus" for node in nodes) for years, nodes in groups[at : at + 2])
    ]
    return min(pairs)[1] if pairs else None


def _parts(group: Sequence[Node]) -> list[Sequence[Node]]:
    """A group cut where it would be too tall; the oldest stand at the left."""
    ordered = sorted(group, key=lambda node: (node.date or str(node.year or ""), node.key))
    tall = ceil(len(ordered) / ceil(len(ordered) / TALLEST))
    return [ordered[start : start + tall] for start in range(0, len(ordered), tall)]


def _heights(part: Sequence[Node]) -> list[tuple[Node, float]]:
    """The texts around the height 0, the one in the middle at it."""
    focus = [node for node in part if node.side == "focus"]
    others = [node for node in part if node.side != "focus"]
    if focus:
        half = len(others) // 2
        ordered = [*others[:half], *focus, *others[half:]]
        return [(node, PITCH * (at - half)) for at, node in enumerate(ordered)]
    return [(node, PITCH * (at - (len(others) - 1) / 2)) for at, node in enumerate(others)]


def _name(years: Sequence[int | None]) -> str:
    known = [year for year in years if year is not None]
    if not known:
        return "no date"
    return str(known[0]) if len(known) == 1 else f"{known[0]} to {known[-1]}"
