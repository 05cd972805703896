"""What happened: every reading of a document, every change of a mandate, every judgement, every activity."""

from sqlalchemy import Connection, Row, func, select

from seized.model.activities import Activity, ActivityFilter
from seized.model.history import History
from seized.model.register import Change, Holding, MandateFilter, ReadingKept
from seized.register.activities import activities
from seized.register.among import among
from seized.register.choosing import chosen
from seized.register.holdings import holdings_of
from seized.register.judging import judged, predecessors
from seized.register.references import Reference
from seized.register.schema import changes, documents, mandates, paragraphs, readings

RECENT = 1000
"""Readings back from the last that count as recent."""


def history(connection: Connection, place: Reference) -> History:
    """All that happened to a document, to a paragraph of it or to one mandate, each list in order of time."""
    ids = _mandates(connection, place)
    found = judged(connection, ids)
    made = sorted((one for listed in found.values() for one in listed), key=lambda one: one.id)
    return History(
        readings=_readings(connection, place),
        changes=_changes(connection, {*ids, *predecessors(connection, ids)}),
        judgements=tuple(made),
        activities=_activities(connection, place, ids),
    )


def _activities(connection: Connection, place: Reference, ids: set[str]) -> tuple[Activity, ...]:
    """Those that serve a mandate of the place, or did before they were corrected; of a document, one that is gone."""
    everything = activities(connection, ActivityFilter(withdrawn=True))
    whole = place.paragraph is None
    mine = (
        one
        for one in everything
        if any(served.mandate in ids or (whole and served.about.document == place.key) for served in one.serves)
    )
    return tuple(sorted(mine, key=lambda one: one.id))


def _mandates(connection: Connection, place: Reference) -> set[str]:
    """The mandates of a place; of a whole document those too that are gone."""
    if place.mandate is not None:
        return {place.mandate}
    here = select(mandates.c.id).where(mandates.c.document == place.document)
    if place.paragraph is None:
        ever = select(changes.c.mandate).where(changes.c.document == place.key)
        return {*connection.execute(here).scalars(), *connection.execute(ever).scalars()}
    here = here.join(paragraphs, paragraphs.c.id == mandates.c.paragraph).where(paragraphs.c.label == place.paragraph)
    return set(connection.execute(here).scalars())


def _readings(connection: Connection, place: Reference) -> tuple[ReadingKept, ...]:
    query = select(readings).where(readings.c.document == place.key).order_by(readings.c.id)
    return tuple(ReadingKept(**row._asdict()) for row in connection.execute(query))


def _changes(connection: Connection, ids: set[str]) -> tuple[Change, ...]:
    query = select(changes, readings.c.at).join(readings).where(among(changes.c.mandate, ids)).order_by(changes.c.id)
    return tuple(_change(row) for row in connection.execute(query))


def _change(row: Row[tuple[object, ...]]) -> Change:
    values = {name: getattr(row, name) for name in Change.__struct_fields__}
    return Change(**values | {"fields": {name: tuple(pair) for name, pair in row.fields.items()}})


def changes_since(connection: Connection, instant: str | None = None) -> tuple[Change, ...]:
    """What readings have done to mandates since an instant, in order of time; drafts are left out."""
    query = select(changes, readings.c.at).join(readings).order_by(changes.c.id)
    query = query.where(changes.c.document.not_in(select(documents.c.key).where(documents.c.draft)))
    if instant is not None:
        query = query.where(readings.c.at >= instant)
    return tuple(_change(row) for row in connection.execute(query))


def changes_of(connection: Connection, wanted: MandateFilter, most: int) -> list[tuple[Change, str]]:
    """The latest of what readings have done to the mandates that fit, each with the id that the mandate has today."""
    today = func.coalesce(changes.c.successor, changes.c.mandate)
    query = select(changes, readings.c.at, today.label("today")).join(readings)
    query = query.join(mandates, mandates.c.id == today)
    rows = connection.execute(query.where(*chosen(connection, wanted)).order_by(changes.c.id.desc()).limit(most))
    return [(_change(row), row.today) for row in rows]


def arrivals(connection: Connection, limit: int) -> list[Holding]:
    """The documents whose readings inserted or updated something last, the latest first."""
    last = func.max(readings.c.id).label("last")
    new = readings.c.id > select(func.max(readings.c.id)).scalar_subquery() - RECENT
    query = select(documents.c.id, last).join(readings, readings.c.document == documents.c.key)
    query = query.where(new, readings.c.outcome.in_(("inserted", "updated"))).group_by(documents.c.id)
    numbers = connection.execute(query.order_by(last.desc()).limit(limit)).scalars().all()
    found = holdings_of(connection, numbers)
    return [found[number] for number in numbers]
