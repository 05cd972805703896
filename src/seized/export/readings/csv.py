"""The mandates as a table for spreadsheets: one row a mandate."""

from collections.abc import Iterable, Iterator

from seized.export.delimited import Cell, head, line
from seized.model import Document, Due, Failure, Mandate, Paragraph
from seized.model.cooperation_wording import GROUPS, Note, notes
from seized.model.wording import asked, labels

COLUMNS = (
    "symbol",
    "title",
    "document_kind",
    "date",
    "paragraph",
    "number",
    "verb",
    "class",
    "addressees",
    "un_mandate",
    "kind",
    "action",
    "due",
    "due_session",
    "due_date",
    "due_within",
    "window_from",
    "window_to",
    "recurrence",
    "text",
    "path",
    "sha256",
    "span_start",
    "span_end",
    *GROUPS,
)


def pieces(readings: Iterable[Document | Failure]) -> Iterator[bytes]:
    """The head, then the rows of each document; a failure has none."""
    yield head(COLUMNS)
    for reading in readings:
        if isinstance(reading, Document):
            paragraphs = {paragraph.id: paragraph for paragraph in reading.paragraphs}
            places = labels(reading)
            told = {group: notes(reading, group) for group in GROUPS} if reading.mandates else {}
            for mandate in reading.mandates:
                row = _row(reading, paragraphs[mandate.paragraph], places[mandate.paragraph], mandate)
                yield line((*row, *(_told(told[group], mandate.paragraph) for group in GROUPS)))


def _row(document: Document, paragraph: Paragraph, place: str, mandate: Mandate) -> tuple[Cell, ...]:
    return (
        document.symbol,
        document.title,
        document.kind,
        document.date,
        paragraph.id,
        place,
        mandate.verb,
        mandate.class_,
        asked(mandate),
        "yes" if mandate.un_mandate else "no",
        mandate.kind,
        mandate.action,
        *_due(mandate.due),
        mandate.recurrence,
        paragraph.text,
        document.source.path,
        document.source.sha256,
        *mandate.span,
    )


def _told(found: list[Note], paragraph: str) -> str:
    """What a paragraph tells, its notes joined: `Summit on Otters (Nairobi, 2031); Forum on Mud`."""
    here = (note for note in found if note.paragraph == paragraph)
    return "; ".join(f"{note.name} ({note.told})" if note.told else note.name for note in here)


def _due(due: Due | None) -> tuple[str | None, ...]:
    """Words, session, date, duration, first and last day."""
    if due is None:
        return (None,) * 6
    sessions = due.sessions or (() if due.session is None else (due.session,))
    return (due.text, "; ".join(map(str, sessions)), due.date, due.within, *(due.window or (None, None)))
