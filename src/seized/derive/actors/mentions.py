"""Whom a text names: actors of the tables, parts of them, and bodies with a name of their own that no table has."""

import re
from collections.abc import Iterator
from functools import cache

from seized.derive.actors.known import Hit, known_at, small_beginnings
from seized.derive.actors.naming import actor, is_headed
from seized.derive.actors.proper import is_body, passed_over, run_end
from seized.model.actors import Actor
from seized.vocabulary.actor_kinds import any_word, words
from seized.vocabulary.characters import plain
from seized.vocabulary.meetings import any_of

# what stands in small letters before a name and belongs to it: "secretariat of the Otter Union"
_SMALL_HEAD = re.compile(
    rf"\b(?:{any_word('seat')}|{any_word('members')}|{any_word('parties')}|(?P<region>{any_word('region')}))"
    r" (?:of|to) (?:the )?\Z"
)
_LONGEST_HEAD = 60

# what stands in small letters behind it: "Otter Union member States"
_SMALL_TAIL = re.compile(rf" (?:{any_word('members behind')}|secretariat)(?![\w-])")

# "secretariats of the Otter Union and the Pond League": the second has a secretariat too
_SEATS = re.compile(r"(?P<seat>[Ss]ecretariat|[Gg]overnment|[Pp]eople)s of ")
_BESIDE = re.compile(r",? and (?:of )?(?:the )?|, (?:of )?(?:the )?")

# "Strengthening United Nations bodies", "Recalls General Assembly resolution", "Urges States Parties"
_OPENING = re.compile(r"[A-Z][a-z]+(?:ing|s)")
_MANY = frozenset({"States", "Parties", "Governments", "Member"})
_NEXT = re.compile(r" ([A-Z][\w'-]*)")

_OWNED = re.compile(r"\b(?:its|their) \Z")
_ADJACENT = re.compile(r" (?=[A-Z])")
_ABOUT = re.compile(r" (?:on|for|against) ")

# "Gulf of Oman", "French Polynesia", but "Welcomes Oman"
_PIECE = re.compile(rf"\b{any_word('place')} of (?:the )?\Z|\b[A-Z][\w-]*(?<!ing)(?<!s)(?<!The) \Z")


@cache
def _starts() -> re.Pattern[str]:
    word = r"(?<!\w)(?<!\bnon-)[A-Z\u00c0-\u00de](?:[\w-]|'(?!s\b))*"
    return re.compile(rf"(?!(?:{any_of('no name')}|Their) ){word}|\b{small_beginnings()}\b")


def named_in(text: str) -> Iterator[tuple[int, int, Actor]]:
    """The actors that a text names, in order, each with the offsets of the words, without an article.

    A part of an actor is one with it ("Council of the Otter Union"); codes of States name nobody here.
    """
    text = plain(text)
    reached, shared = 0, None
    for first, last, named in _named(text):
        start, end = _with_head(text, first, reached, named), _with_tail(text, last)
        who = named if (start, end) == (first, last) else actor(text[start:end])
        if shared and _BESIDE.fullmatch(text, reached, start):
            who = actor(f"{shared} of {who.name}")
        else:
            seats = _SEATS.match(text, start, end)
            shared = seats["seat"] if seats else None
        yield start, end, who
        reached = end


def _named(text: str) -> Iterator[tuple[int, int, Actor]]:
    """The same without the small-lettered words around the names."""
    at = 0
    while word := _starts().search(text, at):
        start, at = word.start(), word.end()
        if _opens(text, word):
            continue
        hit = known_at(text, start, word[0])
        end = run_end(text, start) if word[0][0].isupper() else None
        run = text[start:end] if end and _is_longer(text, end, hit) else None
        if run and end and is_body(run):
            at = end
            yield start, end, actor(run)
        elif hit:
            at = hit.end
            if _stands_alone(text, start, hit):
                yield start, hit.end, hit.actor
        elif run:
            at = max(at, start + passed_over(run))


def _opens(text: str, word: re.Match[str]) -> bool:
    """Whether a verb stands before a name of the tables, and belongs to no name itself."""
    verb = _OPENING.fullmatch(word[0]) and word[0] not in words("generic")
    after = _NEXT.match(text, word.end()) if verb else None
    return after is not None and (after[1] in _MANY or known_at(text, after.start(1), after[1]) is not None)


def _is_longer(text: str, end: int, hit: Hit | None) -> bool:
    """Whether a run of capitalized words is a longer name than the one of the tables with which it begins.

    What a known body is concerned with is no part of its name ("General Assembly on Otters"), and a name that another
    word follows is that of something else unless this is a body ("Otter Union Council", "Otter Union Strategy").
    """
    if hit is None:
        return True
    if end <= hit.end or (hit.full and _ABOUT.match(text, hit.end)):
        return False
    adjacent = _ADJACENT.match(text, hit.end)
    return adjacent is None or is_headed(text[adjacent.end() : end])


def _stands_alone(text: str, start: int, hit: Hit) -> bool:
    """Whether a name of the tables is no piece of another name ("Lake Chad", "United Nations Strategy"), and an
    official not that of somebody named before ("its Secretary-General")."""
    if hit.actor.kind == "official":
        return _OWNED.search(text, max(0, start - 6), start) is None
    if _ADJACENT.match(text, hit.end):
        return False
    place = hit.actor.kind in ("State", "group")
    return not place or _PIECE.search(text, max(0, start - _LONGEST_HEAD), start) is None


def _with_tail(text: str, end: int) -> int:
    """Where the name ends with the small-lettered words behind it."""
    tail = _SMALL_TAIL.match(text, end)
    return tail.end() if tail else end


def _with_head(text: str, start: int, reached: int, who: Actor) -> int:
    """Where the name begins with the small-lettered words before it that belong to it."""
    head = _SMALL_HEAD.search(text, max(reached, start - _LONGEST_HEAD), start)
    return head.start() if head and (who.kind == "group" or not head["region"]) else start
