"""The columns of the table of mandates: the same in CSV and XLSX, what a person reads first before the rest."""

from collections.abc import Callable, Iterable
from datetime import date

import msgspec

from seized.model.mandate import Due
from seized.model.register import Entry, Judgement, spanned
from seized.model.register_wording import adopted_on, agenda, entry_due, source
from seized.model.wording import asked

Value = str | int | date | None


class Column(msgspec.Struct, frozen=True):
    """`name` is for programs, `head` for people; `width` is in characters, `meaning` says what stands in it."""

    name: str
    head: str
    width: int
    meaning: str
    value: Callable[[Entry], Value]


def calendar_day(iso: str | None) -> Value:
    """The date of a day or of an instant; the text as it stands where it names no day: `2026-04`."""
    try:
        return date.fromisoformat(iso[:10]) if iso else None
    except ValueError:
        return iso


def _joined(values: Iterable[object]) -> str | None:
    return "; ".join(map(str, values)) or None


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _window_from(entry: Entry) -> Value:
    return calendar_day(spanned(entry.windows)[0])


def _window_to(entry: Entry) -> Value:
    return calendar_day(spanned(entry.windows)[1])


def _due(tell: Callable[[Due], Value]) -> Callable[[Entry], Value]:
    return lambda entry: tell(entry.mandate.due) if entry.mandate.due else None


def _judged(tell: Callable[[Judgement], Value]) -> Callable[[Entry], Value]:
    return lambda entry: tell(entry.judged) if entry.judged else None


def _due_session(due: Due) -> Value:
    return due.session if due.sessions is None else _joined(due.sessions)


PRINTED = (
    Column("symbol", "Document", 17, "its symbol", lambda entry: entry.document.symbol),
    Column("number", "Para.", 8, "how the paragraph is cited", lambda entry: entry.cited or None),
    Column("title", "Title", 30, "of the document", lambda entry: entry.document.title),
    Column("addressees", "Asked of", 24, "who is to act, joined by “; ”", lambda entry: asked(entry.mandate) or None),
    Column("verb", "Verb", 12, "how the organ asks", lambda entry: entry.mandate.verb),
    Column("action", "What is asked", 60, "in the words of the paragraph", lambda entry: entry.mandate.action),
    Column("falls_due", "Due", 17, "the session, the day or the time within which", entry_due),
    Column("window_to", "Window to", 12, "last day of the time named; empty where it is not known", _window_to),
    Column("status", "Status", 14, "see above", lambda entry: entry.status),
    Column("overdue", "Overdue", 9, "window past, and no indication", lambda entry: _yes(entry.overdue)),
)
"""What goes on paper."""

COLUMNS = (
    *PRINTED,
    Column("adopted_on", "Adopted on", 12, "empty for a draft", lambda entry: calendar_day(adopted_on(entry.document))),
    Column("kind", "Kind", 10, "report, agenda, meeting, extension or other", lambda entry: entry.mandate.kind),
    Column("window_from", "Window from", 12, "first day of the time named", _window_from),
    Column("recurrence", "Recurrence", 13, "the rhythm that the words ask for", lambda entry: entry.mandate.recurrence),
    Column("agenda_items", "Agenda items", 30, "that the words name, by title", lambda entry: _joined(agenda(entry))),
    Column("status_by", "Status by", 16, "who judged; empty where nobody has", _judged(lambda judged: judged.by)),
    Column("status_on", "Status on", 12, "the day (UTC)", _judged(lambda judged: calendar_day(judged.at))),
    Column("status_because", "Because", 36, "the reason given", _judged(lambda judged: judged.because)),
    Column("evidence", "Evidence", 18, "documents named with it", _judged(lambda judged: _joined(judged.evidence))),
    Column("text", "Source paragraph", 90, "in full, below the words that govern it", source),
    Column("un_mandate", "UN mandate", 12, "asked of the UN system", lambda entry: _yes(entry.mandate.un_mandate)),
    Column("class", "Class", 12, "decision, directive or exhortation", lambda entry: entry.mandate.class_),
    Column("due", "Due, in words", 26, "the words of the paragraph", _due(lambda due: due.text)),
    Column("due_session", "Due session", 12, "its number, for sorting", _due(_due_session)),
    Column("due_date", "Due date", 12, "as far as it is told", _due(lambda due: calendar_day(due.date))),
    Column("due_within", "Due within", 12, "an ISO 8601 duration", _due(lambda due: due.within)),
    Column("document_kind", "Kind of document", 18, "a draft is called one", lambda entry: entry.document.kind),
    Column("date", "Date of document", 12, "as it bears it", lambda entry: calendar_day(entry.document.date)),
    Column("organ", "Organ", 22, "whose document it is", lambda entry: entry.document.organ),
    Column("session", "Session", 9, "of the document", lambda entry: entry.document.session),
    Column("items", "Its agenda items", 14, "of the document", lambda entry: _joined(entry.document.agenda_items)),
    Column("page", "Page", 7, "on which the paragraph begins", lambda entry: entry.page),
    Column("corrected", "Corrected", 16, "fields corrected by a person", lambda entry: _joined(entry.corrected)),
    Column("dismissed", "Dismissed", 11, "a person found it to be no mandate", lambda entry: _yes(entry.dismissed)),
    Column("handle", "Place", 26, "document, paragraph and mandate", lambda entry: entry.handle),
    Column("id", "Id", 16, "lasts as long as the words of the paragraph", lambda entry: entry.id),
)
