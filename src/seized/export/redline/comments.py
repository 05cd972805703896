"""The comments of a Word file, those of others and new ones behind them."""

from collections.abc import Mapping
from posixpath import basename, dirname, join, normpath

from lxml import etree

from seized.export.redline.ink import Ink, W
from seized.export.redline.parts import CONTENT, OFFICE, RELATIONS, WORD, attribute, parsed, serialized

_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_TYPES = "[Content_Types].xml"


class Comments:
    """Adds comments to the parts of a package, whose body is the part `main`."""

    def __init__(self, parts: Mapping[str, bytes], main: str, ink: Ink) -> None:
        self._parts = parts
        self._ink = ink
        self._links_name = join(dirname(main), "_rels", f"{basename(main)}.rels")
        self._main = main
        self._new: list[etree._Element] = []
        name = self._linked()
        self._name = name or join(dirname(main), "comments.xml")
        self._is_linked = name is not None
        self._root = parsed(parts[name]) if name is not None and name in parts else ink.make.comments()
        numbers = (attribute(one, "id") for one in self._root)
        self._next = max((int(one) + 1 for one in numbers if one and one.isdecimal()), default=0)

    def _linked(self) -> str | None:
        """The part that the body refers to for its comments."""
        for link in parsed(self._parts[self._links_name]) if self._links_name in self._parts else ():
            if link.get("Type", "").endswith("/comments"):
                return normpath(join("/", dirname(self._main), link.get("Target", ""))).lstrip("/")
        return None

    def add(self, words: str) -> int:
        """Keep a comment; its number."""
        number = self._next
        self._next += 1
        self._root.append(self._ink.comment(number, words))
        self._new.append(self._root[-1])
        return number

    def written(self) -> dict[str, bytes]:
        """The parts that change by the new comments; none where there are none."""
        if not self._new:
            return {}
        found = {self._name: serialized(self._root)}
        types = parsed(self._parts[_TYPES])
        part = f"/{self._name}"
        if not any(one.get("PartName") == part for one in types):
            known = {"PartName": part, "ContentType": f"{WORD}.comments+xml"}
            etree.SubElement(types, f"{{{CONTENT}}}Override", known)
            found[_TYPES] = serialized(types)
        if not self._is_linked:
            found[self._links_name] = serialized(self._with_link())
        return found

    def _with_link(self) -> etree._Element:
        known = self._links_name in self._parts
        links = parsed(self._parts[self._links_name]) if known else etree.Element(f"{{{RELATIONS}}}Relationships")
        taken = {one.get("Id") for one in links}
        own = next(name for name in map("seized{}".format, range(1, len(taken) + 2)) if name not in taken)
        kind = f"{OFFICE if self._ink.namespace == W else _STRICT}/comments"
        target = f"/{self._name}"
        etree.SubElement(links, f"{{{RELATIONS}}}Relationship", {"Id": own, "Type": kind, "Target": target})
        return links
