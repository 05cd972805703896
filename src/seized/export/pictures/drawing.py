"""A drawing while it is made: words, lines and marks on paper.  Four colours that say nothing by themselves."""

from collections.abc import Iterable
from typing import Literal

from lxml import etree

from seized.export.characters import printable
from seized.export.pictures.letters import SIZE, width

NAMESPACE = "http://www.w3.org/2000/svg"
INK, SOFT, FAINT, PAPER = "#111", "#555", "#aaa", "#fff"
"""A page that holds a drawing gives these four its own tones, by their values."""

SMALL = 10.5
"""Pixels of the letters of what stands below a label."""

Shape = Literal["circle", "square", "diamond", "triangle", "pentagon", "wedge", "cross"]
Anchor = Literal["start", "middle", "end"]

_PATHS: dict[Shape, str] = {
    "square": "m -5 -5 h 10 v 10 h -10 z",
    "diamond": "m 0 -6.5 l 6.5 6.5 l -6.5 6.5 l -6.5 -6.5 z",
    "triangle": "m 0 -6.5 l 6 11 h -12 z",
    "pentagon": "m 0 -6.5 l 6.2 4.5 l -2.4 7.3 h -7.6 l -2.4 -7.3 z",
    "wedge": "m -5 -4 h 10 l -5 8 z",
    "cross": "m -2 -6 h 4 v 4 h 4 v 4 h -4 v 4 h -4 v -4 h -4 v -4 h 4 z",
}
"""Drawn from the middle of the mark."""

RADIUS = 5.5
BETWEEN = 22.0
"""Pixels between two entries of a legend."""


class Drawing:
    """A drawing of a known width; its height is known when it is finished.

    `title` and `description` are for those who do not see it: they tell all that it shows.
    """

    def __init__(self, wide: float, title: str, description: str, *, size: float = SIZE) -> None:
        self._width, self._size = wide, size
        self._root = etree.Element(
            "svg", nsmap={None: NAMESPACE}, width=f"{wide:g}", role="img", attrib={"aria-labelledby": "title desc"}
        )
        self.add("title", text=title, id="title")
        self.add("desc", text=description, id="desc")

    def finished(self, height: float) -> bytes:
        """A whole SVG file in UTF-8, without scripts and without anything to fetch."""
        self._root.set("height", f"{height:g}")
        self._root.set("viewBox", f"0 0 {self._width:g} {height:g}")
        self._root.insert(2, etree.Element("rect", width="100%", height="100%", fill=PAPER))
        return etree.tostring(self._root, encoding="utf-8", xml_declaration=True, pretty_print=True)

    def add(self, tag: str, *, text: str | None = None, **attributes: str) -> etree._Element:
        """An element, the last one on the paper so far."""
        element = etree.SubElement(self._root, tag, attributes)
        if text is not None:
            element.text = printable(text)
        return element

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float | None = None,
        weight: str = "normal",
        fill: str = INK,
        anchor: Anchor = "middle",
    ) -> None:
        """One line of words; `y` is where its letters stand."""
        look = {"font-family": "Arial, Helvetica, sans-serif", "font-size": f"{size or self._size:g}"}
        look |= {"font-weight": weight, "text-anchor": anchor}
        self.add("text", text=words, x=f"{x:g}", y=f"{y:g}", fill=fill, **look)

    def stroke(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        thick: float = 1,
        dash: str | None = None,
        colour: str = INK,
    ) -> None:
        """A straight line."""
        ends = {"x1": f"{x1:g}", "y1": f"{y1:g}", "x2": f"{x2:g}", "y2": f"{y2:g}"}
        self.add("line", stroke=colour, **ends, **{"stroke-width": f"{thick:g}"}, **dashed(dash))

    def blank(self, x: float, y: float, wide: float, high: float) -> None:
        """A clear place: what was drawn there before is covered."""
        self.add("rect", x=f"{x:g}", y=f"{y:g}", width=f"{wide:g}", height=f"{high:g}", fill=PAPER)

    def mark(
        self, shape: Shape, x: float, y: float, *, filled: bool = True, halo: bool = False, says: str = ""
    ) -> None:
        """A mark around its middle; `says` is shown when it is pointed at.  With a halo it stands out from what is
        dark below it."""
        look = {"fill": INK if filled else PAPER, "stroke": INK, "stroke-width": "1.4"}
        if halo and filled:
            look |= {"stroke": PAPER, "stroke-width": "2"}
        if shape == "circle":
            drawn = self.add("circle", cx=f"{x:g}", cy=f"{y:g}", r=f"{RADIUS:g}", **look)
        else:
            drawn = self.add("path", d=f"M {x:g} {y:g} {_PATHS[shape]}", **look)
        self.note(drawn, says)

    def note(self, drawn: etree._Element, says: str) -> None:
        """Words that are shown when a thing is pointed at, if there are any."""
        if says:
            etree.SubElement(drawn, "title").text = printable(says)

    def legend(self, x: float, y: float, entries: Iterable[tuple[Shape, bool, str]]) -> float:
        """Marks (their shape, whether they are filled) and what they mean, from `x` on, on as many lines as they need.

        Gives where the letters of the last line stand.
        """
        at = x
        for shape, filled, words in entries:
            room = 14 + width(words, self._size)
            if at > x and at + room > self._width - x:
                at, y = x, y + 18
            self.mark(shape, at + RADIUS, y - 4, filled=filled)
            self.text(at + 16, y, words, fill=SOFT, anchor="start")
            at += room + BETWEEN
        return y


def dashed(dash: str | None) -> dict[str, str]:
    """The attribute that breaks a line (`6 4`), or none."""
    return {"stroke-dasharray": dash} if dash else {}
