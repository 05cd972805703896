"""Who submits a draft: the names on its sponsor line, told apart by the tables of States and groups."""

import re
from functools import cache

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
    r"(?P<group>[^(),]+)\)?",
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


def _listed(text: str) -> list[tuple[str, bool]]:
    """The names of a list in their order, as the tables or else as the text has them, and whether a table has it."""
    words = _WORD.findall(_MARK.sub("", text))
    names: list[tuple[str, bool]] = []
    while words:
        if words[0] in _BETWEEN:
            words = words[1:]
            continue
        if words[0].startswith("("):  # what a State speaks as, or the State of a person: no part of the name
            closing = next((i for i, word in enumerate(words) if word.endswith(")")), len(words))
            words = words[closing + 1 :]
            continue
        found = _known(words)
        count, name = found or (_unknown(words, listed=bool(names)), "")
        names.append((name or " ".join(words[:count]), found is not None))
        words = words[count:]
    return names


def sponsors(text: str) -> tuple[str, ...]:
    """The States and groups that a list of sponsors names, each once, in its order.

    States and groups that the tables know get the name that they have there; others stay as printed.  `text` is the
    list alone ("Chad, Cuba* and Trinidad and Tobago"); a group on whose behalf a State speaks follows the State.
    """
    text = _MARK.sub("", text)
    names: list[str] = []
    start = 0
    for behalf in _BEHALF.finditer(text):
        names += [name for name, _ in _listed(text[start : behalf.start()])]
        group = " ".join(behalf["group"].split())
        names.append(_names().get(name_key(group), group))
        start = behalf.end()
    names += [name for name, _ in _listed(text[start:])]
    return tuple(dict.fromkeys(names))


def behalf(note: str) -> tuple[str, ...]:
    """The group that the note to a sponsor list names: "On behalf of the States ... that are members of the X."; else
    nothing."""
    found = _BEHALF.match(note)
    if found is None:
        return ()
    group = " ".join(re.split(r"\s+and\s+the\s+States\b", found["group"])[0].split()).rstrip(".")
    return (_names().get(name_key(group), group),)


def is_list(text: str) -> bool:
    """Whether `text` reads as a list of sponsors from its first word on: its first name is known, and most are."""
    found = [known for _, known in _listed(_BEHALF.sub("", text))]
    return bool(found) and found[0] and 2 * sum(found) > len(found)
