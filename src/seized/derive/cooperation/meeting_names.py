"""The names of meetings in running text: where they begin and end, their numbers, the years in them."""

import re
from collections.abc import Iterator

import msgspec

from seized.derive.cooperation.places import place_at
from seized.vocabulary.actors import names_in
from seized.vocabulary.dates import YEAR
from seized.vocabulary.meetings import any_of, meeting_words
from seized.vocabulary.ordinals import CARDINAL, ORDINAL, ordinal

_STEMS = tuple({word[1:] for word in meeting_words("noun") | meeting_words("plural")})
NOUN = re.compile(rf"(?<![\w-])(?i:(?P<one>{any_of('noun')})(?P<many>e?s)?|{any_of('plural')})(?![\w-])")

_ORDINAL = re.compile(ORDINAL)
_YEAR = re.compile(YEAR)
_SHARED = {
    counted: re.compile(rf"(?:{counted.pattern}(?:,? and |, ))+(?:the )?\Z") for counted in (_ORDINAL, _YEAR)
}
_ARTICLE = re.compile(r"\b(?P<word>the|an?|its|their|his|this|that|these|those|such|each|any|all|no|every) \Z", re.IGNORECASE)

_ON_SIDELINES = re.compile(r" on the (?:sidelines|margins) of (?:the )?(?:[A-Z][\w'-]*(?: (?:of|and) (?:the )?)? ?)+(?<! )")
_JOINED = re.compile(
    r" (?:of|between|among|amongst|on|for|with|to|against|regarding|concerning|and/or|or|serving as|in support of|in Support of"
    r"|at the level of|devoted to|dedicated to)"
    r"(?= )"
)
_THING = r"[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}"
_IN_FORMAT = re.compile(r" held in the (?:[A-Z][\w'+-]* ?)+format\b")
_QUOTED = re.compile(r",? (?:entitled )?“[^”]*”(?:,? \d{4}[–-]\d{4})?")
_SECOND_NAME = re.compile(r" \([A-Z]\w+\)(?= and [A-Z])")
_WORD = re.compile(r" (?P<word>\w[\w'/&+–-]*)")
_LIST = re.compile(
    rf", (?!(?:{any_of('name ends', 'and ends')})\b)(?:{_THING}, )*{_THING},? and (?!(?:{any_of('name ends', 'and ends')})\b)(?=\w)"
)
_ENDS = re.compile(rf" (?:{any_of('name ends')})(?![\w-])")
_AND = re.compile(rf" (?:and|&) (?!(?:{any_of('and ends')})\b|{ORDINAL} )")
_CONJUNCTION = re.compile(r" (?:and|&)(?= )")
_PARTNER = re.compile(r" and (?:the (?=[A-Z])|their (?=[a-z]+ [a-z]+ (?:on|in|held|to)\b))")
_THE = re.compile(r" (?:the|its|their|all|an?) ")
_NO_TOPIC = re.compile(
    rf" for {CARDINAL}\b| between \d"
    r"| on (?:\d|an? \w+ basis|the basis|the occasion|behalf|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"| with (?:an? view|an? focus|the (?:aim|participation|support|assistance|objective|purpose|goal|involvement))"
    r"| for (?:the (?:first|second|third|purpose|period|sake|duration|full)|\d|one|two|three|its|their|consideration|all)\b"
    r"| to (?!(?:the )?[A-Z])|(?<!Group) of \d| of (?:an? |its own)| (?:at|on) (?:its|their)\b"
)
_DEED_BY = re.compile(r"\b(?:adoption|endorsement|approval|establishment|proclamation|launch|conclusion) (?:\w+ )?(?:by|at) the \Z")
_DECISION_OF = re.compile(r"\b(?:decision|agreement|recommendation|resolution|consensus|mandate)s? (?:\w+ )?(?:of|by|at) the \Z")
_LOOSE = re.compile(r"(?: (?:and|of|on|for|with|to|between|or|the))+\Z")
_REGION = re.compile(rf"(?:the )?{any_of('region')}\b(?! on| from)")
_LONGEST = 60
_ARTICLE_LENGTH = 8
_BETWEEN = 200


