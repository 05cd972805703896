"""Puts changed paragraphs into the bytes of a part, and leaves every other byte as it is."""

import re
from collections.abc import Mapping, Sequence
from xml.parsers import expat

from lxml import etree

from seized.export.redline.parts import serialized

_DECLARED = re.compile(rb' xmlns(?::([\w.-]+))?="([^"]*)"')
_UTF_8 = frozenset({None, "UTF-8", "US-ASCII", "ASCII"})


def in_utf_8(root: etree._Element, data: bytes) -> bytes:
    """The bytes of a part, in UTF-8 where they were in another encoding."""
    encoding = root.getroottree().docinfo.encoding
    return data if encoding is None or encoding.upper() in _UTF_8 else serialized(root)


def spliced(data: bytes, changed: Mapping[int, Sequence[etree._Element]]) -> bytes:
    """The part with the elements `changed`, by their numbers in document order, in other words each.

    The elements must be in their tree still, none of them within another, and have had something in them.
    """
    pieces, at = list[bytes](), 0
    for number, (start, end) in sorted(_spans(data, changed).items(), key=lambda one: one[1]):
        pieces += [data[at:start], *map(_written, changed[number])]
        at = end
    return b"".join([*pieces, data[at:]])


def _spans(data: bytes, wanted: Mapping[int, object]) -> dict[int, tuple[int, int]]:
    """Where elements begin and end in the bytes."""
    parser = expat.ParserCreate()
    opened, spans = list[tuple[int, int]](), dict[int, tuple[int, int]]()
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        opened.append((count, parser.CurrentByteIndex))
        count += 1

    def end(name: str) -> None:
        number, begun = opened.pop()
        if number in wanted:
            spans[number] = begun, data.index(b">", parser.CurrentByteIndex) + 1

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(data, True)
    return spans


def _written(element: etree._Element) -> bytes:
    """An element without the namespaces that are declared around it."""
    parent = element.getparent()
    around = {} if parent is None else parent.nsmap
    known = {(prefix.encode() if prefix else b"", uri.encode()) for prefix, uri in around.items()}
    whole = etree.tostring(element, encoding="UTF-8", xml_declaration=False, with_tail=False)
    head, sign, rest = whole.partition(b">")
    return _DECLARED.sub(lambda one: b"" if (one[1] or b"", one[2]) in known else one[0], head) + sign + rest
