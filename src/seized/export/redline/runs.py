"""Takes runs of a Word file apart where revisions and comments begin and end in them."""

from copy import deepcopy
from itertools import pairwise

from lxml import etree

from seized.export.redline.ink import Ink

SIGNS = frozenset({"tab", "ptab", "noBreakHyphen", "softHyphen", "sym", "br", "cr"})
NOTES = frozenset({"footnoteReference", "endnoteReference"})
WRITTEN = frozenset({"t"}) | SIGNS | NOTES
"""What stands in a run and is read."""

INSERTED = frozenset({"ins", "moveTo"})
GONE = frozenset({"del", "moveFrom"})
_WRAPS = INSERTED | {"hyperlink"}


def local(element: etree._Element) -> str:
    """The local name of an element; empty for comments and instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def width(element: etree._Element) -> int:
    """How many letters an element of a run counts for: those of a text, one for all else."""
    return len(element.text or "") if local(element) == "t" else 1


class Plan:
    """What is to happen to one run.  Places count the letters of all that stands in it."""

    def __init__(self, run: etree._Element) -> None:
        self._run = run
        self._inside = [element for element in run if local(element) != "rPr"]
        self._starts: dict[etree._Element, int] = {}
        at = 0
        for element in self._inside:
            self._starts[element] = at
            at += width(element)
        self._width = at
        self._struck: list[tuple[int, int]] = []
        self._at: dict[int, list[etree._Element]] = {}

    def place(self, element: etree._Element, offset: int) -> int:
        """The place of a letter of an element; its own begins where the element does not count letters."""
        return self._starts[element] + (offset if local(element) == "t" else 0)

    def strike(self, element: etree._Element, start: int, end: int) -> None:
        """Let letters of an element go; with a mark of a footnote that has its own sign, that sign too."""
        own = next((value for name, value in element.attrib.items() if str(name).endswith("customMarkFollows")), "0")
        first = self.place(element, start)
        last = self._width if own not in ("0", "false", "off") else self.place(element, 0) + end
        self._struck.append((first, last))

    def strikes(self, element: etree._Element) -> bool:
        """Whether all of an element goes."""
        start = self._starts[element]
        return any(first <= start and start + width(element) <= last for first, last in self._struck)

    def put(self, place: int, element: etree._Element) -> None:
        """Let an element stand beside the run, or between its halves; at one place in the order of the calls."""
        self._at.setdefault(place, []).append(element)

    def carry_out(self, ink: Ink) -> None:
        """Put the pieces, and what stands between them, in the place of the run."""
        struck = [(start, end) for start, end in self._struck if start < end]
        cuts = {0, self._width, *self._at, *(cut for one in struck for cut in one)}
        for start, end in pairwise(sorted(cuts)):
            self._stand(start)
            deleted = any(first <= start < last for first, last in struck)
            piece = self._piece(start, end, ink, deleted=deleted)
            self._run.addprevious(ink.revision("del", piece) if deleted else piece)
        self._stand(self._width)
        parent = self._run.getparent()
        assert parent is not None
        parent.remove(self._run)

    def _stand(self, place: int) -> None:
        for element in self._at.pop(place, ()):
            self._run.addprevious(element)

    def _piece(self, start: int, end: int, ink: Ink, *, deleted: bool) -> etree._Element:
        piece = etree.Element(self._run.tag, dict(self._run.attrib), nsmap=self._run.nsmap)
        piece.extend(map(deepcopy, properties(self._run)))
        for element in self._inside:
            begins = self._starts[element]
            first, last = max(start, begins), min(end, begins + width(element))
            if first < last and local(element) == "t":
                words = (element.text or "")[first - begins : last - begins]
                piece.append(ink.text(words, deleted=deleted))
            elif first < last or (begins == start == end):
                piece.append(deepcopy(element))
        return piece


def properties(run: etree._Element) -> list[etree._Element]:
    """The look of a run, as a list of one element or none."""
    return [element for element in run if local(element) == "rPr"]


def look_of(run: etree._Element) -> list[etree._Element]:
    """The look for words that are put in beside a run: without a tracked change of it, or one that makes it a link."""
    copies = [deepcopy(element) for element in properties(run)]
    linked = any(local(around) == "hyperlink" for around in run.iterancestors())
    for copy in copies:
        for element in list(copy):
            if local(element) in ("rPrChange", "ins", "del", "vertAlign") or (linked and local(element) == "rStyle"):
                copy.remove(element)
    return copies


def set_free(element: etree._Element, ink: Ink) -> None:
    """Let an insertion stand outside those of others, and outside links that begin or end beside it.

    Where it stands in the middle of another's insertion, that is split: the second half gets a number of its own.
    """
    while (parent := element.getparent()) is not None and local(parent) in _WRAPS:
        if not any(True for _ in element.itersiblings(preceding=True)):
            parent.addprevious(element)
        elif not any(True for _ in element.itersiblings()):
            parent.addnext(element)
        elif any(local(around) in INSERTED for around in (parent, *parent.iterancestors())):
            _split(parent, element, ink)
        else:
            return


def _split(parent: etree._Element, element: etree._Element, ink: Ink) -> None:
    """Divide `parent` into what stands before `element` and what stands behind it, with `element` between them."""
    half = etree.Element(parent.tag, dict(parent.attrib), nsmap=parent.nsmap)
    if local(parent) in INSERTED:
        half.set(ink.name("id"), str(ink.number()))
    half.extend(list(element.itersiblings()))
    parent.addnext(element)
    element.addnext(half)
