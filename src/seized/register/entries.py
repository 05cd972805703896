"""The mandates of the register, as they stand: corrected, judged, and in their paragraphs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, Row, Select, func, or_, select

from seized.model.nesting import labels_above
from seized.model.paging import Page, paged
from seized.model.register import Entry, MandateFilter
from seized.register.among import among
from seized.register.choosing import chosen
from seized.register.facts import mandate_of
from seized.register.holdings import holdings_of
from seized.register.judging import judgement_of
from seized.register.schema import due_sessions, judgements, mandates, paragraphs
from seized.register.windows import is_overdue, windows

COUNTED = 2000
"""Mandates that are counted; where more fit, that there are more is all that is said."""


def entries(connection: Connection, wanted: MandateFilter) -> list[Entry]:
    """The mandates asked for: by their last due day, then by document and place in it."""
    query = _selected().where(*chosen(connection, wanted)).order_by(mandates.c.turn)
    return _entries(connection, connection.execute(query).all(), wanted.today)


def page(connection: Connection, wanted: MandateFilter, limit: int, after: str | None = None) -> Page[Entry]:
    """The first `limit` of the mandates asked for, or of those behind `after`."""
    conditions = chosen(connection, wanted)
    query = select(mandates.c.id, mandates.c.turn).where(*conditions)
    query = query if after is None else query.where(mandates.c.turn > after)
    turns = dict(connection.execute(query.order_by(mandates.c.turn).limit(limit + 1)).all())
    found = entries_of(connection, turns, wanted.today)
    return paged([(turn, found[id_]) for id_, turn in turns.items()], _count(connection, conditions), limit, COUNTED)


def total(connection: Connection, wanted: MandateFilter) -> int:
    """How many mandates are asked for, all of them counted."""
    query = select(func.count()).select_from(mandates).where(*chosen(connection, wanted))
    return connection.execute(query).scalar_one()


def uncharted(
    connection: Connection, wanted: MandateFilter, besides: MandateFilter
) -> Sequence[tuple[str | None, int, int]]:
    """The sessions without a known end of mandates asked for, but of those that are asked for `besides`, by organ and
    number, and how many sessions of mandates they are."""
    apart = select(mandates.c.id).where(*chosen(connection, besides))
    columns = due_sessions.c.organ, due_sessions.c.session, func.count()
    query = select(*columns).join(mandates, mandates.c.id == due_sessions.c.mandate)
    query = query.where(due_sessions.c.last.is_(None), *chosen(connection, wanted), mandates.c.id.not_in(apart))
    return [(*row,) for row in connection.execute(query.group_by(due_sessions.c.organ, due_sessions.c.session))]


def _count(connection: Connection, conditions: Iterable[ColumnElement[bool]]) -> int:
    found = select(mandates.c.id).where(*conditions).limit(COUNTED + 1).subquery()
    return connection.execute(select(func.count()).select_from(found)).scalar_one()


def entries_of(connection: Connection, ids: Iterable[str], today: str | None = None) -> dict[str, Entry]:
    """Mandates by their ids; one that is not in the register is left out."""
    rows = connection.execute(_selected().where(among(mandates.c.id, ids))).all()
    return {one.id: one for one in _entries(connection, rows, today)}


def _selected() -> Select[tuple[object, ...]]:
    place = paragraphs.c["number", "cited", "page", "text"]
    return select(mandates, *place, paragraphs.c.label.label("at")).join_from(mandates, paragraphs)


def _entries(connection: Connection, rows: Iterable[Row[tuple[object, ...]]], today: str | None) -> list[Entry]:
    rows = list(rows)
    shelf = holdings_of(connection, {row.document for row in rows})
    numbers = {row.judgement for row in rows} - {None}
    judged = connection.execute(select(judgements).where(among(judgements.c.id, numbers)))
    statuses = {row.id: judgement_of(row) for row in judged}
    texts = _texts(connection, rows)
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


def _texts(connection: Connection, rows: Iterable[Row[tuple[object, ...]]]) -> dict[int, dict[str, str]]:
    """The paragraphs of the documents of some mandates that stand in others or hold some, in order, by their labels:
    the printed number and the text."""
    at: dict[int, set[str]] = {row.document: set() for row in rows}
    for row in rows:
        at[row.document].update(labels_above(row.at))
    holding = among(paragraphs.c.label, set().union(*at.values()))
    query = select(*paragraphs.c["document", "label", "number", "text"]).where(among(paragraphs.c.document, at))
    query = query.where(or_(paragraphs.c.label.contains("."), holding))
    found: dict[int, dict[str, str]] = {number: {} for number in at}
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
