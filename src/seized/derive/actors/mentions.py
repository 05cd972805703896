"""Whom a text names: actors of the tables, parts of them, and bodies with a name of their own that no table has."""

import re
from collections.abc import Iterator
from functools import cache

from seized.derive.actors.known import Known, known_at, small_beginnings
from seized.derive.actors.naming import actor, is_headed
from seized.derive.cooperation.parties import name_end
from seized.derive.mandates.belonging import bare
from seized.model.actors import Actor
from seized.vocabulary.actor_kinds import any_word
from seized.vocabulary.characters import plain
from seized.vocabulary.meetings import any_of

# what stands in small letters before a name and belongs to it: "secretariat of the Otter Union"
_SMALL_HEAD = re.compile(
    rf"\b(?:{any_word('seat')}|{any_word('members')}|{any_word('region')}|{any_word('parties')}) (?:of|to) (?:the )?\Z"
)
_LONGEST_HEAD = 60

# what stands in small letters behind it: "Otter Union member States"
_SMALL_TAIL = re.compile(rf" (?:{any_word('members behind')}|secretariat)(?![\w-])")

_JOINT = re.compile(r"(?:,? and|,) (?:(?:of|on|for|against) )?(?=[A-Z])")
# "secretariats of the Otter Union and the Pond League": the second has a secretariat too
_SEATS = re.compile(r"(?P<seat>[Ss]ecretariat|[Gg]overnment|[Pp]eople)s of ")
_BESIDE = re.compile(r",? and (?:of )?(?:the )?|, (?:of )?(?:the )?")

# "Strengthening United Nations bodies"
_OPENING = re.compile(r"[A-Z][a-z]+ing")
_NEXT = re.compile(r" ([A-Z][\w'-]*)")

_OWNED = re.compile(r"\b(?:its|their) \Z")
_ADJACENT = re.compile(r" [A-Z]")
_PLACE = re.compile(rf"\b{any_word('place')} of (?:the )?\Z|\b{any_word('place')} \Z")


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(
        rf"(?!{any_of('no name')} )[A-Z\u00c0-\u00de](?<![\w-].)(?:[\w-]|'(?!s\b))*|\b{small_beginnings()}\b"
    )


def named_in(text: str) -> Iterator[tuple[int, int, Actor]]:
    """The actors that a text names, in order, each with the offsets of the words, without an article.

    A part of an actor is one with it ("Council of the Otter Union"); codes of States name nobody here.
    """
    text = plain(text)
    reached, shared = 0, None
    for word in _starts().finditer(text):
        if word.start() < reached:
            continue
        found = _named_at(text, word)
        if found is None:
            continue
        start, end = _with_head(text, word.start(), reached), _with_tail(text, found[0])
        who = found[1] if (start, end) == (word.start(), found[0]) else actor(text[start:end])
        if shared and _BESIDE.fullmatch(text, reached, start):
            who = actor(f"{shared} of {text[start:end]}")
        else:
            seats = _SEATS.match(text, start, end)
            shared = seats and seats["seat"]
        yield start, end, who
        reached = end


def _named_at(text: str, word: re.Match[str]) -> tuple[int, Actor] | None:
    """Who is named by the words that begin with `word`, and where these end."""
    start = word.start()
    if (
        _OPENING.fullmatch(word[0])
        and (after := _NEXT.match(text, word.end()))
        and known_at(text, after.start(1), after[1])
    ):
        return None
    found = known_at(text, start, word[0])
    end = _run_end(text, start) if word[0][0].isupper() else None
    if end and (found is None or end > found[0]) and _is_name(text[start:end]):
        return end, actor(text[start:end])
    return (found[0], found[1].actor) if found and _stands_alone(text, start, found) else None


def _opens(text: str, word: re.Match[str]) -> bool:
    """Whether a word in -ing stands before a name of the tables, and belongs to no name itself."""
    after = _NEXT.match(text, word.end()) if _OPENING.fullmatch(word[0]) else None
    return after is not None and known_at(text, after.start(1), after[1]) is not None


def _run_end(text: str, start: int) -> int | None:
    """Where a proper name ends; over an "and" where that leads to the noun that the name lacks so far."""
    end = name_end(text, start)
    while end and not is_headed(text[start:end]) and (joint := _JOINT.match(text, end)):
        end = name_end(text, joint.end())
    return end


def _is_name(run: str) -> bool:
    """Whether capitalized words together name somebody: their head is a body or an office that is told apart."""
    return " " in run and is_headed(run) and not bare(run)


def _stands_alone(text: str, start: int, found: tuple[int, Known]) -> bool:
    """Whether a name of the tables is no piece of another name ("Lake Chad", "United Nations Strategy"), and an
    official not that of somebody named before ("its Secretary-General")."""
    end, known = found
    if known.actor.kind == "official" and _OWNED.search(text, max(0, start - 6), start):
        return False
    if _ADJACENT.match(text, end) and known.actor.kind != "official":
        return False
    return known.actor.kind != "State" or _PLACE.search(text, max(0, start - _LONGEST_HEAD), start) is None


def _with_tail(text: str, end: int) -> int:
    """Where the name ends with the small-lettered words behind it."""
    tail = _SMALL_TAIL.match(text, end)
    return tail.end() if tail else end


def _with_head(text: str, start: int, reached: int) -> int:
    """Where the name begins with the small-lettered words before it that belong to it."""
    head = _SMALL_HEAD.search(text, max(reached, start - _LONGEST_HEAD), start)
    return head.start() if head else start
