"""Where the texts of a network stand: in columns by year, the earliest at the left, on lanes that none shares with a
neighbour.

The text in the middle has a column of its own.  The further a text is from it, the further out is its lane, so that the
line from it runs free above or below all that is nearer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import ceil

import msgspec

from seized.model.network import Network, Node

MOST_COLUMNS = 5
"""Years on either side that have a column of their own; sparser ones share it with those around them."""

TALLEST, LANES = 14, 24
"""Texts that stand above each other, and lanes before those between them are used."""

PITCH, GAP, NEAR = 29.0, 52.0, 110.0
"""Pixels from a lane to the next, between two columns, and between the middle and the columns beside it."""

LETTER, PADDING = 7.1, 20.0
"""Pixels of a character of a symbol, and those around it."""

Years = tuple[int | None, ...]


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
    """The texts in their places, by their keys, around the middle, which stands at 0, 0."""

    columns: tuple[Column, ...]
    spots: dict[str, Spot]

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Where all of it begins and ends: left, top, right and bottom, in pixels from the middle."""
        spots = self.spots.values()
        return (
            min(column.left for column in self.columns),
            min(spot.y for spot in spots),
            max(column.right for column in self.columns),
            max(spot.y for spot in spots),
        )


def layout(network: Network) -> Layout:
    """The drawn texts of a network in their places."""
    focus = network.focus
    spots = {focus.key: Spot(focus, 0.0, 0.0, _width(focus))}
    columns = [Column(_name((focus.year,)), spots[focus.key].left, spots[focus.key].right)]
    others = [node for node in network.nodes if node.drawn and node.side != "focus"]
    for way in (-1, 1):
        own = [node for node in others if (_is_earlier(node, focus) == (way < 0))]
        columns += _place(own, way, spots)
    return Layout(tuple(sorted(columns, key=lambda column: column.left)), spots)


def _is_earlier(node: Node, focus: Node) -> bool:
    """Whether a text stands at the left: by its year, or else by which of the two cites the other."""
    if node.year is None or focus.year is None or node.year == focus.year:
        return node.side == "cites"
    return node.year < focus.year


def _place(nodes: Sequence[Node], way: int, spots: dict[str, Spot]) -> Iterator[Column]:
    """Put texts to the left (`way` -1) or to the right (1) of the middle, the nearest in time first."""
    x, number, gap = next(iter(spots.values())).right, 0, NEAR
    for years, group in _grouped(nodes, way):
        begins = x + gap
        for part in _parts(group):
            wide = max(map(_width, part))
            x, gap = x + gap + wide, GAP
            for node in part:
                height = PITCH * _lane(number, len(nodes))
                spots[node.key] = Spot(node, way * (x - wide / 2), height, _width(node))
                number += 1
        left, right = sorted((way * begins, way * x))
        yield Column(_name(years), left, right)


def _grouped(nodes: Iterable[Node], way: int) -> list[tuple[Years, list[Node]]]:
    """The texts by year from the middle outwards, the sparsest neighbours together where there are too many years;
    those without a year come last, by themselves."""
    by_year: dict[int | None, list[Node]] = defaultdict(list)
    for node in nodes:
        by_year[node.year].append(node)
    undated = by_year.pop(None, [])
    groups: list[tuple[Years, list[Node]]] = [
        ((year,), by_year[year]) for year in sorted(by_year, key=lambda year: way * (year or 0))
    ]
    while len(groups) > MOST_COLUMNS:
        at = min(range(len(groups) - 1), key=lambda at: len(groups[at][1]) + len(groups[at + 1][1]))
        (years, one), (others, other) = groups[at : at + 2]
        groups[at : at + 2] = [(years + others, one + other)]
    return [*groups, ((None,), undated)] if undated else groups


def _parts(group: Sequence[Node]) -> list[Sequence[Node]]:
    """A group cut where it would be too tall."""
    tall = ceil(len(group) / ceil(len(group) / TALLEST))
    return [group[start : start + tall] for start in range(0, len(group), tall)]


def _lane(number: int, of: int) -> float:
    """The lane of a text, by its place in the order from the middle outwards; the middle is at 0.

    The first ones have lanes by turns above and below, the later ones those half way between: the lines from these run
    through between the nearer texts.
    """
    if of == 1:
        return 0.0
    round_, at = divmod(number, max(LANES, ceil(of / 2)))
    above = 1 if at % 2 else -1
    return above * (at // 2 + 0.5 if round_ == 0 else (at + 1) // 2)


def _width(node: Node) -> float:
    return len(node.name) * LETTER + PADDING


def _name(years: Years) -> str:
    known = sorted(year for year in years if year is not None)
    if not known:
        return "no date"
    return str(known[0]) if len(known) == 1 else f"{known[0]} to {known[-1]}"
