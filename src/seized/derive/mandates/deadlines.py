"""When the thing asked for is due: a session, a date or a period that the clause itself names.

Three rules keep out what is named but not due.  Words in quotation marks are titles.  A time before the document's
own is past, and so is one of its own time that hangs on a past participle ("adopted at its seventy-ninth session").
A time needs a word that leads to it ("by", "at its", "until", "starting"); "of 25 September 2015" only cites.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from seized.derive.mandates.asides import blanked, in_description
from seized.derive.mandates.bodies import ASSEMBLY, Naming, body_at, body_before, is_named_before, other_bodies
from seized.model import Due, Masthead
from seized.vocabulary.calendar import session_on, window
from seized.vocabulary.dates import DATE, YEAR, iso_date
from seized.vocabulary.ordinals import CARDINAL, ORDINAL, cardinal, ordinal


class _Time(NamedTuple):
    """A time that a clause names: where it stands, in what words, and what it is."""

    start: int
    text: str
    sessions: tuple[int, ...] = ()
    organ: str | None = None
    date: str | None = None
    within: str | None = None
    after: str | None = None


_A_YEAR = re.compile(r"(?:19|20|21)\d\d")
_UNITS = ("day", "week", "month", "year")
_PERIOD_CLUES = ("within", "later than", "adoption", "passage", "resolution")

_BOUND = r"by|before|until|till|up to|through|prior to|ahead of|in advance of|no(?:t)? later than|in time for"
_START = (
    r"from|as from|as of|with effect from|(?:ending|expiring|starting|beginning|commencing|effective)"
    r"(?: on| in| at| from| with| as of)?"
)
_PLACE = r"at|on|in|during|throughout|within|over"

# "the main part of", "the margins of the general debate of", "the provisional agenda of"
_SESSION_PART = (
    r"(?:(?:the|an?)\s+)?(?:(?:provisional|draft|main|first|second|third|resumed|early|high-level|organizational)\s+)*"
    r"(?:agenda|part|beginning|start|opening|middle|end|close|closing|conclusion|course|margins|sidelines|debate|"
    r"segment|week|duration|period|programme\s+of\s+work|general\s+debate)\s+(?:of|for)\s+"
)

# "at its seventy-ninth and eightieth sessions", "no later than the main part of the eighty-first session"
_SESSION = re.compile(
    rf"\b(?P<lead>{_BOUND}|{_START}|{_PLACE}|for)\s+(?:(?:no(?:t)?\s+later\s+than|at|in|during)\s+)?"
    rf"(?:{_SESSION_PART}){{0,2}}(?P<whose>its|their|(?:the\s+)?(?P<owner>[A-Z]\w+(?:\s[A-Z]\w+)*)[’']s|the)\s+(?:resumed\s+)?"
    rf"(?:(?P<ranks>{ORDINAL}(?:(?:,\s+and\s+|,\s+|\s+and\s+|\s+to\s+)(?:(?:at\s+)?(?:its|the)\s+)?{ORDINAL})*)"
    rf"|(?P<next>next|forthcoming|upcoming)|(?P<year>{YEAR}))"
    rf"(?:\s+and\s+(?:subsequent|following|future))?"
    rf"(?:\s+(?:regular|resumed|substantive|annual|ordinary|organizational))*\s+sessions?\b"
    rf"(?:\s+of\s+(?:the\s+)?(?P<of>[A-Z]\w*(?:\s[A-Z]\w*)*))?"
)

# "the end of", "the first half of", "the week of", "early"
_DATE_PART = (
    r"(?:(?:the\s+)?(?:beginning|start|middle|end|close|course|spring|summer|autumn|fall|winter|week|month|year|"
    rf"(?:{ORDINAL}|last)\s+(?:half|quarter|semester|trimester|part|week))\s+of\s+){{0,2}}"
    r"(?:the\s+(?:calendar\s+)?year\s+|early\s+|late\s+|mid-)?"
)

# "by 30 April 2026", "until the end of 2025", "starting in June 2024", "from 9 to 13 June 2025"
_DATED = re.compile(
    rf"\b(?P<lead>{_BOUND}|{_START}|{_PLACE}|(?:scheduled|planned)\s+for)\s+(?:no(?:t)?\s+later\s+than\s+)?{_DATE_PART}"
    rf"(?P<date>{DATE}|{YEAR}(?!\s?[–-]\s?\d|\s+sessions?\b))"
)

_AFTER = r"\s+(?:of|after|from|following)\s+"
_ADOPTION = (
    r"(?:the\s+(?:date\s+of\s+(?:the\s+)?)?)?"
    r"(?:(?:adoption|passage)(?:\s+of\s+(?:this|the\s+present)\s+resolution)?|(?:this|present)\s+resolution)"
)

# "within 90 days", "no later than six months after the adoption of the present resolution", "within a week of 1 May"
_PERIOD = re.compile(
    rf"\b(?:(?P<lead>within|no(?:t)?\s+later\s+than)\s+)?"
    rf"(?:(?:the\s+(?:next|coming|first)|a\s+(?:maximum\s+)?period\s+of|a\s+maximum\s+of)\s+)?"
    rf"(?P<count>{CARDINAL}|an?)(?:\s+\(\d+\))?[\s-](?:(?:calendar|working|business)\s+)?(?P<unit>day|week|month|year)s?\b"
    rf"(?:{_AFTER}(?:(?P<adoption>{_ADOPTION})|(?P<day>{DATE})))?(?!\s+(?:of|after|from|following|before|prior|in\s+advance|preceding)\b)"
)

# "adopted by the Board at", "held in Geneva from"; with `still`: "to be held in Geneva from"
_PAST = re.compile(
    r"(?P<still>\bbe\s+|\bbeing\s+)?\b(?:[a-z]{2,}(?<!e)ed|agreed|held|made|taken|given|begun|set\s+out|put\s+forward|undertaken)"
    r"(?:,?\s+(?:in|at|by|on|to|for|under|of|the|its|and|upon|out|[A-Z][\w’-]*)){0,10},?\s*$"
)

# before "at its seventy-fifth session", which is over: "similar to his report on rivers to the Assembly"
_GIVEN_REPORT = re.compile(r"\b(?:his|her|its|their)\s+(?:[\w-]+\s+){0,3}reports?\s+(?:[^,;]+\s+)?to\s+[^,;]+,?\s*$")

# after a session: ", held in Nairobi", ", in 2003"
_HELD = re.compile(rf",?\s+(?:held\b|(?:in|on|from)\s+(?P<date>{DATE}|{YEAR}))")

# before "by 2030": the year of an aim or of another event, not of the thing asked for
_OF_AN_AIM = re.compile(
    r"\b(?:for the (?:sessions|meetings)|"
    r"achievement|realization|attainment|capacity|commitments?|mission|aim(?:s|ed|ing)?|targets?|progress|"
    r"preparations?|taking (?:into|note)|bearing in mind|recalling|with a view to|in order to|so as to)\b[^,;]*$"
)

# before "in 2027": the date of an event named as an example
_OF_AN_EXAMPLE = re.compile(r"\bincluding\b[^;]*\bto be (?:held|convened|organized)\b[^,;]*$")

# "is authorized to spend": what is only allowed in a year is not due in it
_PERMISSION = re.compile(r"(?:is|are) (?:hereby )?authori[sz]ed")

# before "twelve months from the adoption of this resolution": how long, not when
_DURATION = re.compile(r"\b(?:for|further|additional|another|period of|every|of)\s+(?:an?\s+)?$")

_AT_THAT_SESSION = re.compile(r"\bat (?:that|the same|the said) session\b")
_IN_THAT_REGARD = re.compile(r"\b(?:in|to) (?:that|this) (?:regard|end)\b")


_ADOPTED = frozenset({"resolution", "decision", "presidential statement"})
"""The kinds of text whose date is the day of their adoption."""


def _as_named(words: str, _at: int) -> str:
    return words


def due(clause: str, head: Masthead, before: str = "", naming: Naming = _as_named) -> Due | None:
    """When the thing that `clause` asks for is due; None where it names no time of its own.

    `clause` is the text of one mandate from its verb on, with the lettered items it governs; `before` is what stands
    before it in its paragraph, to which "at that session" and "in that regard" refer; `naming` knows the full names of
    the bodies in the paragraph.  Of several times the first counts, but sessions stand together, and a session goes
    before a bare year.
    """

    def in_clause(words: str, at: int) -> str:
        return naming(words, len(before) + at)

    times = _times(clause, head, in_clause) or _referred(clause, before, head, naming)
    if not times:
        return None
    sessions = [time for time in times if time.sessions]
    first = times[0]
    if sessions and (first.sessions or len(first.date or "") == 4):
        return _at_sessions(sessions)
    return Due(first.text, date=first.date, within=first.within, after=first.after)


def _at_sessions(times: list[_Time]) -> Due:
    """The sessions together, each once; of two bodies that hold one of the same number, the first counts."""
    organs = {number: time.organ for time in reversed(times) for number in time.sessions}
    numbers = tuple(dict.fromkeys(number for time in times for number in time.sessions))
    if len(numbers) == 1:
        organ = organs[numbers[0]]
        return Due(times[0].text, session=numbers[0], organ=organ, window=window(organ, numbers[0]))
    each = tuple(organs[number] for number in numbers)
    text = " … ".join(time.text for time in times)
    same = len(set(each)) == 1
    return Due(text, sessions=numbers, organ=each[0] if same else None, organs=None if same else each)


def _times(text: str, head: Masthead, naming: Naming) -> list[_Time]:
    """The times that a text names as due, in the order of the text."""
    session, dated = "session" in text, _A_YEAR.search(text) is not None
    period = _holds(text, _UNITS) and _holds(text, _PERIOD_CLUES)
    if not (session or dated or period):
        return []
    clean = blanked(text)
    found = [*(_sessions(clean, head, naming) if session else ()), *(_dates(clean, head) if dated else ())]
    return sorted([*found, *(_periods(clean, head) if period else ())], key=lambda time: time.start)


def _holds(text: str, clues: tuple[str, ...]) -> bool:
    """Whether any of the clues stands in a text: without, no pattern need be tried."""
    return any(map(text.__contains__, clues))


def _referred(clause: str, before: str, head: Masthead, naming: Naming) -> list[_Time]:
    """The session named last in the same paragraph, where the clause refers back to it."""
    if "session" not in before:
        return []
    if _AT_THAT_SESSION.search(clause) or _IN_THAT_REGARD.search(f"{before[-30:]} {clause[:40]}"):
        return [time for time in _times(before, head, naming) if time.sessions][-1:]
    return []


def _sessions(text: str, head: Masthead, naming: Naming) -> Iterator[_Time]:
    for found in _SESSION.finditer(text):
        before = _near(text, found.start())
        if found["year"]:
            if not _is_past(found["year"], before, head):
                yield _Time(found.start(), found[0], date=found["year"])
        elif not _was_held(text[found.end() :], before, head):
            time = _Time(found.start(), found[0], organ=_organ(found, head, naming))
            yield from _next(time, head) if found["next"] else _numbered(time, found, head, naming)


def _organ(found: re.Match[str], head: Masthead, naming: Naming) -> str | None:
    """Whose session it is: "session of the Council", "the Council’s session", "to the Council at its session"."""
    for group in ("owner", "of"):
        if found[group]:
            return body_at(found.string, found.start(group), head, naming)
    return body_before(found.string, found.start(), head, naming)


def _next(time: _Time, head: Masthead) -> Iterator[_Time]:
    current = _current(time.organ, head)
    if current:
        yield time._replace(sessions=(current + 1,))


def _numbered(time: _Time, found: re.Match[str], head: Masthead, naming: Naming) -> Iterator[_Time]:
    """The sessions by number, those left out that are over."""
    numbers = tuple(number for words in re.findall(ORDINAL, found["ranks"]) if (number := ordinal(words)))
    before, current = _near(found.string, found.start()), _current(time.organ, head)
    if current and numbers[-1] < current:
        holders = _holders(time, found, head, naming)
        if not holders or _GIVEN_REPORT.search(before):
            return
        time, current = time._replace(organ=next(iter(holders)) if len(holders) == 1 else None), None
    if (current and numbers[0] > current) or not _hangs_on_past(before):
        yield time._replace(sessions=numbers)


def _holders(time: _Time, found: re.Match[str], head: Masthead, naming: Naming) -> frozenset[str | None]:
    """Whose session "its" may mean where the organ that speaks is past it: that organ only where it is just named."""
    if found["whose"] != "its" or time.organ != head.organ:
        return frozenset()
    if is_named_before(found.string, time.start, head.organ):
        return frozenset({head.organ})
    return other_bodies(found.string, time.start, head, naming)


def _dates(text: str, head: Masthead) -> Iterator[_Time]:
    for found in _DATED.finditer(text):
        date, before = iso_date(found["date"]), _near(text, found.start())
        if not date or _is_past(date, before, head) or in_description(before) or _OF_AN_EXAMPLE.search(before):
            continue
        if before.endswith(("period ", "periods ")) and found["lead"] == "from":
            continue
        if len(date) == 4 and (_OF_AN_AIM.search(before) or _PERMISSION.match(text)):
            continue
        yield _Time(found.start(), found[0], date=date)


def _periods(text: str, head: Masthead) -> Iterator[_Time]:
    for found in _PERIOD.finditer(text):
        if not found["lead"] and (not found["adoption"] or _DURATION.search(_near(text, found.start()))):
            continue
        count = 1 if found["count"] in ("a", "an") else cardinal(found["count"])
        within = f"P{count}{found['unit'][0].upper()}"
        yield _Time(found.start(), found[0], within=within, after=_trigger(found, head))


def _trigger(period: re.Match[str], head: Masthead) -> str | None:
    """The whole day that a period counts from, where its words tell it: a date, or the adoption of an adopted text."""
    day = iso_date(period["day"]) if period["day"] else None
    if period["adoption"] and head.kind in _ADOPTED:
        day = head.date
    return day if day and len(day) == 10 else None


def _near(text: str, start: int) -> str:
    """The words just before a time, which tell how it is meant."""
    return text[max(0, start - 160) : start]


def _current(organ: str | None, head: Masthead) -> int | None:
    """The session of an organ at the time of the document."""
    if organ == head.organ:
        return head.session
    whole_day = head.date if head.date and len(head.date) == 10 else None
    return session_on(whole_day) if organ == ASSEMBLY and whole_day else None


def _is_past(date: str, before: str, head: Masthead) -> bool:
    """Whether a date is over: before the document's own, or in its month or year but on a past participle.

    What is still "to be held" is not past, even where the text is adopted after the day.
    """
    participle, own = _PAST.search(before), (head.date or "")[: len(date)]
    if participle and participle["still"]:
        return False
    return date < own or (participle is not None and own in ("", date))


def _was_held(after: str, before: str, head: Masthead) -> bool:
    """Whether the words after a session say that it is over: ", held in Nairobi", "in 2019"."""
    held = _HELD.match(after)
    return held is not None and (not held["date"] or _is_past(iso_date(held["date"]) or "", before, head))


def _hangs_on_past(before: str) -> bool:
    participle = _PAST.search(before)
    return participle is not None and not participle["still"]
