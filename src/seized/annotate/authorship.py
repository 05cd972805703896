"""Whose resolution a number means.

"70/1" alone can be a resolution of the General Assembly, of the Human Rights Council or of an assembly of another
body.  The words around it, the shape of the number, its date, and what the document has said before narrow this
down; where more than one body is left, none is chosen.
"""

import re
from collections import defaultdict
from enum import Enum, auto

import msgspec

from seized.vocabulary.choices import choice, whole
from seized.vocabulary.issuers import bodies, body_nouns, issuers, names, numbers_so
from seized.vocabulary.numbering import Number

_WORD = r"[A-Z][\w-]*(?:[’'](?!s\b)[\w-]*)*"
"""A capitalized word, short of the "s" of a possessive: "Peoples’" whole, of "Council’s" the first seven letters."""

PROPER = rf"{_WORD}(?: (?:(?:on|of|for|and|to|in|against) )?(?:the )?{_WORD})*"
"""Source of a pattern for a name in title case: "Commission on Crime Prevention and Criminal Justice"."""

_BODY_NOUN = re.compile(rf"{whole(body_nouns())}\b")
_KNOWN = re.compile(rf"{whole(names())}\b")
_KNOWN_LAST = re.compile(rf"{whole(names())}$")
_QUALIFIED = (
    r"(?:(?:previous|relevant|earlier|recent|subsequent|aforementioned|above-mentioned|said|annual|own|other|latest"
    r"|most recent|related|historic|landmark|respective|successive|initial|first|following),? )*"
)
_OPENING_VERB = re.compile(r"(?!Governing)(?:[A-Z][a-z]+(?:ing|s)|See) (?=[A-Z])")
"""A verb that the paragraph opens with, and that looks like the first word of a name: "Recalling Council ..."."""

_NAMED_BEFORE = re.compile(rf"(?<![\w’-])({PROPER})(?:[’']s?)?,? {_QUALIFIED}$")
_OWN_BEFORE = re.compile(rf"\b[Ii]ts {_QUALIFIED}$")
_DELIBERATING = re.compile(r"\b(?:Assembly|Council|Commission|Conference|Parties)\b")
"""What speaks of "its resolution": other bodies are rather the object of a resolution of somebody else."""

_NAMED_AFTER = re.compile(rf" (?:of|adopted by) (?:the )?({PROPER})")
_SUBJECT_AFTER = re.compile(rf", the ({choice(names())}) (?:has |had )?[a-z]+ed\b")
_PLACE = r"(?:(?:sections?|parts?|paragraphs?|annex(?:es)?)[^;:.]{0,60}? (?:of|to) )"
_IN_ITS = re.compile(rf",? (?:in|by|through|via|under|with) {_PLACE}?$")
_OTHER_SUBJECT = re.compile(r"\b(?:recall|reaffirm|not|welcom|bear)ing\b|;")
_INCLUDING = re.compile(
    r", (?:including|inter alia,|in particular|notably|especially|most recently|the (?:most recent|latest) being"
    r"|(?:the )?(?:most recent|latest|last) of which (?:was|were|is))(?: (?:its|the|their))? $"
)
_PRINTED_IN = re.compile(r"(?:\b[A-Z][\w.-]*/[\w./-]*\d|\bchap\. |\bpublication)[^;]*, $")

_WINDOW = 120
"""How many characters before a head are looked at."""


class Ground(Enum):
    """What an attribution rests on: the body is named, the words say "its", or there are no words."""

    NAMED = auto()
    OWN = auto()
    BARE = auto()


class Author(msgspec.Struct, frozen=True):
    """Who, by the words around it, adopted what a head ("its resolutions") introduces.

    `bodies` are those that the words may mean, none where they mean a body whose documents bear no known symbols.
    `start` is where the name of the body begins, or the head itself.
    """

    ground: Ground
    bodies: tuple[str, ...]
    start: int


def _body(name: str, opens: bool = False) -> tuple[int, tuple[str, ...]] | None:
    """Where in `name` a body begins, and which it may be (none for a foreign one); None where it names no body.

    `opens` says that the name opens its paragraph.
    """
    verb = _OPENING_VERB.match(name) if opens else None
    start = verb.end() if verb else 0
    known = _KNOWN_LAST.search(name, start)
    if known and (known.start() == start or " " in known[0]):
        return known.start(), bodies(known[0])
    return (start, ()) if _BODY_NOUN.search(name, start) else None


