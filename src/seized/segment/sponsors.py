"""Who submits a draft: the names on its sponsor line, told apart by the tables of States and groups."""

import re
from functools import cache
from typing import NamedTuple

from seized.model import Passage
from seized.segment.told import Told
from seized.vocabulary.groups import group_forms
from seized.vocabulary.states import name_key, state_forms

_WORD = re.compile(r"[^\s,;]+|[,;]")
_BETWEEN = {",", ";", "and", "AND"}
_MARK = re.compile(r"\^\{\*+\}|[*†‡]+")
_LONGEST = 14  # words in the longest name

_BEHALF = re.compile(
    r",?\s*\(?\bon\s+behalf\s+of\s+(?:the\s+)?"
    r"(?:States(?:\s+Members\s+of\s+the\s+United\s+Nations)?\s+that\s+are\s+members\s+of\s+(?:the\s+)?(?:members\s+of\s+the\s+)?"
    r"|(?:States\s+)?members?\s+(?:States\s+)?of\s+(?:the\s+)?)?"
    r"(?P<group>[^(),]*[^(),\s])\s*\)?",
    re.IGNORECASE,
)
"""`Uganda (on behalf of the States Members of the United Nations that are members of the Group of 77 and China)`"""


@cache
def _names() -> dict[str, str]:
    return group_forms() | state_forms()


def _known(words: list[str]) -> tuple[int, str] | None:
    """How many of the words the longest known name at their beginning takes, and the name."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        following = words[count] if count < len(words) else ","
        if following in _BETWEEN or following.startswith("("):
            name = _names().get(name_key(" ".join(words[:count]).replace(" ,", ",")))
            if name:
                return count, name
    return None


def _unknown(words: list[str], *, listed: bool) -> int:
    """How many words a name takes that no table has: up to the next comma, or to an "and" before a known name.

    The last comma of a list (`listed`: names came before) is followed by the one "and" that ends it.
    """
    if listed and "," not in words and sum(word in ("and", "AND") for word in words) == 1:
        return next(count for count, word in enumerate(words) if word in ("and", "AND"))
    for count in range(1, len(words)):
        if words[count] in _BETWEEN and (words[count] in ",;" or _known(words[count + 1 :])):
            return count
    return len(words)


class _Name(NamedTuple):
    """A name in a list, from `start` to `end`, as the tables or else as the text has it."""

    name: str
    is_known: bool
    start: int
    end: int


def _listed(text: str) -> list[_Name]:
    """The names of a list without marks, in their order."""
    found = list(_WORD.finditer(text))
    words = [word[0] for word in found]
    names: list[_Name] = []
    place = 0
    while place < len(words):
        if words[place] in _BETWEEN:
            place += 1
            continue
        left = words[place:]
        if left[0].startswith("("):  # what a State speaks as, or the State of a person: no part of the name
            place += next((i for i, word in enumerate(left, 1) if word.endswith(")")), len(left))
            continue
        known = _known(left)
        count, name = known or (_unknown(left, listed=bool(names)), "")
        name = name or " ".join(left[:count])
        names.append(_Name(name, known is not None, found[place].start(), found[place + count - 1].end()))
        place += count
    return names


def _unmarked(text: Passage) -> Passage:
    """The text without the asterisks and daggers that tie notes to its names."""
    return Passage.joined(text.split(_MARK)) if _MARK.search(text.text) else text


def _states(listed: Passage) -> list[Told[str]]:
    return [Told(one.name, listed.locate(one.start, one.end)) for one in _listed(listed.text)]


def _group(words: Passage) -> Told[str]:
    name = " ".join(words.text.split())
    return Told(_names().get(name_key(name), name), words.span)


def sponsors(listed: Passage) -> tuple[Told[str], ...]:
    """The States and groups that a list of sponsors names, in its order.

    States and groups that the tables know get the name that they have there; others stay as printed.  `listed` is the
    list alone ("Chad, Cuba* and Trinidad and Tobago"); a group on whose behalf a State speaks follows the State.
    """
    listed = _unmarked(listed)
    names: list[Told[str]] = []
    start = 0
    for behalf in _BEHALF.finditer(listed.text):
        names += _states(listed.part(start, behalf.start()))
        names.append(_group(listed.part(*behalf.span("group"))))
        start = behalf.end()
    return (*names, *_states(listed.part(start, len(listed.text))))


def behalf(note: Passage) -> tuple[Told[str], ...]:
    """The group that the note to a sponsor list names: "On behalf of the States ... that are members of the X."; else
    nothing."""
    found = _BEHALF.match(note.text)
    if found is None:
        return ()
    group = re.split(r"\s+and\s+the\s+States\b", found["group"])[0].rstrip(".")
    return (_group(note.part(found.start("group"), found.start("group") + len(group))),)


def is_list(text: str) -> bool:
    """Whether `text` reads as a list of sponsors from its first word on: its first name is known, and most are."""
    found = [name.is_known for name in _listed(_MARK.sub("", _BEHALF.sub("", text)))]
    return bool(found) and found[0] and 2 * sum(found) > len(found)
