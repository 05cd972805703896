"""Proper names and lists of them: "the secretariats of the Otter Union and the Commonwealth of Ponds"."""

import re

from seized.model.passage import Span
from seized.vocabulary.actors import name_at, names_in
from seized.vocabulary.memberships import short
from seized.vocabulary.states import state

_WORD = re.compile(r"[A-Z\u00c0-\u00de](?:[\w-]|'(?!s\b)|'s(?= [A-Z]))*")
_NUMBERED = re.compile(r"Group of \d+\b")
_INVERTED = re.compile(r" \((?:the )?[A-Z][\w -]* of(?: the)?\)")
"""What UN lists put behind a name: "Bolivia (Plurinational State of)"."""

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_STEP = re.compile(rf" (?:(?:of|for|on|against|de|la|du) )?(?:the )?(?:d')?(?=[A-Z\u00c0-\u00de])(?!{_MONTH})")
"""What stands between two words of one name: "Office of the High Commissioner"."""

_SEAT = re.compile(
    r"(?P<article>[Tt]he )?"
    r"(?P<seat>[Ss]ecretariats?|Governments?|[Pp]eoples?|States (?:members|parties) of|States parties to"
    r"|[Mm]ember States of)"
    r" (?:of )?(?:the )?"
)
"""Who acts for the one named behind: "the secretariat of the"."""

SEVERAL = re.compile(r"(?:States (?:members|parties)|[Mm]ember States|[Pp]eoples) ")
"""What begins a party that is several: "States members of the Otter Union"."""

_RUN = re.compile(r"(?:[A-Z][\w'-]* (?:(?:of|for|on) (?:the )?)?)*[A-Z][\w'-]*\Z")
"""A name at the end of what stands before."""

_JOINT = re.compile(r"(?:,? and |, )(?:the )?\Z")
_LONGEST = 150
"""No name that stands before something is longer."""

_NEXT = re.compile(r"(?P<last>,? and |,? as well as )(?:also )?(?:of |with )?|, (?!and\b|as\b)")


def name_end(text: str, start: int) -> int | None:
    """Where the proper name ends that begins at `start` of a plain text; None where none begins.

    A name of the tables is taken whole ("Food and Agriculture Organization of the United Nations"); any other runs
    on over capitalized words and the small words that join them, but over no "and".
    """
    end = None
    at = start
    while word := _NUMBERED.match(text, at) or _WORD.match(text, at):
        known = name_at(text, at, word[0])
        end = at + len(known) if known else word.end()
        if inverted := _INVERTED.match(text, end):
            end = inverted.end()
        step = _STEP.match(text, end)
        if not step or (step[0].startswith((" on ", " for ", " against ")) and state(text[start:end])):
            break
        at = step.end()
    return end


def _known(text: str, start: int) -> bool:
    """Whether what begins at `start` is a party of its own: it has an article, is in the tables, or is a State."""
    word = _WORD.match(text, start)
    if not word:
        return True
    end = name_end(text, start)
    return name_at(text, start, word[0]) is not None or state(text[start:end]) is not None


def _party(text: str, start: int) -> tuple[Span, str | None] | None:
    """The party that begins at `start`, without its article, and the plural that the parties behind it share."""
    seat = _SEAT.match(text, start)
    if seat:
        end = name_end(text, seat.end())
        if end:
            shared = seat["seat"][:-1] if seat["seat"].lower() in ("secretariats", "governments") else None
            return (start + len(seat["article"] or ""), end), shared
    start += 4 if text.startswith("the ", start) else 0
    end = name_end(text, start)
    return ((start, end), None) if end and not text.startswith("'s", end) else None


def parties(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The parties of the list that begins at `start` of a plain text, and where the list ends.

    What they share is given to each: "the secretariats of A and B" are the "secretariat of A" and the "secretariat
    of B".  A list without any "and" is its first party.
    """
    items: list[Span] = []
    shared, at, closed = None, start, False
    while party := _party(text, at):
        (begin, end), plural = party
        shared = shared or plural
        if closed and not _known(text, at):
            items[-1] = (items[-1][0], end)  # "the Institute of Ponds and Rivers of Freedonia"
        else:
            items.append((begin, end))
        following = _NEXT.match(text, end)
        if not following or (closed and following[0] != " and "):
            break
        closed = closed or following["last"] is not None
        at = following.end()
    items = items if closed and len(items) > 1 else items[:1]
    names = [text[begin:end] for begin, end in items]
    if shared and names:
        first = f"{shared}{names[0][len(shared) + 1 :]}"
        names = [first, *(f"{shared} of {_article(text, begin)}{text[begin:end]}" for begin, end in items[1:])]
    return tuple(names), (items[-1][1] if items else start)


def _article(text: str, start: int) -> str:
    return "the " if text.endswith("the ", 0, start) else ""


def names_from(text: str, start: int) -> tuple[Span, ...]:
    """Where the names of the list stand that begins at `start` of a plain text; of no list, the one name there."""
    found: list[Span] = []
    closed = False
    while end := name_end(text, start):
        found.append((start, end))
        following = _NEXT.match(text, end)
        if not following or closed:
            break
        closed = following["last"] is not None
        start = following.end() + (4 if text.startswith("the ", following.end()) else 0)
    return tuple(found if closed else found[:1])


def name_before(text: str, end: int) -> Span | None:
    """Where the proper name stands that ends at `end` of a plain text; None for a word alone that no table has."""
    run = _RUN.search(text, max(0, end - _LONGEST), end)
    named = run and (" " in run[0] or state(run[0]) or name_at(run[0], 0, run[0]))
    return (run.start(), end) if run and named else None


def names_before(text: str, end: int) -> tuple[Span, ...]:
    """Where the names of the list stand that ends at `end` of a plain text; nothing where none of them is known.

    "The Otter Union, Kenya and Tokelau" are three, the last by the company it keeps.
    """
    found: list[Span] = []
    while run := _RUN.search(text, max(0, end - _LONGEST), end):
        start = min(run.start(), _known_before(text, end))
        found.insert(0, (start, end))
        joint = _JOINT.search(text, max(0, start - 12), start)
        if not joint:
            break
        end = joint.start()
    known = any(name_before(text, stop) or _known_before(text, stop) < stop for _, stop in found)
    return tuple(found) if known else ()


def _known_before(text: str, end: int) -> int:
    """Where the name of the tables begins that ends at `end`, an "and" in it or not; `end` where none does."""
    near = max(0, end - _LONGEST)
    return next((near + at for at, name in names_in(text[near:end]) if near + at + len(name) == end), end)


def is_somebody(name: str) -> bool:
    """Whether a proper name tells by itself who is meant: not "Territory"."""
    return name not in short()


def states(text: str, start: int) -> tuple[Span, ...]:
    """Where the States stand that a plain text lists from `start` on, two at least; nothing for a list of others.

    "Kenya, Uganda and the United Republic of Tanzania" are three.  Territories may stand among many States.
    """
    found = names_from(text, start + (4 if text[start : start + 4] in ("the ", "The ") else 0))
    others = sum(state(text[begin:end]) is None for begin, end in found)
    return found if len(found) > 1 and others * 4 <= len(found) else ()
