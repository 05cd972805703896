"""Documents in pages and in numbers, what came in lately, and which of them somebody who types may mean."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, func, select

from seized.derive.actors.known import actor_key
from seized.derive.actors.naming import actor
from seized.model.listing import Arrival, DocumentCounts, OfName, Size, Suggestion
from seized.model.register import DocumentFilter, Holding
from seized.register.among import among
from seized.register.holdings import holdings_of, those
from seized.register.references import spellings
from seized.register.schema import addressees, changes, documents, mandates, participants, readings, search_names
from seized.vocabulary.actors import named
from seized.vocabulary.titles import same_words

_IN_ORDER = (documents.c.session.desc().nulls_last(), documents.c.draft, documents.c.turn)

BODIES = 3
"""Actors that are suggested at most."""

MOST_NAMES = 200
"""Names of addressees that are looked at, where many have what was typed."""

BROUGHT = ("inserted", "updated")
"""What comes of a reading that brings something."""


def page(connection: Connection, wanted: DocumentFilter, limit: int, skipped: int) -> list[Holding]:
    """`limit` of the documents that fit, after the first `skipped`.

    The latest sessions come first, in each what was adopted before the drafts, in the order of the symbols.
    """
    query = select(documents.c.id).where(*those(wanted)).order_by(*_IN_ORDER).limit(limit).offset(skipped)
    numbers = connection.execute(query).scalars().all()
    found = holdings_of(connection, numbers)
    return [found[number] for number in numbers]


def counts(connection: Connection, wanted: DocumentFilter) -> DocumentCounts:
    """What the documents that fit are, counted by all that they can be chosen by."""
    conditions = those(wanted)

    def by(column: Column[object]) -> Sequence[tuple[object, int]]:
        query = select(column, func.count()).where(*conditions, column.is_not(None)).group_by(column)
        return [(name, count) for name, count in connection.execute(query)]

    def most(column: Column[object]) -> tuple[OfName, ...]:
        return tuple(OfName(str(name), count) for name, count in sorted(by(column), key=lambda one: -one[1]))

    sessions = sorted(((int(str(name)), count) for name, count in by(documents.c.session)), reverse=True)
    drafts = dict(by(documents.c.draft))
    return DocumentCounts(
        sessions=tuple(OfName(str(name), count) for name, count in sessions),
        organs=most(documents.c.organ),
        kinds=most(documents.c.kind),
        drafts=drafts.get(True, 0),
        total=sum(drafts.values()),
    )


def size(connection: Connection) -> Size:
    """How much the register holds."""
    days = func.min(documents.c.date), func.max(documents.c.date)
    kinds: dict[bool, int] = dict(
        connection.execute(select(documents.c.draft, func.count()).group_by(documents.c.draft)).all()
    )
    first, last = connection.execute(select(*days)).one()
    return Size(
        documents=sum(kinds.values()),
        drafts=kinds.get(True, 0),
        mandates=connection.execute(select(func.count()).select_from(mandates)).scalar_one(),
        since=first,
        until=last,
    )


def arrivals(connection: Connection, most: int) -> list[Arrival]:
    """The documents that the latest readings brought or changed, the latest first, each once."""
    latest = select(readings.c.document, func.max(readings.c.id).label("id"))
    latest = latest.where(readings.c.outcome.in_(BROUGHT)).group_by(readings.c.document)
    chosen = latest.order_by(func.max(readings.c.id).desc()).limit(most).subquery()
    query = select(readings, documents.c.id.label("number")).join(chosen, chosen.c.id == readings.c.id)
    rows = connection.execute(query.join(documents, documents.c.key == readings.c.document)).all()
    shelf = holdings_of(connection, {row.number for row in rows})
    made = _changes(connection, [row.id for row in rows])
    return [
        Arrival(at=row.at, by=row.by, outcome=row.outcome, document=shelf[row.number], changes=made[row.id])
        for row in sorted(rows, key=lambda row: -row.id)
    ]


def came_since(connection: Connection, instant: str) -> int:
    """How many documents readings brought or changed since an instant."""
    query = select(func.count(readings.c.document.distinct()))
    query = query.where(readings.c.outcome.in_(BROUGHT), readings.c.at >= instant)
    return connection.execute(query).scalar_one()


def latest_day(connection: Connection) -> str | None:
    """The day (UTC) on which a reading last brought something."""
    latest = select(func.max(readings.c.id)).where(readings.c.outcome.in_(BROUGHT)).scalar_subquery()
    at = connection.execute(select(readings.c.at).where(readings.c.id == latest)).scalar()
    return at and str(at)[:10]


def _changes(connection: Connection, numbers: Sequence[int]) -> dict[int, dict[str, int]]:
    query = select(changes.c.reading, changes.c.change, func.count()).where(among(changes.c.reading, numbers))
    found: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for reading, change, count in connection.execute(query.group_by(changes.c.reading, changes.c.change)):
        found[reading][change] = count
    return found


def suggestions(connection: Connection, typed: str, most: int) -> list[Suggestion]:
    """What somebody who has typed so much may mean: documents by symbol, then by title, then who is asked."""
    found = {one.key: one for one in (*_by_symbol(connection, typed, most), *_by_title(connection, typed, most))}
    bodies = _bodies(connection, typed)
    known = {one.key for one in bodies}
    return [
        *list(found.values())[:most],
        *bodies,
        *(one for one in _by_name(connection, typed, most) if one.key not in known),
    ]


def _by_symbol(connection: Connection, typed: str, most: int) -> list[Suggestion]:
    key = func.lower(documents.c.key)
    found: dict[str, Suggestion] = {}
    for spelling in dict.fromkeys(one.lower() for one in spellings(typed)):
        query = select(documents).where(key.startswith(spelling, autoescape=True))
        rows = connection.execute(query.order_by(documents.c.turn).limit(most))
        found |= {row.key: _named_by_symbol(row) for row in rows}
    if not found and any(map(str.isdigit, typed)):
        query = select(documents).where(key.contains(typed.lower(), autoescape=True))
        rows = connection.execute(query.order_by(documents.c.turn).limit(most))
        found = {row.key: _named_by_symbol(row) for row in rows}
    return list(found.values())


def _named_by_symbol(row: Row[Any]) -> Suggestion:
    return Suggestion("document", row.key, row.key, row.title, row.draft)


def _by_title(connection: Connection, typed: str, most: int) -> list[Suggestion]:
    words = same_words(typed).split()
    if not words:
        return []
    query = select(documents).where(*(documents.c.title_key.contains(word, autoescape=True) for word in words))
    query = query.order_by(documents.c.draft, documents.c.date.desc().nulls_last(), documents.c.key).limit(most)
    return [
        Suggestion("document", row.key, row.title or row.key, row.key, row.draft) for row in connection.execute(query)
    ]


def _bodies(connection: Connection, typed: str) -> list[Suggestion]:
    """The actors of the tables that texts tell something of, whose names have what was typed; the shortest first."""
    key = participants.c.actor
    query = select(key).where(key.contains(actor_key(typed), autoescape=True)).group_by(key)
    keys = connection.execute(query.order_by(func.length(key), key).limit(BODIES)).scalars()
    names = [actor(one).name for one in keys]
    return [Suggestion("body", name, name, None) for name in names if name[:1].isupper()]


def _by_name(connection: Connection, typed: str, most: int) -> list[Suggestion]:
    """Who is asked for most, of those whose names have what was typed."""
    having = search_names.c.name.contains(typed.casefold(), autoescape=True)
    folded = connection.execute(select(search_names.c.name).where(having).limit(MOST_NAMES)).scalars().all()
    name, count = addressees.c.folded, func.count()
    query = select(name, count).where(among(name, folded)).group_by(name).order_by(count.desc(), name).limit(most)
    found = [(_as_written(connection, one), number) for one, number in connection.execute(query).all()]
    known = named()
    return [Suggestion("body" if one in known else "addressee", one, one, str(number)) for one, number in found]


def _as_written(connection: Connection, folded: str) -> str:
    """A name of an addressee as texts write it."""
    query = select(addressees.c.name).where(addressees.c.folded == folded).limit(1)
    return str(connection.execute(query).scalar_one())