class Name(msgspec.Struct):
    """A meeting named in `text[start:end]`: its noun stands at `noun`, `head` is where that ends.

    `words` stand before the noun.  `shared` holds the ordinals or years that share the name ("eighteenth and
    nineteenth meetings"), the first of which stands at `first`; empty where there is only one.
    `owner` is the article or pronoun before the name.
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
    shared: list[str] = []

    @property
    def number(self) -> int | None:
        return next((number for word in self.words if (number := ordinal(word)) is not None), None)

    @property
    def year(self) -> str | None:
        return next((word for word in self.words if _YEAR.fullmatch(word)), None)

    @property
    def key(self) -> str:
        """What meetings of one series are called, less the number: "general cooperation meeting"."""
        return " ".join([*(word for word in self.words if ordinal(word) is None and not _YEAR.fullmatch(word)), self.kind])

    def alone(self, text: str, number: str) -> str:
        """The name with one of the numbers that share it: "eighteenth meeting of the Council"."""
        rest = " ".join([*self.words[1:], text[self.noun : self.head].removesuffix("s")])
        return f"{number} {rest}{text[self.head : self.end]}"


def mentions_meeting(text: str) -> bool:
    """Whether `text` can name a meeting at all; quick, and true too often."""
    return any(stem in text for stem in _STEMS)


def meeting_names(text: str, lowest: int) -> Iterator[Name]:
    """The words of `text` from `lowest` on that may name a meeting, in order, none inside another."""
    nouns = list(NOUN.finditer(text, lowest))
    if not nouns:
        return
    actors = [(at, at + len(name)) for at, name in names_in(text)]
    nouns = [noun for noun in nouns if not _of_an_actor(text, noun, actors)]
    begun = [_beginning(text, noun.start(), lowest, actors) for noun in nouns]
    reached = lowest
    for place, noun in enumerate(nouns):
        inside_next = place + 1 < len(nouns) and begun[place + 1] <= noun.start()
        if noun.start() < reached or inside_next:
            continue
        name = _name(text, noun, begun[place], actors)
        reached = name.end
        yield name


def _of_an_actor(text: str, noun: re.Match[str], actors: list[tuple[int, int]]) -> bool:
    """Whether a noun stands in the name of a body: "Otter Forum", but not in "the ninth Otter Forum"."""
    whole = next((start for start, end in actors if start <= noun.start() and noun.end() <= end), None)
    if whole is None:
        return False
    before = text[max(0, whole - _LONGEST) : whole].split()
    return not before or ordinal(before[-1]) is None


def _beginning(text: str, at: int, lowest: int, actors: list[tuple[int, int]]) -> int:
    """Where the words begin that stand before a noun and belong to it."""
    start = at
    while start > lowest and text[start - 1] == " ":
        whole = next((begin for begin, end in actors if end == start - 1), None)
        if whole is not None and whole >= lowest:
            start = whole
            continue
        begin = max(text.rfind(" ", 0, start - 1) + 1, lowest)
        word = text[begin : start - 1].lstrip("(“")
        if not word or not _belongs(word):
            break
        start -= len(word) + 1
        if text[start - 1 : start] in ("(", "“"):
            break
    return start


def _belongs(word: str) -> bool:
    """Whether a word before the noun is part of the name: a capital, a number, or an adjective that meetings have."""
    if not (word[-1].isalnum() or word[-1] in "'+"):
        return False
    if word[0].isupper():
        return word not in ("The", "A", "An", "See", "In", "At", "On", "Of", "Its")
    return word in meeting_words("modifier") or bool(_ORDINAL.fullmatch(word) or _YEAR.fullmatch(word))


def _name(text: str, noun: re.Match[str], start: int, actors: list[tuple[int, int]]) -> Name:
    words = tuple(text[start : noun.start()].split())
    counted = _ORDINAL if words and ordinal(words[0]) else _YEAR if words and _YEAR.fullmatch(words[0]) else None
    before = _SHARED[counted].search(text, max(0, start - _LONGEST), start) if counted else None
    numbers = [*counted.findall(before[0]), words[0]] if counted and before else []
    first = before.start() if before else start
    article = _ARTICLE.search(text, max(0, first - _ARTICLE_LENGTH), first)
    end = _ending(text, noun.end(), actors)
    return Name(
        start=start,
        noun=noun.start(),
        head=noun.end(),
        end=_trimmed(text, first, noun.end(), end),
        first=first,
        kind=(noun["one"] or noun[0]).lower(),
        plural=noun["one"] is None or noun["many"] is not None,
        words=words,
        owner=article["word"].lower() if article else "",
        shared=numbers,
    )


def _ending(text: str, at: int, actors: list[tuple[int, int]]) -> int:
    """Where the words end that stand behind a noun and belong to it: "of ...", "between ... and ...", a title."""
    if found := _IN_FORMAT.match(text, at) or _ON_SIDELINES.match(text, at):
        return found.end()
    if quoted := _QUOTED.match(text, at):
        return quoted.end()
    start, joined, proper = at, 0, text[text.rfind(" ", 0, at) + 1].isupper()
    while at < len(text):
        if text[at] == "," and joined and (listed := _LIST.match(text, at)):
            at = listed.end() - 1
        if proper and text[at] == ":":
            at += 1
        if text[at : at + 1] != " ":
            break
        step = _step(text, at, actors, joined=bool(joined), proper=proper, first=at == start)
        if step is None:
            break
        joined += _JOINED.match(text, at) is not None
        at = step
    return at


def _trimmed(text: str, first: int, head: int, end: int) -> int:
    """The end of a name without what another noun governs, and without a joining word that joins nothing.

    "the adoption by the Rivers Congress of the Rivers Declaration", "the decision of the Congress on the budget".
    """
    before = text[max(0, first - _LONGEST) : first]
    if _DEED_BY.search(before) and (other := text.rfind(" of the ", head + 1, end)) > 0:
        end = other
    elif _DECISION_OF.search(before) and (other := text.find(" on the ", head, end)) >= 0 and text[other + 8].islower():
        end = other
    loose = _LOOSE.search(text, head, end)
    return loose.start() if loose else end


def _step(
    text: str, at: int, actors: list[tuple[int, int]], *, joined: bool, proper: bool, first: bool
) -> int | None:
    """Where the next words of a name end; None where the name has ended."""
    if quoted := _QUOTED.match(text, at) if joined else None:
        return quoted.end()
    if _NO_TOPIC.match(text, at) or _ENDS.match(text, at):
        return None
    if link := _JOINED.match(text, at):
        if quoted := _QUOTED.match(text, link.end()):
            return quoted.end()
        the = _THE.match(text, link.end())
        return _over(text, the.end() - 1 if the else link.end(), actors)
    if first:
        year = _YEAR.match(text, at + 1)
        return year.end() if year else None
    if conjunction := _CONJUNCTION.match(text, at):
        partner = _PARTNER.match(text, at)
        if partner and " between " in text[max(0, at - _BETWEEN) : at]:
            return _over(text, partner.end() - 1, actors)
        return conjunction.end() if _AND.match(text, at) else None
    if second := _SECOND_NAME.match(text, at):
        return second.end()
    if text.startswith(" in ", at):
        return _topic_in(text, at + 4, proper=proper)
    past_name = proper and text[at + 1].islower() and text[text.rfind(" ", 0, at) + 1].isupper()
    return None if past_name else _over(text, at, actors)


def _over(text: str, at: int, actors: list[tuple[int, int]]) -> int | None:
    """The end of the word behind `at`, or of the whole name of somebody known that begins there."""
    whole = next((end for start, end in actors if start == at + 1), None)
    if whole is not None:
        return whole
    word = _WORD.match(text, at)
    return word.end() if word else None


def _topic_in(text: str, at: int, *, proper: bool) -> int | None:
    """The end of the word behind "in" that belongs to the topic of a meeting; None where a place stands there."""
    if region := _REGION.match(text, at):
        return region.end()
    start = at + 4 if text.startswith("the ", at) else at
    word = _WORD.match(text, start - 1)
    return word.end() if word and proper and text[start].isupper() and not place_at(text, start) else None
