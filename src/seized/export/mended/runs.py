"""The runs of a part of a Word file, with the bytes that each stands in.

The part is taken apart and never written anew: whoever changes a run puts other bytes in the place of its own.
"""

import re
from typing import NamedTuple
from xml.parsers import expat

_TAG = re.compile(rb"<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*(/?)>")
_TRACKED = frozenset({"ins", "del", "moveTo", "moveFrom"})
_TRACKED_TYPE = re.compile(rb"<\w+:(?:rPrChange|ins|del|moveTo|moveFrom)\b")
_TWICE = frozenset({"AlternateContent"})
"""What keeps the same words in several versions."""


class Child(NamedTuple):
    """One element of a run, in `part[start:end]`; `number` is that of a text element (`w:t`) among all
    elements of the part, from 0, and `text` its words."""

    start: int
    end: int
    number: int | None
    text: str


class Run(NamedTuple):
    """A run in `part[start:end]`: its tag, its properties, and its other elements.

    `prefix` is that of the namespace in it.  `revisions` are the numbers of the tracked changes around it, -1 for one
    without a number.  `closed` says that no words can be written here: the type is a tracked change, or the words are
    kept in several versions.
    """

    start: int
    end: int
    tag: bytes
    prefix: str
    properties: bytes
    children: tuple[Child, ...]
    revisions: tuple[int, ...]
    closed: bool


def runs(part: bytes) -> dict[int, Run]:
    """The run of each text element, by the number of the element; nothing of a part in another encoding than UTF-8."""
    scanner = _Scanner(part)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.namespace_prefixes = True
    parser.buffer_text = True
    parser.XmlDeclHandler = scanner.declared
    parser.StartElementHandler = lambda name, attributes: scanner.begin(name, attributes, parser.CurrentByteIndex)
    parser.EndElementHandler = lambda name: scanner.end(parser.CurrentByteIndex)
    parser.CharacterDataHandler = scanner.words
    parser.Parse(part, True)
    return scanner.found if scanner.readable else {}


class _Open(NamedTuple):
    """An element whose end has not come yet."""

    local: str
    start: int
    number: int | None
    run: "_OpenRun | None"
    revision: int | None


class _OpenRun:
    """A run whose end has not come yet."""

    def __init__(self, tag: bytes, prefix: str) -> None:
        self.tag = tag
        self.prefix = prefix
        self.properties = b""
        self.children: list[Child] = []


class _Scanner:
    """Follows the elements of a part."""

    def __init__(self, part: bytes) -> None:
        self._part = part
        self._stack: list[_Open] = []
        self._count = 0
        self._text: list[str] = []
        self.found: dict[int, Run] = {}
        self.readable = not part.startswith((b"\xff\xfe", b"\xfe\xff"))

    def declared(self, version: str, encoding: str | None, standalone: int) -> None:
        self.readable = self.readable and (encoding or "utf-8").lower() in ("utf-8", "us-ascii")

    def begin(self, name: str, attributes: dict[str, str], at: int) -> None:
        space, local, prefix = _parted(name)
        number, run, revision = None, None, None
        if local == "t":
            number, self._text = self._count, []
        self._count += 1
        if "wordprocessingml" in space and prefix:
            if local == "r":
                run = _OpenRun(self._tag(at), prefix)
            elif local in _TRACKED:
                revision = _number(attributes)
        self._stack.append(_Open(local, at, number, run, revision))

    def words(self, text: str) -> None:
        self._text.append(text)

    def end(self, at: int) -> None:
        gone = self._stack.pop()
        end = self._end(gone.start, at)
        above = self._stack[-1].run if self._stack else None
        if above is not None:
            if gone.local == "rPr":
                above.properties = self._part[gone.start : end]
            else:
                words = "" if gone.number is None else "".join(self._text)
                above.children.append(Child(gone.start, end, gone.number, words))
        if gone.run is not None:
            self._keep(gone.run, gone.start, end)

    def _keep(self, run: _OpenRun, start: int, end: int) -> None:
        around = tuple(one.revision for one in self._stack if one.revision is not None)
        closed = bool(_TRACKED_TYPE.search(run.properties)) or any(one.local in _TWICE for one in self._stack)
        whole = Run(start, end, run.tag, run.prefix, run.properties, tuple(run.children), around, closed)
        self.found |= {child.number: whole for child in run.children if child.number is not None}

    def _tag(self, at: int) -> bytes:
        tag = _TAG.match(self._part, at)
        return tag[0] if tag else b""

    def _end(self, start: int, at: int) -> int:
        """Where an element ends that starts at `start`, and whose end begins at `at`."""
        tag = _TAG.match(self._part, start)
        return tag.end() if tag and tag[1] else self._part.index(b">", at) + 1


def _parted(name: str) -> tuple[str, str, str]:
    """The namespace of a name, its local part and its prefix, as far as it has them."""
    parts = name.split(" ")
    return ("", parts[0], "") if len(parts) == 1 else (parts[0], parts[1], "".join(parts[2:]))


def _number(attributes: dict[str, str]) -> int:
    value = next((value for name, value in attributes.items() if _parted(name)[1] == "id"), "")
    return int(value) if value.isascii() and value.isdigit() else -1