def _subject(before: str) -> tuple[str, ...] | None:
    """Who "its" stands for after "the Human Rights Council, in paragraph 3 of"; None where nobody is named so."""
    place = _IN_ITS.search(before)
    if not place:
        return None
    named = [name for name in re.finditer(PROPER, before[: place.start()]) if _DELIBERATING.search(name[0])]
    if not named or _OTHER_SUBJECT.search(before, named[-1].end()):
        return None
    found = _body(named[-1][0])
    return found[1] if found else None


def author_before(text: str, head: int, enacting: str | None) -> Author:
    """The author by the words before the head at offset `head`: "Human Rights Council", "its", or none."""
    before = text[max(0, head - _WINDOW) : head]
    origin = head - len(before)
    own = _OWN_BEFORE.search(before)
    if own:
        subject = _subject(before[: own.start()])
        if subject is not None:
            return Author(Ground.NAMED, subject, head)
        return Author(Ground.OWN, (enacting,) if enacting else (), head)
    named = _NAMED_BEFORE.search(before)
    found = _body(named[1], opens=origin + named.start() == 0) if named else None
    if named and found:
        return Author(Ground.NAMED, found[1], origin + named.start() + found[0])
    if _PRINTED_IN.search(before):
        return Author(Ground.NAMED, (), head)
    return Author(Ground.BARE, (enacting,) if enacting else (), head)


def is_example(between: str) -> bool:
    """Whether a head is an example of the head before it, by what parts them: " of the Assembly, including "."""
    return bool(_INCLUDING.search(between)) and len(_KNOWN.findall(between)) <= 1


def author_after(text: str, end: int, ground: Ground) -> tuple[str, ...] | None:
    """The bodies named at `end`, where the words before the head name none; else None.

    As in "resolution 5/5 of the United Nations Environment Assembly", "in its resolution 54/18, the Council decided".
    """
    subject = _SUBJECT_AFTER.match(text, end) if ground is Ground.OWN else None
    if subject:
        return bodies(subject[1])
    named = _NAMED_AFTER.match(text, end)
    if not named or not _BODY_NOUN.search(named[1]):
        return None
    known = _KNOWN.match(named[1])
    return bodies(known[0]) if known else ()


class Attributions:
    """Decides whose a number is, and remembers what the document has said of it."""

    def __init__(self, enacting: str | None, session: int | None = None) -> None:
        self.enacting = enacting
        self._session = session
        self._told = defaultdict[tuple[str, Number], set[str]](set)
        self._last = ""

    def decide(self, author: Author, kind: str, number: Number, date: str | None, before: str) -> str | None:
        """The body that adopted the `kind` so numbered; None where none is known, or more than one may be meant.

        `before` is the text of the paragraph before the number, as far as it is looked at.
        """
        told = self._told[kind, msgspec.structs.replace(number, letters=())]
        if author.ground is Ground.BARE and len(told) == 1:
            return next(iter(told))
        if author.ground is Ground.NAMED and not author.bodies:
            return None
        fitting = [body for body in author.bodies if self._can(body, kind, number, date)]
        chosen = self._last_named(fitting, before) if fitting else self._only(kind, number, date, before)
        if chosen and author.ground is not Ground.BARE:
            told.add(chosen)
            self._last = chosen
        return chosen

    def _can(self, body: str, kind: str, number: Number, date: str | None) -> bool:
        """Whether `body` can number so; the enacting one cites no session later than its own."""
        later = body == self.enacting and self._session and number.session.isdigit() and number.shape == "session"
        return numbers_so(body, kind, number, date) and not (later and int(number.session) > (self._session or 0))

    def _last_named(self, fitting: list[str], before: str) -> str:
        """Of the bodies that share a short name: the one last named in full, else the one that bears it alone."""
        if len(fitting) == 1:
            return fitting[0]
        named = [body for name in _KNOWN.findall(before) for body in bodies(name) if len(bodies(name)) == 1]
        for body in (*reversed(named), self._last, self.enacting):
            if body in fitting:
                return body
        return fitting[0]

    def _only(self, kind: str, number: Number, date: str | None, before: str) -> str | None:
        """The one body that can number so and that the paragraph has named; a form such as "1325 (2000)" names it."""
        able = {body for body in issuers() if self._can(body, kind, number, date)}
        if number.shape != "running":
            able &= {body for name in _KNOWN.findall(before) for body in bodies(name) if len(bodies(name)) == 1}
        return able.pop() if len(able) == 1 else None
