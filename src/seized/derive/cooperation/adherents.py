"""Reads who is a party to a treaty: "Freedonia is a party to the Treaty", "the Treaty, to which A and B are."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.accessions import Recall, may_join, treaty_at
from seized.derive.cooperation.dating import cut
from seized.derive.cooperation.parties import names_before, names_from
from seized.derive.cooperation.standing import Standing
from seized.derive.cooperation.titles import titles
from seized.model.passage import Span
from seized.vocabulary.dates import DATE, YEAR

CUES = (" party", " parties", " Party", " Parties")
"""Without one of these a text tells of nobody who is a party."""

_BEING = r" (?:is|are|has been|have been) (?:also )?(?:an? )?(?:[Ss]tates? )?(?:[Pp]arty|[Pp]arties)\b"
_IS_PARTY = re.compile(rf"{_BEING} to (?:the )?(?=[A-Z])")
_SINCE = re.compile(rf" since (?:\w+ )??(?P<date>{DATE}|{YEAR})")
_TO_WHICH = re.compile(r",? to (?:both of |all of )?which (?:the )?(?=[A-Z])")
_PARTIES = re.compile(_BEING)
_OTHERS = re.compile(
    r"\b(?:if|whether|once|until|unless|when|where|or|of|in|from|by|between|among|with|for|to|on|within) (?:the )?\Z"
)
"""What stands before those who may or may not be parties, or of whose people or members it is told."""

_ASIDE = re.compile(rf"(?: \([^()]*\))?(?:,? of (?:{DATE}|{YEAR})|, {YEAR})?(?: \([^()]*\))?")
_NEXT = re.compile(r"(?:,? and(?: to)?|,? as well as(?: to)?|,) (?:the )?(?=[A-Z])")
_FAR = 600
"""A treaty is named within so many characters before "to which"."""


def adherents(text: str, recall: Recall) -> Iterator[Standing]:
    """The parties to treaties that a plain text tells: one standing for each treaty of a list and each party to it.

    Only States and organizations of the tables count; "treaties to which they are parties" tell of nobody.
    """
    if not any(map(text.__contains__, CUES)):
        return
    for found in _IS_PARTY.finditer(text):
        yield from _parties_to(text, found, recall)
    for which in _TO_WHICH.finditer(text) if "which" in text else ():
        yield from _to_which(text, which)


def _parties_to(text: str, found: re.Match[str], recall: Recall) -> Iterator[Standing]:
    people = _named_before(text, found.start())
    if not people:
        return
    treaties, end = _listed(text, found.end(), recall)
    since = _SINCE.match(text, end)
    for who in people:
        for treaty in treaties:
            yield Standing(*who, treaty, "party", cut(since["date"]) if since else None)


def _to_which(text: str, which: re.Match[str]) -> Iterator[Standing]:
    """Those behind "to which" are parties to the treaty named before it, not to the one named within its title."""
    people = names_from(text, which.end())
    if not people or not _PARTIES.match(text, people[-1][1]):
        return
    begin = max(0, which.start() - _FAR)
    named = list(titles(text[begin : which.start()]))
    if not named or not _ASIDE.fullmatch(text, begin + named[-1].stop, which.start()):
        return
    treaty = next(one for one in named if one.end >= named[-1].start)
    for start, end in people:
        if may_join(text[start:end]):
            yield Standing(start, end, text[begin + treaty.start : begin + treaty.end], "party")


def _named_before(text: str, end: int) -> list[Span]:
    """Those of the list that ends at `end`; none where the text leaves open whether they are parties, or tells of
    others: "members of the Otter Union"."""
    people = [who for who in names_before(text, end) if may_join(text[slice(*who)])]
    first = people[0][0] if people else 0
    return [] if _OTHERS.search(text, max(0, first - 16), first) else people


def _listed(text: str, at: int, recall: Recall) -> tuple[list[str], int]:
    """The treaties of the list that begins at `at`, and where it ends."""
    found: list[str] = []
    while treaty := treaty_at(text, at, recall):
        found.append(treaty[0])
        aside = _ASIDE.match(text, treaty[1])
        end = aside.end() if aside else treaty[1]
        following = _NEXT.match(text, end)
        if not following:
            return found, end
        at = following.end()
    return found, at
