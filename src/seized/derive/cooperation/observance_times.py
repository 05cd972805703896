"""When an observance is, from the words around its name: "declared 2031 the", "(2031–2040)", "every five years"."""

import re

import msgspec

from seized.derive.mandates.recurrence import recurrence
from seized.vocabulary.cooperation import any_of
from seized.vocabulary.dates import MONTH, YEAR, interval

_DAYS = r"(?<!\d)[0-3]?\d(?:(?: ?[–-] ?| to | and )[0-3]?\d)?"
_RANGE = rf"(?P<from>{YEAR})(?:\s?[–-]\s?| to | and )(?P<to>{YEAR})"
_NTH = rf"(?:first|second|third|fourth|last) \w+ (?:of|in) {MONTH}"
_DAY = rf"(?P<day>{_DAYS} {MONTH}(?: (?P<of>{YEAR}))?|{_NTH})"
_WHEN = rf"(?:{_RANGE}|(?:beginning on 1 January )?(?P<year>{YEAR})|{_DAY})"
_EVERY = r"(?: (?:of )?(?:each|every) (?:\w+ )?years?| annually)"
_AS = rf" (?:(?:was|is|has been) {any_of('keeping')} )?(?:as |to be )?(?:also )?(?:the |an? )?(?:annual )?"

# "declare 2031 the", "proclaims the decade 2031–2040 as the", "12 December each year as the"
_BEFORE = re.compile(rf"(?:(?P<into>\b(?:in|of|since|by|from|until|and|for) ))?{_WHEN}(?P<each>{_EVERY})?,?{_AS}\Z")

# " (2031–2040)", ", 2031–2040", " in 2031", ", on 12 December", " 2031", ", to be observed on 12 December"
_BEHIND = re.compile(
    rf",?(?: (?:which is|that is|is|to be|each year|annually),?)*(?: {any_of('keeping')})?(?: annually,?| each year,?)?"
    r",? \(?(?:(?:in|on|for|from|between|during)(?: the (?:year|years|period|decade))? )?(?:the )?"
    rf"{_WHEN}(?P<each>{_EVERY})?\)?"
)

# "for the 10-year period beginning on 1 January 2031"
_TEN_YEARS = re.compile(
    rf",?(?: for (?:the|a) (?:10|ten)-year period,?)? (?:beginning|starting|commencing)(?: on| in| from)? "
    rf"(?:1 January )?(?P<from>{YEAR})(?: and ending (?:on|in) (?:31 December )?(?P<to>{YEAR}))?"
)

# "declares the decade beginning in 2031 the"
_TEN_BEFORE = re.compile(
    rf"\bdecade (?:beginning|starting|commencing) (?:on|in) (?:1 January )?(?P<from>{YEAR}),?{_AS}\Z"
)

# "proclaiming every five years the", "the proclamation every five years of the", "observe annually the"
_HOW_OFTEN = re.compile(
    rf"\b{any_of('keeping')},? (?P<often>(?:annually|each year|(?:at least )?every [^,;:.]{{3,30}}?))"
    r",?(?: (?:on|starting|beginning) [^,;:.]{3,40}?,?)?(?: of| as)?(?: the| an?)? \Z"
)

# " every five years", ", to be observed annually on 12 December"
_OFTEN_BEHIND = re.compile(
    rf",?(?: (?:which|that))?(?: (?:is|are|to be|be|will be))?(?: {any_of('keeping')})?"
    r" (?P<often>annually|each year|every (?:(?:\w+ )?years?)|on an annual basis)\b"
)
_TEN = 10
_NEAR = 120


class Time(msgspec.Struct):
    """When an observance is, as far as the words tell that stand in `text[first:last]`."""

    first: int
    last: int
    start: str | None = None
    end: str | None = None
    recurrence: str | None = None

    @property
    def tells(self) -> bool:
        return self.start is not None or self.recurrence is not None

    def take(self, found: re.Match[str]) -> None:
        """Take in the years or the day that stand beside the name."""
        if found["from"]:
            self.start, self.end = found["from"], found["to"]
        elif found["of"]:
            self.start, self.end = interval(found["day"]) or (None, None)
        elif found["day"]:
            self.recurrence = "annual"
        else:
            self.start = self.end = found["year"]

    def take_decade(self, found: re.Match[str] | None) -> None:
        """Take in the ten years that begin with a year told."""
        if found:
            self.first, self.last = min(self.first, found.start("from")), max(self.last, found.end())
            self.start = found["from"]
            self.end = found.groupdict().get("to") or str(int(found["from"]) + _TEN - 1)


def time_of(text: str, start: int, end: int, noun: str) -> Time:
    """When the observance is that `text[start:end]` names with `noun`; a day of the calendar is annual."""
    time = Time(start, end)
    near = max(0, start - _NEAR)
    before = _BEFORE.search(text, near, start)
    if before and _fits(before, noun) and (not before["year"] or not before["into"] or " as " in before[0]):
        time.first = before.start(_first_group(before))
        time.take(before)
    behind = _BEHIND.match(text, end)
    if not time.tells and behind and _fits(behind, noun):
        time.last = behind.end()
        time.take(behind)
    if noun == "Decade" and not time.tells:
        time.take_decade(_TEN_BEFORE.search(text, near, start) or _TEN_YEARS.match(text, end))
    for found in (_HOW_OFTEN.search(text, near, start), _OFTEN_BEHIND.match(text, end)):
        if found and (often := recurrence(f" {found['often']},")):
            time.recurrence = often
            time.first, time.last = min(time.first, found.start("often")), max(time.last, found.end("often"))
    return time


def _fits(found: re.Match[str], noun: str) -> bool:
    """Whether a decade is told for a decade, a year for a year."""
    return (noun == "Decade") == (found["from"] is not None) and (noun == "Year") <= (found["year"] is not None)


def _first_group(found: re.Match[str]) -> str:
    return next(group for group in ("from", "day", "year") if found[group])
