"""Groups of States whose members a text lists, in a footnote or in brackets."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.parties import name_end, states
from seized.model.passage import Span
from seized.vocabulary.memberships import group_pattern, unnamed

_WORD = r"[A-Z][\w'-]*"
_GROUP = re.compile(
    rf"(?P<words>(?:{_WORD} (?:(?:of|and) (?:the )?)?)*{_WORD})(?: (?:region )?{group_pattern()})?\Z"
    rf"|\b[a-z]+-[a-z]+ {group_pattern()}\Z"
)
"""The name of a group: "East Otter countries", "Otter Group", "otter-keeping States"."""

_STATED = re.compile(rf"(?:The )?(?:membership|members|(?:member )?States|States members) (?:of (?:the )?)(?={_WORD})")
_COPULA = re.compile(r" (?:includes?|comprises?|consists? of|are|is composed of)(?: the following(?: \w+)?)?:? ")
_APPOINTED = re.compile(
    rf"The following (?:Member )?States (?:have been |were |are )(?:\w+ )?members of (?:the )?(?={_WORD})"
)
_NAMELY = re.compile(r"(?:Namely|I\.e\.|That is),? ")
_INLINE = re.compile(rf"{group_pattern()}(?P<link> \((?:namely,? )?|,? namely,? )(?=[A-Z]|the [A-Z])")
"""What leads from a group to its members: "countries (", "States, namely, "."""


def in_note(text: str, before: str) -> tuple[str, tuple[Span, ...]] | None:
    """The group and where its members stand in a footnote; `before` is the paragraph up to the mark.

    The note lists the States alone, under a mark on the group's name ("the Otter countries"), or says whose
    members they are.
    """
    appointed = _APPOINTED.match(text)
    stated = appointed or _STATED.match(text)
    if stated:
        end = name_end(text, stated.end())
        copula = end and (re.compile(": ").match(text, end) if appointed else _COPULA.match(text, end))
        found = _only(text, copula.end()) if copula else ()
        return (text[stated.end() : end], found) if found else None
    if not re.match(rf"(?:the )?{_WORD}", text):
        return None
    namely = _NAMELY.match(text)
    found = _only(text, namely.end() if namely else 0)
    group = _named(before.rstrip(" ,;.")) if found else None
    return (group, found) if group else None


def in_text(text: str) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """The groups of a paragraph whose members stand behind the name: "the Otter countries (Kenya and Uganda)"."""
    if " (" not in text and "namely" not in text:
        return
    for listing in _INLINE.finditer(text):
        group = _named(text[: listing.start("link")])
        found = states(text, listing.end()) if group else ()
        if group and found:
            yield group, found


def _only(text: str, start: int) -> tuple[Span, ...]:
    """The States of a list with which a text ends."""
    found = states(text, start)
    return found if found and not text[found[-1][1] :].strip(" .;") else ()


def _named(before: str) -> str | None:
    """The name of a group at the end of a text; None for one that has no name ("a number of States")."""
    group = _GROUP.search(before, max(0, len(before) - 120))
    if not group or (group["words"] and unnamed().issuperset(group["words"].split())):
        return None
    return group[0]
