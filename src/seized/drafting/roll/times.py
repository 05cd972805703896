"""What depends on the time: other sessions, days of the base's own time, anniversaries, reports of its session."""

import re
from collections.abc import Iterable, Iterator, Sequence

from seized.drafting.roll.changes import Asked
from seized.drafting.roll.lines import Base, Line
from seized.drafting.roll.requests import aimed
from seized.drafting.roll.requests import sessions as places
from seized.drafting.roll.since import is_followed
from seized.model import Citation
from seized.model.passage import Span
from seized.model.placing import cited
from seized.model.rolled import Question, QuestionKind
from seized.model.wording import day
from seized.vocabulary.calendar import opening
from seized.vocabulary.dates import DATE, YEAR, interval, last_day
from seized.vocabulary.ordinals import ORDINAL, ordinal
from seized.vocabulary.symbols import parse

_SESSION = re.compile(rf"({ORDINAL})(?:\s+(?:regular|resumed|main|substantive|annual))*\s+sessions?\b")
_ANNIVERSARY = re.compile(rf"({ORDINAL})\s+anniversar(?:y|ies)\b")
_TIME = re.compile(rf"{DATE}|{YEAR}")
_AHEAD = re.compile(
    r"(?i)\b(?:(?:to be (?:held|convened)|looking? forward|upcoming|forthcoming|will (?:be|take))\b"
    r"|(?:by|until|before|no later than)(?: the end of)?\s*\Z)"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_NAME = re.compile(r"\s+(?:Agenda|United Nations|Framework|Strategy|Programme)\b")

REACH = 60
"""Letters before a day within which the words stand that say that it is still to come."""

RECENT = 2
"""Years before the base from which on a day counts as of its own time, and sessions that count as near to its own."""


def questions(base: Base, session: int) -> Iterator[Asked]:
    """Everything in the paragraphs and footnotes that the passing of time may have made untrue.

    Of one kind there is one question to a paragraph, about all its words that the question is about.
    """
    own = base.document.session
    assert own is not None
    citations = _citations(base)
    wanted = aimed(base.document)
    for line in base.body:
        edited = set(places(line, wanted.get(line.id, set())))
        yield from _sessions(line, own, edited)
        yield from _anniversaries(line)
        yield from _days(base, line, session, [span for span, _ in citations[line.id]])
    for line in (*base.body, *base.footnotes):
        yield from _reports(line, own, citations[line.id])


def _citations(base: Base) -> dict[str, list[tuple[Span, Citation]]]:
    found = {one.id: cited(one) for one in base.document.paragraphs}
    return found | {f"note{count}": cited(one) for count, one in enumerate(base.document.footnotes, 1)}


def _sessions(line: Line, own: int, edited: set[Span]) -> Iterator[Asked]:
    found = [one for one in _SESSION.finditer(line.text) if one.span(1) not in edited]
    near = [one.span() for one in found if abs((ordinal(one[1]) or 0) - own) <= RECENT]
    others = [one.span() for one in found if one.span() not in near]
    yield from _asked(
        line, near, "session", f"Near to session {own}, that of the base: decide which session is meant now."
    )
    yield from _asked(
        line, others, "session", "Of another body, or long past: decide whether a later one is to be named."
    )


def _anniversaries(line: Line) -> Iterator[Asked]:
    found = [one.span() for one in _ANNIVERSARY.finditer(line.text)]
    words = "An anniversary belongs to its year: decide whether it stays, goes, or is another one."
    yield from _asked(line, found, "anniversary", words)


def _days(base: Base, line: Line, session: int, citations: list[Span]) -> Iterator[Asked]:
    """The days of the base's own time, and those that were still to come and will be past.

    A day that the question about later meetings is about needs none of its own.
    """
    opens = opening(base.document.organ, session)
    since = str(int(base.document.date[:4]) - RECENT) if base.document.date else "9999"
    held = {(one.start, one.end or one.start) for one in base.document.meetings if is_followed(one)}
    apart = [*citations, *(one.span() for one in _QUOTED.finditer(line.text))]
    coming, recent = list[Span](), list[Span]()
    for found in _TIME.finditer(line.text):
        days = interval(found[0])
        if days is None or days in held or _inside(found.span(), apart) or _NAME.match(line.text, found.end()):
            continue
        if last_day(days[1]) < since or (opens and days[0][:4] > opens[:4]):
            continue
        ahead = _AHEAD.search(line.text[max(0, found.start() - REACH) : found.start()])
        (coming if ahead and (opens is None or last_day(days[1]) < opens) else recent).append(found.span())
    when = f"when session {session} opens" + (f" ({day(opens)})" if opens else "")
    words = f"Still to come in the base: bring it up to date if it is past {when}."
    yield from _asked(line, coming, "date", words)
    yield from _asked(
        line, recent, "date", "Of the time of the base: decide whether it stays, or what takes its place."
    )


def _reports(line: Line, own: int, found: Iterable[tuple[Span, Citation]]) -> Iterator[Asked]:
    """Documents of the session of the base: the reports that were new then."""
    parsed = [(span, parse(one.symbol)) for span, one in found if one.kind == "document" and one.symbol]
    spans = [span for span, parts in parsed if parts and parts.regular_session == own]
    words = f"Documents of session {own}: decide whether those of a later session take their place."
    yield from _asked(line, spans, "report", words)


def _inside(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _asked(line: Line, spans: Sequence[Span], kind: QuestionKind, words: str) -> Iterator[Asked]:
    """One question about all of these words, asked where the first of them stand."""
    if spans:
        about = "”, “".join(dict.fromkeys(line.text[start:end] for start, end in spans))
        start, end = spans[0]
        yield Asked(line=line.id, start=start, end=end, question=Question(kind=kind, words=words, about=about))
