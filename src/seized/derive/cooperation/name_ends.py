"""Where the name of a meeting ends: "meeting of the Council of the Otter Union" before ", held in Astana"."""

import re

import msgspec

from seized.derive.cooperation.places import place_at
from seized.vocabulary.dates import YEAR
from seized.vocabulary.meetings import any_of
from seized.vocabulary.ordinals import CARDINAL, ORDINAL

Span = tuple[int, int]

_GOES_ON = re.compile(rf" {any_of('name goes on')}(?= )")
_ENDS = re.compile(rf" {any_of('name ends')}(?![\w-])")
_WORD = re.compile(r" \w[\w'/&+–-]*")
_ARTICLE = re.compile(r" (?:the|its|their|all|an?)(?= )")
_YEAR = re.compile(YEAR)

# "on a regular basis", "with a view to", "to assist": no topic of a meeting
_NO_TOPIC = re.compile(
    r" on (?:\d|an? \w+ basis|the basis|the occasion|behalf|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"| with (?:an? (?:view|focus)|the (?:aim|participation|support|assistance|objective|purpose|goal|involvement))"
    r"| for (?:the (?:first|second|third|purpose|period|sake|duration|full)|its|their|consideration|all)\b"
    rf"| for {CARDINAL}| between \d| to (?!(?:the )?[A-Z])|(?<!Group) of \d| of (?:an? |its own)| on (?:its|their)\b"
)

# "first meeting held in the Otter Plus format", "annual meetings on the sidelines of the General Assembly"
_IN_FORMAT = re.compile(r" held in the (?:[A-Z][\w'+-]* ?)+format\b")
_SIDELINES = re.compile(
    r" on the (?:sidelines|margins) of (?:the )?(?:[A-Z][\w'-]*(?: (?:of|and) (?:the )?)? ?)+(?<! )"
)

# "Summit +2 Stocktaking Moment"
_SINCE = re.compile(r" \+\d{1,2}(?: [A-Z][\w'-]*)*")
_ENTITLED = re.compile(r"(?: entitled)? “[^”]*”")
_QUOTED = re.compile(r",? “[^”]*”(?:,? \d{4}[–-]\d{4})?")

# "Bacteriological (Biological) and Toxin Weapons"
_SECOND_NAME = re.compile(r" \([A-Z]\w+\)(?= and [A-Z])")

# " and the Otter Union" behind "between", " and Toxin Weapons", ", technology and innovation"
_AND = re.compile(rf" (?:and|&)(?= )(?! {any_of('and ends')}\b| \d| {ORDINAL} (?!Committees?\b))")
_PARTNER = re.compile(r" and (?:the (?=[A-Z])|their (?=[a-z]+ [a-z]+ (?:on|in|held|to)\b))")
_THING = r"[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}"
_NO_THING = rf"(?!{any_of('name ends', 'and ends')}\b)"
_LIST = re.compile(rf", {_NO_THING}(?:{_THING}, )*{_THING},? and(?= {_NO_THING}\w)")
_THE_NAME = re.compile(r" the [A-Z]")

_REGION = re.compile(rf"(?:the )?{any_of('region')}\b(?! on| from)")
_BY_DEED = re.compile(rf"\b{any_of('deed')} (?:\w+ )?(?:by|at) the \Z")
_DECIDED = re.compile(rf"\b{any_of('decision')} (?:\w+ )?(?:of|by|at) the \Z")
_OF_THE = re.compile(r".+(?= of the )")
_ON_THE = re.compile(r".*?(?= on the [a-z])")
_LOOSE = re.compile(r"(?: (?:and|of|on|for|with|to|between|or|the))+\Z")
_BEFORE = 60
_BETWEEN = 200


def name_end(text: str, first: int, head: int, actors: list[Span]) -> int:
    """Where a name ends that begins at `first` and whose noun ends at `head`; `actors` are the known names in `text`.

    What another noun governs is left out: "the adoption by the Rivers Congress of the Rivers Declaration", "the
    decision of the Congress on the budget".
    """
    for pattern in (_IN_FORMAT, _SIDELINES, _SINCE, _ENTITLED):
        if whole := pattern.match(text, head):
            return whole.end()
    end = _Walk(text, head, actors, text[text.rfind(" ", 0, head) + 1].isupper()).end()
    before = text[max(0, first - _BEFORE) : first]
    if (cut := _OF_THE.match(text, head, end)) and _BY_DEED.search(before):
        end = cut.end()
    if (cut := _ON_THE.match(text, head, end)) and _DECIDED.search(before):
        end = cut.end()
    loose = _LOOSE.search(text, head, end)
    return loose.start() if loose else end


class _Walk(msgspec.Struct):
    """From word to word behind the noun that ends at `head`; a `proper` noun has a capital."""

    text: str
    head: int
    actors: list[Span]
    proper: bool

    def end(self) -> int:
        text, at, joined = self.text, self.head, False
        while at < len(text):
            if joined and (listed := _LIST.match(text, at)):
                at = listed.end()
            if self.proper and text[at] == ":" and not text[at - 1].isdigit():
                at += 1
            step = self._step(at)
            if step is None:
                break
            joined = joined or _GOES_ON.match(text, at) is not None
            at = step
        return at

    def _step(self, at: int) -> int | None:
        """Where the next words end that belong to the name; None where it has ended."""
        if _NO_TOPIC.match(self.text, at) or _ENDS.match(self.text, at):
            return None
        if link := _GOES_ON.match(self.text, at):
            article = _ARTICLE.match(self.text, link.end())
            return self._word(article.end() if article else link.end())
        if at == self.head:
            year = _YEAR.match(self.text, at + 1)
            return year.end() if year else None
        if self.text.startswith((" and ", " & "), at):
            return self._second(at)
        if self.text.startswith(" in ", at):
            return self._topic(at + 4)
        past = self.proper and self.text[at + 1 : at + 2].islower() and self._last_word(at)[0].isupper()
        return None if past and not _THE_NAME.match(self.text, at) else self._word(at)

    def _last_word(self, at: int) -> str:
        return self.text[self.text.rfind(" ", 0, at) + 1 : at]

    def _word(self, at: int) -> int | None:
        """The end of the word behind `at`, or of the longest name or title that begins there."""
        if whole := max((end for start, end in self.actors if start == at + 1), default=None):
            return whole
        found = _WORD.match(self.text, at) or _SECOND_NAME.match(self.text, at) or _QUOTED.match(self.text, at)
        return found.end() if found else None

    def _second(self, at: int) -> int | None:
        """The end of an "and" that belongs to the name."""
        partner = _PARTNER.match(self.text, at)
        if partner and " between " in self.text[max(0, at - _BETWEEN) : at]:
            return self._word(partner.end() - 1)
        found = _AND.match(self.text, at)
        return found.end() if found else None

    def _topic(self, at: int) -> int | None:
        """The end of the word behind "in" that belongs to the topic; None where the place of the meeting follows."""
        if region := _REGION.match(self.text, at):
            return region.end()
        start = at + 4 if self.text.startswith("the ", at) else at
        named = self.proper and self.text[start].isupper() and not place_at(self.text, start)
        return self._word(start - 1) if named else None
