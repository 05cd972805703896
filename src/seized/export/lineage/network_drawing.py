"""What a text cites and what cites it, from left to right by year, to stand in a page."""

from collections.abc import Callable

from seized.export.lineage.columns import Layout, Spot, layout
from seized.export.pictures.inline import Inline
from seized.model.lineage import Standing
from seized.model.lineage_wording import STANDINGS, places
from seized.model.network import Network, Node, Tie
from seized.model.wording import counted, day

HEIGHT, MARGIN, HEAD = 22.0, 24.0, 44.0
"""Pixels of a text from top to bottom, around the drawing, and above the columns for the years."""

BEND, LOOP = 96.0, 34.0
"""Pixels in which a line bends, and those by which one between two texts of a column stands out to the left."""

Address = Callable[[str, Standing], str]


def network_drawing(network: Network, address: Address) -> str:
    """The drawing, an element of HTML; every text in it is a link to `address`."""
    return _Drawing(network, address).drawn()


class _Drawing:
    """The drawing while it is made."""

    def __init__(self, network: Network, address: Address) -> None:
        self._network, self._address = network, address
        self._layout: Layout = layout(network)
        name = f"What {network.focus.name} cites, and what cites it, by year; the tables below say the same"
        self._inline = Inline(f"network {_size(self._layout)}", name)

    def drawn(self) -> str:
        """The finished drawing: lines first, then the texts, in the order of the years."""
        self._years()
        lines = self._inline.group("ties", hidden=True)
        for tie in self._network.ties:
            ends = self._layout.spots.get(tie.cited), self._layout.spots.get(tie.citing)
            if ends[0] and ends[1]:
                near = self._network.focus.key in (tie.cited, tie.citing)
                self._inline.add("path", "near" if near else "far", lines, d=_path(ends[0], ends[1]))
        for spot in sorted(self._layout.spots.values(), key=lambda one: (one.x, one.y)):
            self._text(spot)
        left, top, right, bottom = self._layout.edges
        return self._inline.finished(
            left - MARGIN, top - HEAD, right - left + 2 * MARGIN, bottom - top + HEAD + HEIGHT + MARGIN
        )

    def _years(self) -> None:
        years = self._inline.group("years", hidden=True)
        y = self._layout.edges[1] - HEAD + 18
        for column in self._layout.columns:
            self._inline.words((column.left + column.right) / 2, y, column.name, "year", years)
            self._inline.stroke("rule", column.left, y + 7, column.right, y + 7, into=years)

    def _text(self, spot: Spot) -> None:
        node = spot.node
        css = f"node {node.standing}{' draft' if node.draft else ''}{' focus' if node.side == 'focus' else ''}"
        link = self._inline.link(css, self._address(node.key, node.standing), self._says(node))
        shape = {"x": spot.left, "y": spot.y - HEIGHT / 2, "width": spot.wide, "height": HEIGHT}
        self._inline.add("rect", "shape", link, **shape, rx=2.0)
        self._inline.words(spot.x, spot.y + 4.5, node.name, "name", link)

    def _says(self, node: Node) -> str:
        """`A/RES/65/124, resolution, 13 December 2010, read: Cooperation with …; cites the middle in para. 3`."""
        said = [node.name, node.kind, *([day(node.date)] if node.date else []), STANDINGS[node.standing]]
        words = ", ".join(said) + (f": {node.title}" if node.title else "")
        return f"{words}; {_tied(self._tie(node), node)}" if node.steps == 1 else words

    def _tie(self, node: Node) -> Tie:
        pair = {node.key, self._network.focus.key}
        return next(tie for tie in self._network.ties if {tie.citing, tie.cited} == pair)


def _size(layout: Layout) -> str:
    """How much room the drawing wants in a page: `low`, `middle` or `high`."""
    _, top, _, bottom = layout.edges
    return next((name for most, name in ((130, "low"), (320, "middle")) if bottom - top <= most), "high")


def _tied(tie: Tie, node: Node) -> str:
    where = f" in {places(tie.paragraphs)}" if len(tie.paragraphs) in (1, 2, 3) else ""
    many = f" in {counted(len(tie.paragraphs), 'paragraph')}" if len(tie.paragraphs) > 3 else where
    return f"cited by {tie.citing}{many}" if node.side == "cites" else f"cites {tie.cited}{many}"


def _path(cited: Spot, citing: Spot) -> str:
    """From the text cited to the one that cites it: along the lane of the outer one, then in a bend to the other."""
    if citing.left <= cited.right:
        out = min(cited.left, citing.left) - LOOP
        ends = f"{cited.left:.1f} {cited.y:.1f}C{out:.1f} {cited.y:.1f} {out:.1f} {citing.y:.1f}"
        return f"M{ends} {citing.left:.1f} {citing.y:.1f}"
    start, end = cited.right, citing.left
    if abs(cited.y) >= abs(citing.y):
        bend = max(start, end - BEND)
        return f"M{start:.1f} {cited.y:.1f}H{bend:.1f}{_bent(bend, cited.y, end, citing.y)}"
    bend = min(end, start + BEND)
    return f"M{start:.1f} {cited.y:.1f}{_bent(start, cited.y, bend, citing.y)}H{end:.1f}"


def _bent(x1: float, y1: float, x2: float, y2: float) -> str:
    middle = (x1 + x2) / 2
    return f"C{middle:.1f} {y1:.1f} {middle:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
