"""Ties the notes of an HTML page to their marks, by the links that lead from one to the other."""

import re
from typing import Final

from lxml import etree

from seized.readers.html_blocks import block_of

_MARKER: Final = re.compile(r"\s*\[?\s*(\d{1,3}|\*{1,3}|[†‡§]|[a-z]|[ivxl]{2,5})\s*\]?\s*")
"""`1`, `[12]`, `*`, `a`"""

_BACK: Final = re.compile("\\s*[\u2190-\u21ff\u2b05\ufe0e\ufe0f^]+\\s*")
"""What a page sets after a note to lead back to its mark: `↩`."""

_WORD_NOTE: Final = re.compile(r"mso-element:\s*(?:foot|end)note\b(?!-)")


class Notes:
    """`markers` are the links that are marks, `bodies` the elements that are notes, each with its marker;
    `returns` are the links that lead back and belong to no text.

    A mark is a link of one marker (`1`, `[2]`, `*`) to a place further down that leads back to it, or that
    begins with the same marker.
    """

    def __init__(self, root: etree._Element) -> None:
        self.markers: dict[etree._Element, str] = {}
        self.bodies: dict[etree._Element, str] = {}
        self.returns: set[etree._Element] = set()
        order = {element: position for position, element in enumerate(root.iter(etree.Element))}
        places: dict[str, etree._Element] = {}
        for element in order:
            for anchor in _names(element):
                places.setdefault(anchor, element)
        ties = [
            (link, places[link.get("href", "")[1:]])
            for link in order
            if link.get("href", "").startswith("#") and link.get("href", "")[1:] in places
        ]
        self._tie(order, ties)

    def _tie(self, order: dict[etree._Element, int], ties: list[tuple[etree._Element, etree._Element]]) -> None:
        led_back = {block_of(place) for link, place in ties if order[place] < order[link]}
        back: list[tuple[etree._Element, bool]] = []
        for link, place in ties:
            text = "".join(link.itertext())
            marker = _MARKER.fullmatch(text)
            if order[place] < order[link] and (marker or _BACK.fullmatch(text)):
                back.append((link, bool(marker)))
            elif marker and order[link] < order[place]:
                body = _note_of(place)
                if block_of(link) in led_back or _begins_with(body, marker[1]):
                    self.markers[link] = marker[1]
                    self.bodies.setdefault(body, marker[1])
        self._settle(back)

    def _settle(self, back: list[tuple[etree._Element, bool]]) -> None:
        """A marker that is a link back is read once, as the label; one that is plain text is the label already."""
        linked = set()
        for link, is_marker in back:
            body = next((around for around in link.iterancestors() if around in self.bodies), None)
            if body is not None:
                self.returns.add(link)
                if is_marker:
                    linked.add(body)
        for body, marker in self.bodies.items():
            if body not in linked and _begins_with(body, marker):
                self.bodies[body] = ""


def _names(element: etree._Element) -> list[str]:
    return [anchor for anchor in (element.get("id"), element.get("name")) if anchor]


def _note_of(place: etree._Element) -> etree._Element:
    """The block of a note: what Word names a note, where it does, else the block of the place linked to."""
    block = block_of(place)
    parent = block.getparent()
    return parent if parent is not None and _WORD_NOTE.search(parent.get("style", "")) else block


def _begins_with(body: etree._Element, marker: str) -> bool:
    written = "".join(body.itertext()).lstrip().removeprefix("[").lstrip()
    rest = written.removeprefix(marker)
    return rest != written and not rest[:1].isalnum()
