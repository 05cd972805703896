"""The series as beads on a line of years that goes down, for a narrow screen."""

from itertools import pairwise

from seized.export.lineage.beads import Bead, Line, Tie
from seized.export.lineage.marks import draw
from seized.export.pictures.inline import Inline

WIDTH = 340.0
LINE, LABELS = 78.0, 102.0
"""Where the line stands, and where the labels begin, in pixels from the left."""

STEP, YEAR = 42.0, 9.0
"""Pixels from a bead to the next at the least, and those that a year takes beyond that."""

MOST_YEARS = 6.0
"""Years between two beads that are drawn as such; a longer time is not drawn longer."""

PENDANT = 20.0
BULGE = 26.0
"""Pixels that an arc reaches to the left of the line."""


def tall(found: Line, name: str) -> str:
    """The drawing, an element of HTML; empty where nothing of the series has a date."""
    return _Tall(found, name).drawn() if found.beads else ""


class _Tall:
    """The drawing while it is made."""

    def __init__(self, found: Line, name: str) -> None:
        self._found = found
        self._inline = Inline("line tall", name)
        self._ys = self._places()

    def _places(self) -> list[float]:
        """Where each bead stands, in pixels from the top."""
        beads, y = self._found.beads, 22.0
        found = [y]
        for before, bead in pairwise(beads):
            room = STEP + PENDANT * len(before.pendants)
            y += max(room, STEP + YEAR * min(bead.at - before.at, MOST_YEARS) - 2 * YEAR)
            found.append(y)
        return found

    def drawn(self) -> str:
        axis = self._inline.group("axis", hidden=True)
        self._inline.stroke("years", LINE, self._ys[0], LINE, self._ys[-1], into=axis)
        chosen = [y for bead, y in zip(self._found.beads, self._ys, strict=True) if bead.chosen]
        if len(chosen) > 1:
            self._inline.stroke("between", LINE, min(chosen), LINE, max(chosen))
        for tie in self._found.ties:
            self._arc(tie)
        year = None
        for bead, y in zip(self._found.beads, self._ys, strict=True):
            if int(bead.at) != year:
                year = int(bead.at)
                self._inline.words(0, y + 5, str(year), "year", axis)
            self._bead(bead, y)
        last = self._found.beads[-1]
        return self._inline.finished(0, 0, WIDTH, self._ys[-1] + 30 + PENDANT * len(last.pendants))

    def _arc(self, tie: Tie) -> None:
        start, end = self._y(tie.start), self._y(tie.end)
        css = f"arc{'' if tie.answered else ' open'}{'' if tie.report else ' item'}"
        group = self._inline.group(css, hidden=True)
        foot, reach = LINE - 11, LINE - 11 - BULGE
        path = f"M{foot:.1f} {start:.1f}C{reach:.1f} {start:.1f} {reach:.1f} {end:.1f} {foot:.1f} {end:.1f}"
        self._inline.add("path", "", group, d=path)
        self._inline.add("path", "tip", group, d=f"M{foot + 2:.1f} {end:.1f}l-7-3.5v7z")

    def _y(self, at: float) -> float:
        """Where the bead of a moment stands."""
        return min(zip(self._found.beads, self._ys, strict=True), key=lambda one: abs(one[0].at - at))[1]

    def _bead(self, bead: Bead, y: float) -> None:
        css = f"bead {bead.standing}{' focus' if bead.focus else ''}{' chosen' if bead.chosen else ''}"
        link = self._inline.link(css, bead.href, bead.says) if bead.href else self._inline.group(f"{css} awaited")
        draw(self._inline, link, bead.shape, LINE, y, focus=bead.focus)
        self._inline.words(LABELS, y - 1, bead.name, "name", link)
        self._inline.words(LABELS, y + 15, bead.when, "when", link)
        for number, pendant in enumerate(bead.pendants):
            at = y + 32 + PENDANT * number
            css = f"pendant {'read' if pendant.filled else 'cited'}"
            hung = self._inline.link(css, pendant.href, pendant.says) if pendant.href else self._inline.group(css)
            self._inline.add("rect", "target", hung, x=LABELS - 2, y=at - 11, width=WIDTH - LABELS, height=PENDANT)
            draw(self._inline, hung, pendant.shape, LABELS + 5, at, small=True)
            self._inline.words(LABELS + 15, at + 4, pendant.name, "hung", hung)
