"""The footnotes and endnotes of a Word file, with the marks that Word counts out."""

from typing import Final, Literal

from lxml import etree

from seized.readers.docx_package import Package
from seized.readers.docx_styles import child, number, value
from seized.readers.markup import attribute
from seized.readers.numbering import ordinal

Kind = Literal["footnote", "endnote"]

_DEFAULT_STYLE: Final[dict[Kind, str]] = {"footnote": "decimal", "endnote": "lowerRoman"}


class Notes:
    """The notes of one kind; `relations` are what links in them refer to."""

    def __init__(self, package: Package, kind: Kind) -> None:
        part, root = package.related(f"{kind}s")
        self.relations = package.relations(part) if part else {}
        self._bodies = {} if root is None else {attribute(note, "id"): note for note in root}
        settings = child(package.related("settings")[1], f"{kind}Pr")
        self._style = value(child(settings, "numFmt")) or _DEFAULT_STYLE[kind]
        start = number(value(child(settings, "numStart")))
        self._next = 1 if start is None else start

    def body(self, reference: etree._Element) -> etree._Element | None:
        """The note that a reference in the text names."""
        return self._bodies.get(attribute(reference, "id"))

    def next_marker(self) -> str:
        """The mark of the next note that has none of its own."""
        marker = ordinal(self._style, self._next)
        self._next += 1
        return marker
