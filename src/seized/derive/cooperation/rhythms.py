"""How often a line of meetings is held: "regular meetings", "meetings on an annual basis", "held every two years"."""

import re
from collections.abc import Iterator

from seized.derive.cooperation.meeting_names import Name
from seized.derive.mandates.recurrence import recurrence
from seized.vocabulary.frequencies import frequencies
from seized.vocabulary.meetings import any_of

_OFTEN = r"(?P<often>on an? [\w -]{4,40}? basis|at least every [\w ]{1,12}years?|every (?:[\w-]+ )?(?:years?|months?)"
_OFTEN += r"|each year|(?:once|twice) a year|annually|biennially|regularly|quarterly|periodically)"
_BEHIND = re.compile(
    rf",?(?: (?:which|that))?(?: (?:continue|continues))?(?: (?:to be|be|being|is|are|was|were|will be|have been))?"
    rf"(?: {any_of('convening')})? (?:at least )?{_OFTEN}(?![\w-])"
)
# "convene on a regular basis the", "biennially convene the"
_BEFORE = re.compile(
    rf"\b(?:{any_of('to convene')} {_OFTEN}|{_OFTEN.replace('often', 'first')} {any_of('to convene')}),? "
    r"(?:the |its |their |an? )?\Z"
)
_NEAR = 80


def how_often(text: str, name: Name, *ends: int) -> str | None:
    """How often the meetings of `name` are held, where words beside it, or behind one of `ends`, say so."""
    return next((often for words in _said(text, name, ends) if (often := recurrence(f" {words},"))), None)


def rhythm(text: str, name: Name, end: int, *, dated: bool) -> str | None:
    """How often a line of meetings is held, whose name and circumstances end at `end`, as the reading contract has it.

    One meeting of a line, which has a number, or is one and `dated`, has no rhythm of its own.
    """
    if name.number is not None or (dated and not name.plural):
        return None
    adjectives = frequencies("adjective")
    told = (adjectives[word] for word in map(str.lower, name.words) if word in adjectives)
    return how_often(text, name, name.end, end) or next(told, None)


def _said(text: str, name: Name, ends: tuple[int, ...]) -> Iterator[str]:
    for end in ends:
        if behind := _BEHIND.match(text, end):
            yield behind["often"]
    if before := _BEFORE.search(text, max(0, name.first - _NEAR), name.first):
        yield before["often"] or before["first"]
