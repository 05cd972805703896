"""What depends on the time: other sessions, days of the base's own time, anniversaries, reports of its session."""

import re
from collections.abc import Iterable, Iterator

from seized.drafting.roll.changes import Asked
from seized.drafting.roll.lines import Base, Line
from seized.drafting.roll.requests import aimed
from seized.drafting.roll.requests import sessions as places
from seized.model import Citation
from seized.model.passage import Span
from seized.model.placing import cited
from seized.model.rolled import Question
from seized.model.wording import day
from seized.vocabulary.calendar import opening
from seized.vocabulary.dates import DATE, YEAR, interval, last_day
from seized.vocabulary.ordinals import ORDINAL, ordinal
from seized.vocabulary.symbols import parse

_SESSION = re.compile(rf"({ORDINAL})(?:\s+(?:regular|resumed|main|substantive|annual|special))*\s+sessions?\b")
_ANNIVERSARY = re.compile(rf"({ORDINAL})\s+anniversar(?:y|ies)\b")
_TIME = re.compile(rf"{DATE}|{YEAR}")
_AHEAD = re.compile(r"(?i)\b(?:to be (?:held|convened)|looking? forward|upcoming|forthcoming|will (?:be|take)|by)\b")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_NAME_OF_YEAR = re.compile(r"\s+(?:Agenda|United Nations|Framework|Strategy|Programme)\b")

REACH = 60
"""Letters before a day within which the words stand that say that it is still to come."""

RECENT = 2
"""Sessions before that of the base from which on a day counts as of its own time."""


def questions(base: Base, session: int) -> Iterator[Asked]:
    """Everything in the paragraphs and footnotes that the passing of time may have made untrue."""
    document = base.document
    own = document.session
    assert own is not None
    citations = _citations(base)
    wanted = aimed(document)
    for line in base.body:
        edited = set(places(line, wanted.get(line.id, set())))
        yield from _sessions(line, own, edited)
        yield from _anniversaries(line)
        yield from _days(line, own, session, [span for span, _ in citations[line.id]])
    for line in (*base.body, *base.footnotes):
        yield from _reports(line, own, citations[line.id])


def _citations(base: Base) -> dict[str, list[tuple[Span, Citation]]]:
    found = {one.id: cited(one) for one in base.document.paragraphs}
    return found | {f"note{count}": cited(one) for count, one in enumerate(base.document.footnotes, 1)}


def _sessions(line: Line, own: int, edited: set[Span]) -> Iterator[Asked]:
    for found in _SESSION.finditer(line.text):
        number = ordinal(found[1])
        if found.span(1) in edited or number is None:
            continue
        if abs(number - own) <= RECENT:
            words = f"Session {number} was near to that of the base, {own}: decide which one is meant now."
        else:
            words = "A session of another body, or one long past: decide whether a later one is to be named."
        yield _asked(line, found.span(), Question(kind="session", words=words))


def _anniversaries(line: Line) -> Iterator[Asked]:
    for found in _ANNIVERSARY.finditer(line.text):
        words = "An anniversary belongs to its year: decide whether it stays, goes, or is another one."
        yield _asked(line, found.span(), Question(kind="anniversary", words=words))


def _days(line: Line, own: int, session: int, citations: list[Span]) -> Iterator[Asked]:
    """The days of the base's own time, and those that were still to come and will be past."""
    opens, since = opening("General Assembly", session), opening("General Assembly", own - RECENT)
    opens, since = opens or f"{1945 + session}-09", since or f"{1945 + own - RECENT}-09"
    quoted = [found.span() for found in _QUOTED.finditer(line.text)]
    for found in _TIME.finditer(line.text):
        days = interval(found[0])
        if days is None or _inside(found.span(), citations) or _inside(found.span(), quoted):
            continue
        if last_day(days[1]) < since or days[0][:4] > opens[:4] or _NAME_OF_YEAR.match(line.text, found.end()):
            continue
        past = last_day(days[1]) < opens
        ahead = _AHEAD.search(line.text, max(0, found.start() - REACH), found.start())
        if ahead and past:
            words = (
                f"Said to be still to come, and past when session {session} opens ({day(opens)}): bring it up to date."
            )
        else:
            words = "Of the time of the base: decide whether it stays, or what came since takes its place."
        yield _asked(line, found.span(), Question(kind="date", words=words))


def _reports(line: Line, own: int, found: Iterable[tuple[Span, Citation]]) -> Iterator[Asked]:
    """Documents of the session of the base: the reports that were new then."""
    for span, citation in found:
        parts = parse(citation.symbol) if citation.kind == "document" and citation.symbol else None
        if parts and parts.regular_session == own:
            words = f"A document of session {own}: decide whether that of a later session takes its place."
            yield _asked(line, span, Question(kind="report", words=words, sources=(citation.symbol or "",)))


def _inside(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _asked(line: Line, span: Span, question: Question) -> Asked:
    return Asked(line=line.id, start=span[0], end=span[1], question=question)
