"""Computes the labels that Word numbers paragraphs with: they stand nowhere in the file."""

import re
from typing import Final

import msgspec
from lxml import etree

from seized.readers.docx_styles import Styles, child, number, points, value
from seized.readers.markup import attribute
from seized.readers.numbering import ordinal

BULLET: Final = "•"
"""Stands for whatever sign a font has in the place that Word names."""

_LEVELS: Final = 9

_PLACE: Final = re.compile(r"%([1-9])")
"""`%2` in the text of a level: the number of the second level."""


class _Level(msgspec.Struct, frozen=True):
    """`text` is the pattern of the label (`(%2)`), `left` its indentation in points."""

    style: str
    text: str
    start: int
    left: float | None
    restarts: bool
    in_digits: bool


class _List(msgspec.Struct, frozen=True):
    """A numbering that paragraphs refer to; `abstract` is what it shares its counters by."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """The lists of a Word file, counting."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        abstracts = {attribute(element, "abstractNumId") or "": element for element in _all(root, "abstractNum")}
        self._lists = {attribute(element, "numId") or "": _list(element, abstracts) for element in _all(root, "num")}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, properties: etree._Element | None) -> tuple[str, float | None]:
        """The next label of a paragraph with these properties, and its indentation; an empty one without numbering."""
        at = self._styles.paragraph(properties, "numPr")
        name = value(child(at, "numId")) or value(self._styles.paragraph(properties, "numPr", "numId")) or ""
        listed = self._lists.get(name)
        place = number(value(child(at, "ilvl"))) or 0
        level = None if listed is None else listed.levels.get(place)
        if listed is None or level is None:
            return "", None
        if level.style == "bullet":
            return BULLET, level.left
        return self._write(listed, level, self._count(name, listed, place)), level.left

    def _count(self, name: str, listed: _List, place: int) -> dict[int, int]:
        counters = self._counters.setdefault(listed.abstract, {})
        if name not in self._begun:
            self._begun.add(name)
            counters.update({at: start - 1 for at, start in listed.starts.items()})
        counters[place] = counters.get(place, listed.levels[place].start - 1) + 1
        for deeper in range(place + 1, _LEVELS):
            if deeper in counters and (deeper not in listed.levels or listed.levels[deeper].restarts):
                del counters[deeper]
        return counters

    def _write(self, listed: _List, level: _Level, counters: dict[int, int]) -> str:
        def one(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            named = listed.levels.get(place)
            count = counters.get(place, named.start if named else 1)
            return ordinal("decimal" if level.in_digits or named is None else named.style, count)

        return "" if level.style == "none" else _PLACE.sub(one, level.text).strip()


def _all(element: etree._Element | None, tag: str) -> list[etree._Element]:
    return [] if element is None else element.findall(f"{{*}}{tag}")


def _list(element: etree._Element, abstracts: dict[str, etree._Element]) -> _List:
    abstract = value(child(element, "abstractNumId")) or ""
    levels = _levels(abstracts.get(abstract))
    starts = {}
    for override in _all(element, "lvlOverride"):
        place = number(attribute(override, "ilvl")) or 0
        levels.update(_levels(override))
        start = number(value(child(override, "startOverride")))
        if start is not None:
            starts[place] = start
    return _List(abstract, levels, starts)


def _levels(element: etree._Element | None) -> dict[int, _Level]:
    found = {}
    for level in _all(element, "lvl"):
        place = number(attribute(level, "ilvl"))
        start = number(value(child(level, "start")))
        if place is not None and 0 <= place < _LEVELS:
            found[place] = _Level(
                style=value(child(level, "numFmt")) or "decimal",
                text=value(child(level, "lvlText")) or "",
                start=1 if start is None else start,
                left=points(child(level, "pPr", "ind")),
                restarts=value(child(level, "lvlRestart")) != "0",
                in_digits=child(level, "isLgl") is not None,
            )
    return found
