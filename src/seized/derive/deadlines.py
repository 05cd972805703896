"""When the thing asked for is due: a session, a date or a period that the clause itself names.

Three rules keep out what is named but not due.  Words in quotation marks are titles.  A time before the document's
own is past, and so is one of its own time that hangs on a past participle ("adopted at its seventy-ninth session").
A time needs a word that leads to it ("by", "at its", "until", "starting"); "of 25 September 2015" only cites.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from seized.derive.asides import blanked, in_description
from seized.model import Due, Masthead
from seized.vocabulary.calendar import session_on, window
from seized.vocabulary.dates import DATE, YEAR, iso_date
from seized.vocabulary.ordinals import CARDINAL, ORDINAL, cardinal, ordinal

_ASSEMBLY = "General Assembly"


class _Time(NamedTuple):
    """A time that a clause names: where it stands, in what words, and what it is."""

    start: int
    text: str
    sessions: tuple[int, ...] = ()
    organ: str | None = None
    date: str | None = None
    within: str | None = None


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

_ADOPTION = (
    r"(?:\s+(?:of|after|from|following)\s+(?:the\s+(?:date\s+of\s+(?:the\s+)?)?)?"
    r"(?:(?:adoption|passage)(?:\s+of\s+(?:this|the\s+present)\s+resolution)?|(?:this|present)\s+resolution))"
)

# "within 90 days", "no later than six months after the adoption of the present resolution"
_PERIOD = re.compile(
    rf"\b(?:(?P<lead>within|no(?:t)?\s+later\s+than)\s+)?"
    rf"(?:(?:the\s+(?:next|coming|first)|a\s+(?:maximum\s+)?period\s+of|a\s+maximum\s+of)\s+)?"
    rf"(?P<count>{CARDINAL}|an?)(?:\s+\(\d+\))?[\s-](?:(?:calendar|working|business)\s+)?(?P<unit>day|week|month|year)s?\b"
    rf"(?P<adoption>{_ADOPTION})?(?!\s+(?:of|after|from|following|before|prior|in\s+advance|preceding)\b)"
)

# "adopted by the Board at", "held in Geneva from"; with `still`: "to be held in Geneva from"
_PAST = re.compile(
    r"(?P<still>\bbe\s+|\bbeing\s+)?\b(?:[a-z]{2,}(?<!e)ed|agreed|held|made|taken|given|begun|set\s+out|put\s+forward|undertaken)"
    r"(?:,?\s+(?:in|at|by|on|to|for|under|of|the|its|and|upon|out|[A-Z][\w’-]*)){0,10},?\s*$"
)

# after a session: ", held in Nairobi", ", in 2003"
_HELD = re.compile(rf",?\s+(?:held\b|(?:in|on|from)\s+(?P<date>{DATE}|{YEAR}))")

# "to the Human Rights Council," before "at its sixtieth session"
_BODY_BEFORE = re.compile(r"(?P<name>[A-Z][\w’-]*(?:\s+(?:(?:of|on|the|for|and|in)\s+)*[A-Z][\w’-]*)*),?\s*$")
_BODY = re.compile(
    r"\b(?:Assembly|Authority|Board|Body|Commission|Committee|Conference|Council|Forum|Group|Mechanism|Panel|Parties|"
    r"Platform|Subcommittee)\b"
)
_MAIN_COMMITTEE = re.compile(r"\b(?:First|Second|Third|Fourth|Fifth|Sixth|Main) Committee$")

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


def due(clause: str, head: Masthead, before: str = "") -> Due | None:
    """When the thing that `clause` asks for is due; None where it names no time of its own.

    `clause` is the text of one mandate from its verb on, with the lettered items it governs; `before` is what stands
    before it in its paragraph, to which "at that session" and "in that regard" refer.  Of several times the first
    counts, but sessions stand together, and a session goes before a bare year.
    """
    times = _times(clause, head) or _referred(clause, before, head)
    if not times:
        return None
    sessions = [time for time in times if time.sessions]
    first = times[0]
    if sessions and (first.sessions or len(first.date or "") == 4):
        return _at_sessions(sessions)
    return Due(first.text, date=first.date, within=first.within)


def _at_sessions(times: list[_Time]) -> Due:
    numbers = tuple(dict.fromkeys(number for time in times for number in time.sessions))
    if len(numbers) > 1:
        return Due(" … ".join(time.text for time in times), sessions=numbers)
    return Due(times[0].text, session=numbers[0], window=window(times[0].organ, numbers[0]))


def _times(text: str, head: Masthead) -> list[_Time]:
    """The times that a text names as due, in the order of the text."""
    session, dated = "session" in text, _A_YEAR.search(text) is not None
    period = _holds(text, _UNITS) and _holds(text, _PERIOD_CLUES)
    if not (session or dated or period):
        return []
    clean = blanked(text)
    found = [*(_sessions(clean, head) if session else ()), *(_dates(clean, head) if dated else ())]
    return sorted([*found, *(_periods(clean) if period else ())], key=lambda time: time.start)


def _holds(text: str, clues: tuple[str, ...]) -> bool:
    """Whether any of the clues stands in a text: without, no pattern need be tried."""
    return any(clue in text for clue in clues)


def _referred(clause: str, before: str, head: Masthead) -> list[_Time]:
    """The session named last in the same paragraph, where the clause refers back to it."""
    if "session" not in before:
        return []
    if _AT_THAT_SESSION.search(clause) or _IN_THAT_REGARD.search(f"{before[-30:]} {clause[:40]}"):
        return [time for time in _times(before, head) if time.sessions][-1:]
    return []


def _sessions(text: str, head: Masthead) -> Iterator[_Time]:
    for found in _SESSION.finditer(text):
        before = _near(text, found.start())
        if found["year"]:
            if not _is_past(found["year"], before, head):
                yield _Time(found.start(), found[0], date=found["year"])
        elif not _was_held(text[found.end() :], before, head):
            organ = _organ(before, found["owner"] or found["of"], head)
            time = _Time(found.start(), found[0], organ=organ)
            yield from _next(time, head) if found["next"] else _numbered(time, found, before, head)


def _next(time: _Time, head: Masthead) -> Iterator[_Time]:
    current = _current(time.organ, head)
    if current:
        yield time._replace(sessions=(current + 1,))


def _numbered(time: _Time, found: re.Match[str], before: str, head: Masthead) -> Iterator[_Time]:
    """The sessions by number; one that the organ is past is that of a body named before, or over."""
    numbers = tuple(number for words in re.findall(ORDINAL, found["ranks"]) if (number := ordinal(words)))
    current = _current(time.organ, head)
    if current and numbers[-1] < current:
        of_a_body = found["whose"] == "its" and _BODY.search(found.string, 0, found.start())
        if time.organ != head.organ or not of_a_body:
            return
        time, current = time._replace(organ=None), None
    if (current and numbers[0] > current) or not _hangs_on_past(before):
        yield time._replace(sessions=numbers)


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


def _periods(text: str) -> Iterator[_Time]:
    for found in _PERIOD.finditer(text):
        if not found["lead"] and (not found["adoption"] or _DURATION.search(_near(text, found.start()))):
            continue
        count = 1 if found["count"] in ("a", "an") else cardinal(found["count"])
        yield _Time(found.start(), found[0], within=f"P{count}{found['unit'][0].upper()}")


def _near(text: str, start: int) -> str:
    """The words just before a time, which tell how it is meant."""
    return text[max(0, start - 160) : start]


def _organ(before: str, of: str | None, head: Masthead) -> str | None:
    """Whose session it is: the body named with it, else the organ that speaks; None for a body of another kind."""
    named = _BODY_BEFORE.search(before)
    name = of or (named["name"] if named else "")
    if not _BODY.search(name):
        return head.organ
    if name == "Assembly" or name.endswith(_ASSEMBLY) or _MAIN_COMMITTEE.search(name):
        return _ASSEMBLY
    short = (head.organ or "").rpartition(" ")[2]
    return head.organ if name == short or name.endswith(head.organ or name) else None


def _current(organ: str | None, head: Masthead) -> int | None:
    """The session of an organ at the time of the document."""
    if organ == head.organ:
        return head.session
    whole_day = head.date if head.date and len(head.date) == 10 else None
    return session_on(whole_day) if organ == _ASSEMBLY and whole_day else None


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
