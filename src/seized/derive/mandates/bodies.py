"""Whose session an ordinal counts: the body named with it, or the organ that speaks."""

import re
from collections.abc import Callable

from seized.model import Masthead
from seized.vocabulary import organs
from seized.vocabulary.actors import named
from seized.vocabulary.dates import DATE

ASSEMBLY = "General Assembly"

Naming = Callable[[str, int], str]
"""The full name of a body that a paragraph names at an offset, or the same words where none is known."""

_WORD = r"[A-Z][\w-]*(?:[’'](?!s\b)[\w-]+)*"
# "Commission on the Status of Women", "Conference of the Parties to the Convention"; not "Conference in May 2026"
_NAME = rf"{_WORD}(?:\s+(?:(?:of|on|for|and|to|against|in(?!\s+{DATE}))\s+(?:the\s+)?)?{_WORD})*"
_NAMED = re.compile(_NAME)
_NAMED_LAST = re.compile(rf"(?P<name>{_NAME}),?\s*$")
_SIDE_BY_SIDE = re.compile(r"\s+and\s+the\s+")
_JOINT = re.compile(r"\s+(?:and|to)\s+(?:the\s+)?")
_BODY = re.compile(
    r"\b(?:Assembly|Authority|Board|Body|Commission|Committee|Conference|Council|Forum|Group|Mechanism|Panel|Parties|"
    r"Platform|Subcommittee)\b"
)
_MAIN_COMMITTEE = re.compile(r"\b(?:First|Second|Third|Fourth|Fifth|Sixth|Main) Committee$")
_NEAR = 160

_Reading = tuple[str, int]
"""Words that may be a name, and where they stand."""


def body_before(text: str, start: int, head: Masthead, naming: Naming) -> str | None:
    """The body that holds the session named at `start`: the one named just before it, or else the organ that speaks.

    None for a short form ("the Committee") that nothing in the document explains.
    """
    found = _NAMED_LAST.search(text, max(0, start - _NEAR), start)
    return _told(_endings(found["name"], found.start()), -1, head, naming) if found else head.organ


def body_at(text: str, start: int, head: Masthead, naming: Naming) -> str | None:
    """The body whose name begins at `start`, as `body_before` has it."""
    found = _NAMED.match(text, start)
    if not found:
        return head.organ
    ends = [found.end(), *(start + joint.start() for joint in reversed([*_JOINT.finditer(found[0])]))]
    return _told([(text[start:end], start) for end in ends], 0, head, naming)


def is_named_before(text: str, start: int, organ: str | None) -> bool:
    """Whether an organ is named, in full or in short, just before `start`."""
    return organ is not None and text[:start].rstrip(" ,").endswith(organ.rpartition(" ")[2])


def other_bodies(text: str, end: int, head: Masthead, naming: Naming) -> frozenset[str | None]:
    """The bodies that `text[:end]` names besides the organ that speaks; None is one that nothing explains."""
    found: set[str | None] = set()
    for name in filter(lambda name: _BODY.search(name[0]), _NAMED.finditer(text, 0, end)):
        if whole := _known(name[0], name.start(), head, naming):
            found.add(whole)
            continue
        for part in filter(_BODY.search, _SIDE_BY_SIDE.split(name[0])):
            found.add(_told(_endings(part, text.index(part, name.start())), -1, head, naming))
    return frozenset(found - {head.organ})


def _endings(name: str, at: int) -> list[_Reading]:
    """A run of capitals as one name, and as the names that it may end with: "Secretary-General to the Council"."""
    return [(name, at), *((name[joint.end() :], at + joint.end()) for joint in _JOINT.finditer(name))]


def _told(readings: list[_Reading], unknown: int, head: Masthead, naming: Naming) -> str | None:
    """The first reading that is known; else the reading `unknown` of those that name a body, in more than a word."""
    bodies = [(words, at) for words, at in readings if _BODY.search(words)]
    if not bodies:
        return head.organ
    known = (_known(words, at, head, naming) for words, at in bodies)
    words = bodies[unknown][0]
    return next(filter(None, known), words if " " in words else None)


def _known(words: str, at: int, head: Masthead, naming: Naming) -> str | None:
    if head.organ and (f" {head.organ}".endswith(f" {words}") or words.endswith(head.organ)):
        return head.organ
    name = ASSEMBLY if words == "Assembly" else naming(words, at)
    if name.endswith(ASSEMBLY) or _MAIN_COMMITTEE.search(name):
        return ASSEMBLY
    return name if name != words or name in named() or organs.organ(name) else None
