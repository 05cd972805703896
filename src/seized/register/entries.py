"""The mandates of the register, as they stand: corrected, judged, and in their paragraphs."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, and_, exists, func, or_, select

from seized.model.nesting import labels_above
from seized.model.paging import Page, paged
from seized.model.register import Entry, MandateFilter
from seized.register.among import among
from seized.register.facts import OPEN_END, TIMELESS, mandate_of
from seized.register.holdings import holdings_of
from seized.register.judging import judgement_of
from seized.register.schema import (
    addressees,
    documents,
    due_sessions,
    judgements,
    mandates,
    paragraphs,
    search_names,
)
from seized.register.windows import is_overdue, windows

COUNTED = 2000
"""Mandates that are counted; where more fit, that there are more is all that is said."""

MOST = 5000
"""Mandates asked of somebody that are looked up one by one; of more, each mandate is looked at in its turn."""

MOST_NAMES = 5000
"""Names of addressees that are looked up one by one; where more have the words, all mandates are looked at."""


def entries(connection: Connection, wanted: MandateFilter) -> list[Entry]:
    """The mandates asked for: by their last due day, then by document and place in it."""
    query = _selected().where(*_conditions(connection, wanted)).order_by(mandates.c.turn)
    return _entries(connection, connection.execute(query).all(), wanted.today)


def page(connection: Connection, wanted: MandateFilter, limit: int, after: str | None = None) -> Page[Entry]:
    """The first `limit` of the mandates asked for, or of those behind `after`."""
    conditions = _conditions(connection, wanted)
    query = select(mandates.c.id, mandates.c.turn).where(*conditions)
    query = query if after is None else query.where(mandates.c.turn > after)
    turns = dict(connection.execute(query.order_by(mandates.c.turn).limit(limit + 1)).all())
    found = entries_of(connection, turns, wanted.today)
    return paged([(turn, found[id_]) for id_, turn in turns.items()], _count(connection, conditions), limit, COUNTED)


def count(connection: Connection, wanted: MandateFilter) -> int:
    """How many mandates are asked for, up to one more than `COUNTED`."""
    return _count(connection, _conditions(connection, wanted))


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


def _conditions(connection: Connection, wanted: MandateFilter) -> list[ColumnElement[bool]]:
    """What a mandate must fulfil."""
    found: list[ColumnElement[bool]] = [] if wanted.dismissed else [~mandates.c.dismissed]
    found += [] if wanted.drafts else [~mandates.c.draft]
    exact: dict[Column[Any], object] = {mandates.c.kind: wanted.kind, mandates.c.verb: wanted.verb}
    exact |= {mandates.c.status: wanted.status}
    found += [column == value for column, value in exact.items() if value is not None]
    found += [mandates.c.un_mandate] if wanted.un else []
    if wanted.document is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.key == wanted.document)))
    if wanted.adopted_in is not None:
        found.append(mandates.c.document.in_(select(documents.c.id).where(documents.c.session == wanted.adopted_in)))
    if wanted.addressee is not None:
        found.append(_asked_of(connection, wanted.addressee))
    if wanted.session is not None or wanted.organ is not None:
        found.append(mandates.c.id.in_(_due_at(wanted.session, wanted.organ)))
    if wanted.since is not None or wanted.before is not None:
        found += _in_time(wanted.since or "", wanted.before)
    if wanted.overdue:  # as `seized.register.windows.is_overdue` has it
        found += [mandates.c.turn < (wanted.today or ""), mandates.c.status == "no indication", ~mandates.c.draft]
    if wanted.due:
        found.append(mandates.c.turn < TIMELESS)
    return found


def _asked_of(connection: Connection, words: str) -> ColumnElement[bool]:
    """Whether a mandate is asked of a name with these words in it, in whatever case."""
    named = addressees.c.folded.contains(words.casefold(), autoescape=True)
    having = search_names.c.name.contains(words.casefold(), autoescape=True)
    names = connection.execute(select(search_names.c.name).where(having).limit(MOST_NAMES)).scalars().all()
    if len(names) < MOST_NAMES:
        named = among(addressees.c.folded, names)
    asked = select(addressees.c.mandate).where(named)
    if len(connection.execute(asked.limit(MOST)).all()) < MOST:
        return mandates.c.id.in_(asked)
    return exists().where(addressees.c.mandate == mandates.c.id, named)


def _in_time(since: str, before: str | None) -> list[ColumnElement[bool]]:
    """Whether a window ends within these days; where its end is not known, it may as soon as it begins.

    The windows of sessions have rows of their own; of another due there is one.
    """

    def ends(first: Column[Any], last: Column[Any]) -> ColumnElement[bool]:
        late = and_(func.coalesce(first, last).is_not(None), func.coalesce(last, OPEN_END) >= since)
        return late if before is None else and_(late, func.coalesce(last, first) <= before)

    sitting = exists().where(due_sessions.c.mandate == mandates.c.id)
    one_sits = sitting.where(ends(due_sessions.c.first, due_sessions.c.last))
    within = or_(one_sits, and_(~sitting, ends(mandates.c.first, mandates.c.last)))
    return [mandates.c.turn >= since, mandates.c.turn < TIMELESS, within]


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
