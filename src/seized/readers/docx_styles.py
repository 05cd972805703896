"""What the styles of a Word file add to a paragraph or a run: type face, numbering, indentation."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from seized.model.source import MarkKind
from seized.readers.markup import attribute

OFF: Final = frozenset({"0", "false", "off", "none"})
"""The values that switch a property off; without a value it is on."""

_FACES: Final[tuple[tuple[str, MarkKind], ...]] = (("i", "italic"), ("b", "bold"))

_TWIPS_PER_POINT: Final = 20


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The element at the end of a path of local names; None where it breaks off."""
    for step in path:
        element = None if element is None else element.find(f"{{*}}{step}")
    return element


def value(element: etree._Element | None) -> str | None:
    """The `w:val` of an element; None without the element or the attribute."""
    return None if element is None else attribute(element, "val")


def number(text: str | None) -> int | None:
    """A whole number of a sane size; None for anything else."""
    try:
        found = int(text or "")
    except ValueError:
        return None
    return found if abs(found) < 1_000_000 else None


def points(indentation: etree._Element | None) -> float | None:
    """The left indentation in points."""
    if indentation is None:
        return None
    twips = number(attribute(indentation, "left") or attribute(indentation, "start"))
    return None if twips is None else twips / _TWIPS_PER_POINT


class Styles:
    """The styles by their ids, each with those that it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        styles = [] if root is None else root.findall("{*}style")
        self._styles = {attribute(style, "styleId") or "": style for style in styles}
        self._default = next(
            (
                attribute(style, "styleId")
                for style in styles
                if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true")
            ),
            None,
        )
        self._faces: dict[tuple[str | None, str | None], frozenset[MarkKind]] = {}

    def _chain(self, name: str | None) -> Iterator[etree._Element]:
        seen = set()
        while name and name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = value(child(self._styles[name], "basedOn"))

    def paragraph(self, properties: etree._Element | None, *path: str) -> etree._Element | None:
        """What a paragraph says at `path` in its own properties, or else in its style."""
        own = child(properties, *path)
        if own is not None:
            return own
        named = value(child(properties, "pStyle")) or self._default
        found = (child(style, "pPr", *path) for style in self._chain(named))
        return next((element for element in found if element is not None), None)

    def faces(self, run: etree._Element | None, paragraph: etree._Element | None) -> frozenset[MarkKind]:
        """How a run is set: by its own properties, its style, or the style of its paragraph."""
        styles = value(child(run, "rStyle")), value(child(paragraph, "pStyle")) or self._default
        if styles not in self._faces:
            layers = [child(style, "rPr") for name in styles for style in self._chain(name)]
            self._faces[styles] = _set_in(layers, frozenset())
        return self._faces[styles] if run is None else _set_in([run], self._faces[styles])


def _set_in(layers: list[etree._Element | None], inherited: frozenset[MarkKind]) -> frozenset[MarkKind]:
    """The faces that the first layer to speak of each switches on, else those inherited."""
    faces = set(inherited)
    for tag, kind in _FACES:
        said = next((found for layer in layers if (found := child(layer, tag)) is not None), None)
        if said is not None:
            (faces.discard if value(said) in OFF else faces.add)(kind)
    raised = [place for layer in layers if (place := value(child(layer, "vertAlign")))]
    if raised:
        (faces.add if raised[0] == "superscript" else faces.discard)("superscript")
    return frozenset(faces)
