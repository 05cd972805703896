"""The names of meetings in running text: where they begin and end, their numbers, the years in them."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from seized.derive.cooperation.name_ends import Span, name_end
from seized.vocabulary.actors import names_in
from seized.vocabulary.choices import whole
from seized.vocabulary.dates import MONTH, YEAR
from seized.vocabulary.meetings import any_of, meeting_nouns, meeting_words
from seized.vocabulary.ordinals import ORDINAL, ordinal
from seized.vocabulary.treaties import titles_pattern

_NOUN = re.compile(rf"{whole({*meeting_nouns(), *map(str.capitalize, meeting_nouns())}, nor='-')}(?![\w-])")
_BEGINNINGS = sorted({noun[1:7] for noun in meeting_nouns()})
_STEMS = tuple(stem for stem in _BEGINNINGS if not any(other in stem for other in _BEGINNINGS if other != stem))

_ORDINAL = re.compile(ORDINAL)
_ORDINAL_AT_END = re.compile(rf"(?<!\S){ORDINAL}\Z")
_YEAR = re.compile(YEAR)
_SINCE = re.compile(r"\+\d{1,2}")
_WORD = re.compile(rf"(?<!\S){ORDINAL}(?!\S)|\S+")
_DIGIT = re.compile(r"\d")
_RECURS = re.compile(any_of("rhythm after"))

# "eighteenth and " before "nineteenth meetings", "2000 and " before "2010 Conferences"; no year of a date
_SHARED = {one: re.compile(rf"(?:{one.pattern}(?:,? and |, ))+(?:the )?\Z") for one in (_ORDINAL, _YEAR)}
_MONTH_BEFORE = re.compile(rf"{MONTH} \Z")

_TITLE = re.compile(rf"(?=[A-Z]){titles_pattern()}")
_TREATIES = (
    *(" the Convention ", "Convention on ", "Convention for ", "Convention to ", "Convention against "),
    *("Treaty on ", "Protocol ", "Agreement "),
)
_OWN_SESSION = re.compile(r"\bits \S+ \Z")
_SEAT = re.compile(r"\b(?:headquarters|seat|secretariat|members?|organs?) of the \Z")
_NEAR = 60
_FAR = 400
_REACH = 200

# Few words stand before meetings, and those again and again.
_WORDS = 4096


class Name(msgspec.Struct):
    """A meeting named in `text[start:end]`: its noun, `kind` in the singular, stands at `noun` and ends at `head`.

    `words` stand before the noun.  `shared` holds the ordinals or years, as written, that share the name ("eighteenth
    and nineteenth meetings"), the first of which stands at `first`; empty where there is only one.  `owner` is the
    article or pronoun before the name.
    """

    start: int
    noun: int
    head: int
    end: int
    first: int
    kind: str
    plural: bool
    words: tuple[str, ...]
    owner: str
    shared: tuple[str, ...]
    number: int | None
    year: str | None

    @property
    def described(self) -> bool:
        """Whether words behind the noun tell whose meeting it is, or what about."""
        return self.end > self.head

    @property
    def series(self) -> str:
        """What the meetings of one series are called: "general cooperation meeting"."""
        words = (word for word in self.words if _number(word) is None and not _YEAR.fullmatch(word))
        return " ".join([*words, self.kind])

    def alone(self, text: str, number: str) -> str:
        """The name with one of the numbers that share it: "eighteenth meeting of the Council"."""
        noun = text[self.noun : self.head].removesuffix("s")
        return " ".join([number, *self.words[1:], noun]) + text[self.head : self.end]


_number = lru_cache(maxsize=_WORDS)(ordinal)


def mentions_meeting(text: str) -> bool:
    """Whether `text` can name a meeting at all; quick, and true too often."""
    return any(map(text.__contains__, _STEMS))


def meeting_names(text: str, lowest: int) -> Iterator[Name]:
    """The words of `text` from `lowest` on that may name a meeting, in order, none inside another."""
    nouns = [noun for noun in _NOUN.finditer(text, lowest) if _may_name(text, noun)]
    if not nouns:
        return
    actors = [(at, at + len(name)) for at, name in names_in(text)]
    nouns = [noun for noun in nouns if not _of_an_actor(text, noun, actors)]
    wholes = actors + _treaties(text, nouns)
    begun = [_beginning(text, noun.start(), lowest, actors) for noun in nouns]
    reached = lowest
    for noun, start, following in zip(nouns, begun, [*begun[1:], len(text)], strict=False):
        if reached <= noun.start() < following:
            name = _name(text, noun, start, wholes)
            reached = name.end
            yield name


def _treaties(text: str, nouns: list[re.Match[str]]) -> list[Span]:
    """Where treaties are named behind the first noun, whose titles stand whole in the names of their meetings."""
    if not nouns or not any(map(text.__contains__, _TREATIES)):
        return []
    return [title.span() for title in _TITLE.finditer(text, nouns[0].end())]


def _may_name(text: str, noun: re.Match[str]) -> bool:
    """Whether anything beside a noun makes it likely that a meeting is named; quick, and true too often."""
    before, behind = text[max(0, noun.start() - _NEAR) : noun.start()], text[noun.end() : noun.end() + _FAR]
    if noun[0][:6] == "debate" and not before.endswith("igh-level "):
        return False
    if noun[0] == "session" and _OWN_SESSION.search(before) and not _DIGIT.search(behind[:_NEAR]):
        return False
    if noun[0][0].isupper():
        return not (before.endswith(" of the ") and _SEAT.search(before))
    described = _belongs(before.rstrip(" ").rpartition(" ")[2]) or behind.startswith(" of ")
    return described or bool(_DIGIT.search(behind) or _RECURS.search(behind))


def _of_an_actor(text: str, noun: re.Match[str], actors: list[Span]) -> bool:
    """Whether a noun stands in the name of a body: "Otter Forum", but not in "the ninth Otter Forum"."""
    whole = next((start for start, end in actors if start <= noun.start() and noun.end() <= end), None)
    if whole is None:
        return False
    before = text[max(0, whole - _NEAR) : whole].split()
    return not before or _number(before[-1]) is None


def _beginning(text: str, at: int, lowest: int, actors: list[Span]) -> int:
    """Where the words begin that stand before a noun and belong to it."""
    start, lowest = at, max(lowest, at - _REACH)
    while start > lowest and text[start - 1] == " ":
        begin = max(text.rfind(" ", 0, start - 1) + 1, lowest)
        whole = next(
            (first for first, end in actors if first < start and _reaches(text, begin, start, end)), lowest - 1
        )
        if whole >= lowest:
            start = whole
            continue
        word = text[begin : start - 1].lstrip("(“")
        if _number(word) is not None and (rank := _ORDINAL_AT_END.search(text, lowest, start - 1)):
            start = rank.start()
            continue
        if not _belongs(word):
            pair = text[max(text.rfind(" ", 0, begin - 1) + 1, lowest) : start - 1]
            if pair not in meeting_words("modifier"):
                break
            word = pair
        start -= len(word) + 1
    return start


def _reaches(text: str, begin: int, start: int, end: int) -> bool:
    """Whether the name of an actor ends right before `start`, or at a hyphen in the last word before it."""
    return end == start - 1 or (begin < end < start and text[end] == "-")


@lru_cache(maxsize=_WORDS)
def _belongs(word: str) -> bool:
    """Whether a word before the noun is part of the name: a capital, a number, or an adjective that meetings have."""
    if not word or not (word[-1].isalnum() or word[-1] in "'+"):
        return False
    if word[0].isupper():
        return word not in meeting_words("no name")
    if word in meeting_words("modifier") or word.startswith("inter-"):
        return True
    return any(pattern.fullmatch(word) for pattern in (_ORDINAL, _YEAR, _SINCE))


def _name(text: str, noun: re.Match[str], start: int, wholes: list[Span]) -> Name:
    words, form = tuple(_WORD.findall(text[start : noun.start()])), noun[0].lower()
    first, shared = _sharing(text, start, words)
    owner = text[text.rfind(" ", 0, max(first - 1, 0)) + 1 : first].rstrip().lower()
    return Name(
        start=start,
        noun=noun.start(),
        head=noun.end(),
        end=name_end(text, first, noun.end(), wholes),
        first=first,
        kind=meeting_nouns()[form],
        plural=form not in meeting_nouns().values(),
        words=words,
        owner=owner if owner in meeting_words("owner") else "",
        shared=shared,
        number=next((number for word in words if (number := _number(word)) is not None), None),
        year=next((word for word in words if _YEAR.fullmatch(word)), None),
    )


def _sharing(text: str, start: int, words: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Where the numbers begin that share the name at `start`, and all of them; none where one stands alone."""
    leading = words[0] if words else ""
    counted = _ORDINAL if _number(leading) is not None else _YEAR if _YEAR.fullmatch(leading) else None
    before = _SHARED[counted].search(text, max(0, start - _NEAR), start) if counted else None
    if not counted or not before or _MONTH_BEFORE.search(text, max(0, before.start() - _NEAR), before.start()):
        return start, ()
    return before.start(), (*counted.findall(before[0]), leading)
