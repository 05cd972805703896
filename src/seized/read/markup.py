"""Parses XML and HTML without trusting them: no entities of their own, no network, no bottomless nesting."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from seized.errors import Damaged, TooLarge
from seized.read import limits

_PLACE: Final = re.compile(r", line \d+, column \d+.*$")

_MISMATCH: Final = re.compile(r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)")


def name(element: etree._Element) -> str:
    """The local name of an element; empty for comments and processing instructions."""
    tag = element.tag
    return tag[tag.rfind("}") + 1 :] if isinstance(tag, str) else ""


def attribute(element: etree._Element, wanted: str) -> str | None:
    """The value of an attribute by its local name, whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == wanted:
            return str(value)
    return None


def xml(data: bytes, where: str) -> etree._Element:
    """The root of a well-formed document; raises `Damaged` or `TooLarge`, naming line and column."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _fault(error, where) from None
    _refuse_entities(root, where)
    _refuse_depth(root, where)
    return root


def _fault(error: Exception, where: str) -> Damaged | TooLarge:
    message = _first_line(error)
    if "amplification" in message or "entity reference loop" in message:
        return TooLarge(f"{where}: its XML entities unfold without end; remove the entity declarations")
    if "depth" in message.lower() or "huge" in message.lower():
        return TooLarge(f"{where}: elements or texts in it are larger than any document has them; split it")
    line, column = error.position if isinstance(error, etree.XMLSyntaxError) else (None, None)
    place = f" at line {line}, column {column}" if line else ""
    return Damaged(f"{where}: not well-formed XML{place} ({message}); mend it there, or fetch the file again")


def _first_line(error: Exception) -> str:
    """What the parser found, without the place, in words: `<p> of line 8 is closed by </q>`."""
    message = (str(error).splitlines() or ["no element in it"])[0]
    message = _PLACE.sub("", message)
    return _MISMATCH.sub(r"<\1> of line \2 is closed by </\3>", message)


def _refuse_entities(root: etree._Element, where: str) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise Damaged(f"{where}: it declares XML entities of its own, which are never resolved; write out their text")
    for node in root.iter(etree.Entity):
        raise Damaged(f"{where}: the XML entity {node.text} is not declared in it; replace it by its text")


def html(text: str, where: str) -> etree._Element | None:
    """The root of a page, mended as browsers do; None where there is no element in it."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(f"{where}: no HTML that can be read ({_first_line(error)}); save the page again") from None
    if root is not None:
        _refuse_depth(root, where)
    return root


def _refuse_depth(root: etree._Element, where: str) -> None:
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.MAX_DEPTH:
            line = f" at line {element.sourceline}" if element.sourceline else ""
            raise TooLarge(
                f"{where}: more than {limits.MAX_DEPTH} elements within one another{line}; "
                "this is no document that was written to be read"
            )


def children(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The child elements with their local names; comments and instructions come with an empty name."""
    return ((name(child), child) for child in element)
