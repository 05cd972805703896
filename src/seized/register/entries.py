"""The mandates of the register, as they stand: corrected, judged, and in their paragraphs."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, and_, func, or_, select

from seized.model.nesting import labels_above
from seized.model.register import Entry, MandateFilter, Window
from seized.register.among import among
from seized.register.facts import mandate_of
from seized.register.holdings import holdings_of
from seized.register.identity import in_order
from seized.register.judging import judgement_of
from seized.register.schema import addressees, documents, due_sessions, judgements, mandates, paragraphs
from seized.register.windows import is_overdue, windows

_OPEN_END = "9999"
"""What sorts a mandate without a known last day behind the others."""


def entries(connection: Connection, wanted: MandateFilter) -> list[Entry]:
    """The mandates asked for: by their last due day, then by document and place in it."""
    query = _selected()
    for condition in _conditions(wanted):
        query = query.where(condition)
    found = _entries(connection, connection.execute(query).all(), wanted.today)
    return sorted((one for one in found if _is_wanted(one, wanted)), key=_order)


def entries_of(connection: Connection, ids: Iterable[str], today: str | None = None) -> dict[str, Entry]:
    """Mandates by their ids; one that is not in the register is left out."""
    rows = connection.execute(_selected().where(among(mandates.c.id, ids))).all()
    return {one.id: one for one in _entries(connection, rows, today)}


def _is_wanted(entry: Entry, wanted: MandateFilter) -> bool:
    """Whether a mandate fulfils what is told from its windows."""
    in_time = (wanted.since, wanted.before) == (None, None) or any(_ends(one, wanted) for one in entry.windows)
    return in_time and (entry.overdue or not wanted.overdue)


def _ends(window: Window, wanted: MandateFilter) -> bool:
    """Whether a window ends within the days asked for; where its end is not known, it may as soon as it begins."""
    if window.first is None and window.last is None:
        return False
    late = wanted.since is None or (window.last or _OPEN_END) >= wanted.since
    return late and (wanted.before is None or (window.last or window.first or _OPEN_END) <= wanted.before)


def _order(entry: Entry) -> tuple[object, ...]:
    last = max((one.last for one in entry.windows if one.last), default=_OPEN_END)
    sessions = tuple(one.session or 0 for one in entry.windows)
    return last, sessions, in_order(entry.document.key), entry.mandate.span


def _selected() -> Select[tuple[object, ...]]:
    place = paragraphs.c["number", "cited", "page", "text"]
    return (
        select(mandates, *place, paragraphs.c.label.label("at"))
        .join(paragraphs, paragraphs.c.id == mandates.c.paragraph)
        .join(documents, documents.c.id == mandates.c.document)
    )


def _conditions(wanted: MandateFilter) -> list[ColumnElement[bool]]:
    """What a mandate must fulfil, as far as the store can tell; the rest is told from its windows afterwards."""
    found: list[ColumnElement[bool]] = [] if wanted.dismissed else [~mandates.c.dismissed]
    exact: dict[Column[Any], object] = {mandates.c.kind: wanted.kind, mandates.c.verb: wanted.verb}
    exact |= {mandates.c.status: wanted.status}
    exact |= {documents.c.key: wanted.document, documents.c.session: wanted.adopted_in}
    found += [column == value for column, value in exact.items() if value is not None]
    found += [mandates.c.un_mandate] if wanted.un else []
    found += [] if wanted.drafts else [~documents.c.draft]
    if wanted.addressee is not None:
        named = addressees.c.folded.contains(wanted.addressee.casefold(), autoescape=True)
        found.append(mandates.c.id.in_(select(addressees.c.mandate).where(named)))
    if wanted.session is not None or wanted.organ is not None:
        found.append(mandates.c.id.in_(_due_at(wanted.session, wanted.organ)))
    if wanted.since is not None:
        open_ = select(due_sessions.c.mandate).where(due_sessions.c.first.is_not(None), due_sessions.c.last.is_(None))
        endless = and_(mandates.c.first.is_not(None), mandates.c.last.is_(None))
        found.append(or_(mandates.c.last >= wanted.since, endless, mandates.c.id.in_(open_)))
    if wanted.before is not None:
        found.append(mandates.c.first <= wanted.before)
    if wanted.due:
        found.append(or_(mandates.c.first.is_not(None), mandates.c.id.in_(_due_at(None, None))))
    return found


def _due_at(session: int | None, organ: str | None) -> Select[tuple[str]]:
    query = select(due_sessions.c.mandate)
    if session is not None:
        query = query.where(due_sessions.c.session == session)
    if organ is not None:
        query = query.where(func.lower(due_sessions.c.organ) == organ.lower())
    return query


def _entries(connection: Connection, rows: Iterable[Row[tuple[object, ...]]], today: str | None) -> list[Entry]:
    rows = list(rows)
    shelf = holdings_of(connection, {row.document for row in rows})
    numbers = {row.judgement for row in rows} - {None}
    judged = connection.execute(select(judgements).where(among(judgements.c.id, numbers)))
    statuses = {row.id: judgement_of(row) for row in judged}
    texts = _texts(connection, set(shelf))
    items = {number: _items(own) for number, own in texts.items()}
    found = []
    for row in rows:
        mandate = mandate_of(row.stated)
        spans = windows(mandate.due)
        entry = Entry(
            id=row.id,
            handle=f"{shelf[row.document].key}#{row.label}",
            document=shelf[row.document],
            mandate=mandate,
            number=row.number,
            page=row.page,
            cited=row.cited,
            chapeau=_above(texts[row.document], row.at),
            paragraph_text=row.text,
            items=tuple(items[row.document][row.at]),
            windows=spans,
            status=row.status,
            judged=statuses.get(row.judgement),
            corrected=tuple(row.corrected),
            dismissed=row.dismissed,
            overdue=not shelf[row.document].draft and is_overdue(spans, row.status, today),
        )
        found.append(entry)
    return found


def _texts(connection: Connection, numbers: set[int]) -> dict[int, dict[str, str]]:
    """The paragraphs of some documents, in order, by their labels: the printed number and the text."""
    query = select(*paragraphs.c["document", "label", "number", "text"]).where(among(paragraphs.c.document, numbers))
    found: dict[int, dict[str, str]] = {number: {} for number in numbers}
    for row in connection.execute(query.order_by(paragraphs.c.position)):
        found[row.document][row.label] = f"{row.number} {row.text}" if row.number else row.text
    return found


def _above(texts: dict[str, str], label: str) -> str | None:
    """The words that govern a sub-paragraph, from the paragraph down."""
    found = [texts.get(one) for one in labels_above(label)]
    return " ".join(filter(None, reversed(found))) or None


def _items(texts: dict[str, str]) -> defaultdict[str, list[str]]:
    """The sub-paragraphs of each paragraph of a document, in order, by its label."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for label, text in texts.items():
        for above in labels_above(label):
            found[above].append(text)
    return found
