"""What the modules of titles share: a noun that may name an agreement, the title found, how a title runs on."""

import re

import msgspec

from seized.derive.cooperation.parties import name_end
from seized.derive.cooperation.places import city_at
from seized.vocabulary.agreements import kinds, nouns_pattern
from seized.vocabulary.states import state

NOUN = re.compile(rf"{nouns_pattern()}(?![\w-])")
"""A noun that names an agreement, where it is not the beginning of another word."""

WORD = r"[A-Z][\w'-]*"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_SMALL = r"(?:of|on|for|in|into|to|by|from|with|at|or|all|its|their|the|an?|as|against|under|concerning|relating)"
_LISTED = rf"(?:, {WORD}(?: {WORD})*)+,? (?:and|or) {WORD}"
_AGAIN = r"(?:(?:of|on|in|for|to|its|their|other) )*"
_RUN = re.compile(
    rf"(?: (?!{_MONTH}){WORD}| {_SMALL}(?: {_SMALL}){{0,3}} (?!{_MONTH}){WORD}"
    rf"|(?: (?:of|in))? and {_AGAIN}{WORD}|{_LISTED})+"
)
"""How a capitalized title runs on: small words and "and" join its words, but no "and the"."""

_JOINT = re.compile(rf",? (?:and|or) {_AGAIN}(?=[A-Z])")
_ABOUT = (
    r"(?:on|for|against|under|governing|relating to|relative to|concerning|regarding|supplementing|amending"
    r"|[Aa]dditional to|[Ee]stablishing|to|(?<=Treaty )of|(?<=Accord )of)"
)
SUBJECT = re.compile(rf" {_ABOUT}(?=(?: {_SMALL})* {WORD})")
"""What leads from the noun to the subject in a capitalized title: "Convention on"."""


_IN = re.compile(r" in (?=[A-Z][\w' -]*\Z)")


class Title(msgspec.Struct, frozen=True):
    """The words `text[start:end]` name an agreement of a kind, between the parties that the words up to `stop` state.

    `dated` is the date, as written, that stands within the title, `inner` says that the agreement is named within the
    description of another, `within` is where another one is named whose parties the title ends with, and `mutual` are
    words for parties named before ("these two entities").
    """

    start: int
    end: int
    stop: int
    kind: str
    parties: tuple[str, ...] = ()
    mutual: bool = False
    dated: str | None = None
    inner: bool = False
    within: int | None = None


class Named(msgspec.Struct, frozen=True):
    """The noun `noun`, up to `end` of a plain text, with the words before it that belong to it, from `start` on."""

    text: str
    noun: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether the noun is written as part of a name."""
        return self.noun[0].isupper()

    @property
    def kind(self) -> str:
        """The kind that the noun tells with the words before it: a "framework trade agreement" is a framework."""
        kind = kinds()[self.noun]
        return "framework" if kind == "other" and "framework" in self.text[self.start : self.end].lower() else kind

    def title(self, end: int, parties: tuple[str, ...] = (), *, dated: str | None = None) -> Title:
        """The title that ends at `end`."""
        return Title(self.start, end, end, self.kind, parties, dated=dated)


def title_end(text: str, start: int) -> int:
    """Where a capitalized title ends whose subject begins at `start`: before another name that is joined to it, and
    before the city where it was signed.
    """
    subject = SUBJECT.match(text, start)
    run = _RUN.match(text, subject.end() if subject else start)
    if not run:
        return start
    for joint in _JOINT.finditer(text, run.start(), run.end()):
        word = text[joint.end() :].split(" ", 1)[0].rstrip(",.;)")
        noun = NOUN.search(text, joint.end(), run.end())
        of_state = state(text[joint.end() : name_end(text, joint.end())])
        if word.isupper() or of_state or (noun and noun[0][0].isupper()):
            return joint.start()
    city = _IN.search(text, run.start(), run.end())
    return city.start() if city and city_at(text, city.end()) else run.end()
