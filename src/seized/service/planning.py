"""What a framework calls for, set against what was held; and its fields of cooperation."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.lineage import traces
from seized.derive.plan import fields as by_year
from seized.derive.plan.known import Known
from seized.derive.plan.meetings import stands_in
from seized.derive.plan.planning import plan as planned
from seized.derive.plan.proofs import concerns
from seized.model.activities import Activity, ActivityFilter
from seized.model.actors import Actor
from seized.model.facts import FactFilter, MeetingFact, ObservanceFact
from seized.model.lineage import Trace
from seized.model.plan import FieldMatrix, Plan
from seized.model.register import Entry, Holding, MandateFilter
from seized.register import cooperation
from seized.register.activities import activities
from seized.register.entries import entries
from seized.register.partaking import partaker
from seized.register.proposals import proposals
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.service.entering import iso_day
from seized.vocabulary.dates import first_day, last_day

YEARS_AHEAD = 2
"""How many calendar years after this one a plan takes in, unless it is told otherwise."""


class Ground(msgspec.Struct, frozen=True):
    """What a plan and the fields of a framework both stand on: the lineage of the adopted texts about it, one for each
    series, the mandates of these, and the activities that serve one of the mandates or name the framework."""

    framework: Actor
    traces: tuple[Trace, ...]
    entries: tuple[Entry, ...]
    activities: tuple[Activity, ...]


def plan(register: Register, name: str, until: str | None, today: str) -> Plan:
    """What adopted texts about a framework call for, up to the last day of `until` (ISO, cut to what is said).

    Raises `seized.errors.Unknown` where no text is about an actor of that name, nor any other known to be called so.
    """
    with register.reading() as connection:
        return plan_on(connection, ground(connection, *_framework(connection, name), today), until, today)


def bound(typed: str) -> str:
    """A year, a month or a day as it is typed, ISO.  Raises `seized.errors.Refused`."""
    return iso_day(typed.strip())


def first_of(time: str) -> str:
    """The first day of a year, a month or a day (ISO)."""
    return first_day(time)


def last_of(time: str) -> str:
    """The last one."""
    return last_day(time)


def fields(register: Register, name: str) -> FieldMatrix:
    """The fields of cooperation that texts about a framework name, by year, with its activities.  Raises as `plan`."""
    with register.reading() as connection:
        return fields_on(connection, ground(connection, *_framework(connection, name)))


def ground(connection: Connection, framework: Actor, texts: Iterable[Holding], today: str | None = None) -> Ground:
    """What stands in the texts about a framework; the mandates are judged by `today`, where it is given."""
    found = _traces(connection, texts)
    asked = _entries(connection, found, today)
    return Ground(framework, found, asked, _activities(connection, framework, asked))


def plan_on(connection: Connection, on: Ground, until: str | None, today: str) -> Plan:
    """The plan of a framework, as `plan` gives it."""
    known = Known(
        framework=on.framework,
        today=today,
        until=last_day(until or str(int(today[:4]) + YEARS_AHEAD)),
        entries=on.entries,
        meetings=_meetings(connection, on.framework, on.entries),
        observances=_observances(connection, on.framework),
        traces=on.traces,
        activities=on.activities,
        proposals=tuple(one for listed in proposals(connection, on.entries).values() for one in listed),
    )
    return planned(known)


def fields_on(connection: Connection, on: Ground) -> FieldMatrix:
    """The fields of a framework, as `fields` gives them."""
    told = cooperation.fields(connection, FactFilter(actor=on.framework.name))
    return by_year.matrix(on.framework.name, told, on.activities)


def _framework(connection: Connection, name: str) -> tuple[Actor, list[Holding]]:
    """Who is called so, and the texts about it."""
    texts = cooperation.about(connection, actor(name))
    return actor(name) if texts else partaker(connection, name), texts


def _traces(connection: Connection, texts: Iterable[Holding]) -> tuple[Trace, ...]:
    """The lineage of the adopted texts, one for each series."""
    shelf, found, seen = Shelf(connection), list[Trace](), set[str]()
    for text in texts:
        if not text.draft and text.key not in seen:
            found.append(traces.trace(shelf.focus(text.key), shelf))
            seen.update(member.text.key for member in found[-1].series.members)
    return tuple(found)


def _entries(connection: Connection, found: Iterable[Trace], today: str | None) -> tuple[Entry, ...]:
    """The mandates of the texts of some series."""
    read = (member.text for trace in found for member in trace.series.members if member.text.standing == "read")
    return tuple(entry for text in read for entry in entries(connection, MandateFilter(document=text.key, today=today)))


def _meetings(connection: Connection, framework: Actor, asked: Iterable[Entry]) -> tuple[MeetingFact, ...]:
    """The meetings of a framework and of its parts, and the lines of meetings in the words of the mandates."""
    own = [one for one in cooperation.facts_of(connection, framework).meetings if not one.draft_only]
    ids, mandates = {one.id for one in own}, list(asked)
    there = cooperation.meetings_in(connection, {entry.document.key for entry in mandates})
    others = (one for one in there if one.id not in ids and not one.draft_only)
    return (*own, *(one for one in others if one.recurrence and any(stands_in(one, entry) for entry in mandates)))


def _observances(connection: Connection, framework: Actor) -> tuple[ObservanceFact, ...]:
    """The observances that texts about a framework tell to recur, with all that any text tells of them."""
    own = cooperation.observances(connection, FactFilter(actor=framework.name, drafts=False))
    recurring = {one.id for one in own if one.recurrence}
    if not recurring:
        return ()
    return tuple(one for one in cooperation.observances(connection, FactFilter(drafts=False)) if one.id in recurring)


def _activities(connection: Connection, framework: Actor, asked: Iterable[Entry]) -> tuple[Activity, ...]:
    """The activities that serve one of the mandates, or name the framework."""
    mandates = {entry.id for entry in asked}
    return tuple(one for one in activities(connection, ActivityFilter()) if concerns(one, framework, mandates))
