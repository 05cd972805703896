"""The series as beads on a line of years that goes from left to right, for a screen and for paper."""

from collections.abc import Sequence

from seized.export.lineage.beads import Bead, Line, Tie
from seized.export.lineage.marks import draw
from seized.export.pictures.inline import Inline
from seized.export.pictures.years import Scale, rows

WIDTH = 1180.0
MARGIN = 52.0
LETTER, NARROWEST = 7.1, 74.0
"""Pixels of a character of a symbol at 13 pixels, and of the narrowest label."""

TOP, YEARS, LABEL, PENDANT = 14.0, 30.0, 34.0, 17.0
"""Pixels above the arcs, below the line for the years, for the two lines of a label, and for a pendant."""

LOWEST, TALLEST = 16.0, 78.0
"""Pixels of the lowest and the tallest arc."""

SHORTEST_LABELLED = 30.0
LONGEST_LEAD = 1.0
"""How much longer than the series itself the time before it may be drawn; beyond that the line is broken."""

BREAK = 96.0
"""Room for what stands before the break."""


def wide(found: Line, name: str) -> str:
    """The drawing, an element of HTML; empty where nothing of the series has a date."""
    return _Wide(found, name).drawn() if found.beads else ""


class _Wide:
    """The drawing while it is made; `_y` is where the line of years stands."""

    def __init__(self, found: Line, name: str) -> None:
        self._found = found
        self._scale = _scale(found)
        self._inline = Inline("line wide", name)
        self._y = TOP + 16 + max((self._height(tie) for tie in found.ties), default=0.0)

    def drawn(self) -> str:
        self._axis()
        self._chosen()
        for tie in self._found.ties:
            self._arc(tie)
        bottom = self._beads()
        return self._inline.finished(0, 0, WIDTH, bottom + 6)

    def _axis(self) -> None:
        axis = self._inline.group("axis", hidden=True)
        left, right = self._scale.begins, self._scale.x(self._scale.last)
        self._inline.stroke("years", left, self._y, right, self._y, into=axis)
        if self._scale.broken is not None:
            self._inline.stroke("years broken", self._scale.left, self._y, left, self._y, into=axis)
        for year in self._scale.ticks():
            x = self._scale.x(year)
            self._inline.stroke("tick", x, self._y - 4, x, self._y + 4, into=axis)
            self._inline.words(x, self._y + 21, str(year), "year", axis)

    def _chosen(self) -> None:
        """The stretch between the two texts that are compared."""
        ends = [self._scale.x(bead.at) for bead in self._found.beads if bead.chosen]
        if len(ends) > 1:
            self._inline.stroke("between", min(ends), self._y, max(ends), self._y)

    def _height(self, tie: Tie) -> float:
        return min(max(abs(self._scale.x(tie.end) - self._scale.x(tie.start)) * 0.3, LOWEST), TALLEST)

    def _arc(self, tie: Tie) -> None:
        start, end = self._scale.x(tie.start), self._scale.x(tie.end)
        foot, height = self._y - 11, self._height(tie)
        css = f"arc{'' if tie.answered else ' open'}{'' if tie.report else ' item'}"
        group = self._inline.group(css, hidden=True)
        handle = foot - 4 / 3 * height
        path = f"M{start:.1f} {foot:.1f}C{start:.1f} {handle:.1f} {end:.1f} {handle:.1f} {end:.1f} {foot:.1f}"
        self._inline.add("path", "", group, d=path)
        self._inline.add("path", "tip", group, d=f"M{end:.1f} {foot + 2:.1f}l-3.5-7h7z")
        if abs(end - start) >= SHORTEST_LABELLED:
            self._inline.words((start + end) / 2, foot - height - 5, tie.session, "session", group)

    def _beads(self) -> float:
        """The beads, their labels in rows that do not touch; gives where they end."""
        beads = self._found.beads
        xs = [self._scale.x(bead.at) for bead in beads]
        widths = [_width(bead) for bead in beads]
        middles = [min(max(x, half), WIDTH - half) for x, half in zip(xs, (wide / 2 for wide in widths), strict=True)]
        levels = rows(list(zip(middles, widths, strict=True)), gap=12)
        tops = _tops(beads, levels, self._y + YEARS)
        for x, level in zip(xs, levels, strict=True):
            self._inline.stroke("pole", x, self._y, x, tops[level] + 3)
        for bead, x, middle, level in zip(beads, xs, middles, levels, strict=True):
            self._bead(bead, x, middle, tops[level])
        return tops[-1]

    def _bead(self, bead: Bead, x: float, middle: float, top: float) -> None:
        css = f"bead {bead.standing}{' focus' if bead.focus else ''}{' chosen' if bead.chosen else ''}"
        link = self._inline.link(css, bead.href, bead.says) if bead.href else self._inline.group(f"{css} awaited")
        wide = _width(bead)
        self._inline.add("rect", "room", link, x=middle - wide / 2, y=top + 3, width=wide, height=LABEL - 3)
        draw(self._inline, link, bead.shape, x, self._y, focus=bead.focus)
        self._inline.words(middle, top + 16, bead.name, "name", link)
        self._inline.words(middle, top + 30, bead.when, "when", link)
        for number, pendant in enumerate(bead.pendants):
            y = top + LABEL + PENDANT * number + 9
            known = "read" if pendant.filled else "cited"
            css = f"pendant {known}"
            hung = self._inline.link(css, pendant.href, pendant.says) if pendant.href else self._inline.group(css)
            half = LETTER * len(pendant.name) / 2 + 8
            self._inline.add("rect", "room", hung, x=middle - half, y=y - 9, width=2 * half, height=PENDANT)
            draw(self._inline, hung, pendant.shape, middle - half + 6, y, small=True)
            self._inline.words(middle - half + 15, y + 4, pendant.name, "hung", hung)


def _tops(beads: Sequence[Bead], levels: Sequence[int], first: float) -> list[float]:
    """Where each row of labels begins, and after the last one where they end."""
    tops = [first]
    for level in range(max(levels) + 1):
        most = max(len(bead.pendants) for bead, own in zip(beads, levels, strict=True) if own == level)
        tops.append(tops[-1] + LABEL + PENDANT * most + 8)
    return tops


def _width(bead: Bead) -> float:
    names = [len(bead.name) * LETTER, *(len(one.name) * LETTER + 16 for one in bead.pendants)]
    return max(NARROWEST, *names)


def _scale(found: Line) -> Scale:
    """Years that hold all beads; the line is broken where what opened the series is long before it."""
    line = [bead.at for bead in found.beads if bead.shape != "diamond"] or [bead.at for bead in found.beads]
    first, last = min(line), max(line)
    start = min(bead.at for bead in found.beads)
    ends = {"left": MARGIN, "right": WIDTH - MARGIN}
    if first - start > LONGEST_LEAD * max(last - first, 1.0):
        return Scale(first=first, last=max(last, first + 1), broken=first, gap=BREAK, **ends)
    return Scale(first=start, last=max(last, start + 1), **ends)
