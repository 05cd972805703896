"""A drawing that stands within a page: the page's sheet gives it colours by its classes, and its marks are links."""

from lxml import etree

from seized.export.characters import printable

Element = etree._Element


class Inline:
    """A drawing while it is made.  Elements go into the whole of it, or into one that was put there before.

    It says of itself what it shows (`name`); its links have names of their own, and what a table says as well is
    kept from those who hear the page.
    """

    def __init__(self, css: str, name: str) -> None:
        known = {"class": css, "role": "group", "aria-label": printable(name)}
        self._root: Element = etree.Element("svg", known)

    def finished(self, left: float, top: float, wide: float, high: float) -> str:
        """The drawing as an element of HTML that shows this part of the plane, in its own size."""
        self._root.set("viewBox", f"{left:g} {top:g} {wide:g} {high:g}")
        self._root.set("width", f"{wide:g}")
        self._root.set("height", f"{high:g}")
        return etree.tostring(self._root, encoding="unicode")

    def add(self, tag: str, css: str, into: Element | None = None, **places: float | str) -> Element:
        """An element with a class, the last one so far; `places` are its attributes, `_` for `-`."""
        made = etree.SubElement(self._root if into is None else into, tag)
        for name, value in {"class": css, **places}.items():
            if value != "":
                made.set(name.replace("_", "-"), value if isinstance(value, str) else f"{value:.1f}")
        return made

    def group(self, css: str, into: Element | None = None, *, hidden: bool = False) -> Element:
        """A group of elements; a `hidden` one says nothing to those who hear the page."""
        return self.add("g", css, into, **({"aria_hidden": "true"} if hidden else {}))

    def link(self, css: str, href: str, name: str, into: Element | None = None) -> Element:
        """A link around what is put into it; pointing at it shows its name."""
        link = self.add("a", css, into, href=href, aria_label=printable(name))
        etree.SubElement(link, "title").text = printable(name)
        return link

    def words(self, x: float, y: float, text: str, css: str, into: Element | None = None) -> None:
        """One line of words; `y` is where its letters stand."""
        self.add("text", css, into, x=x, y=y).text = printable(text)

    def stroke(self, css: str, *ends: float, into: Element | None = None) -> None:
        """A straight line between two places: x, y, x, y."""
        self.add("line", css, into, **dict(zip(("x1", "y1", "x2", "y2"), ends, strict=True)))
