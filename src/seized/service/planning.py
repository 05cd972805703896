"""What a framework calls for, set against what was held; and its fields of cooperation."""

from collections.abc import Iterable

from sqlalchemy import Connection

from seized.derive.actors.naming import actor
from seized.derive.lineage import traces
from seized.derive.plan import fields as by_year
from seized.derive.plan.known import Known
from seized.derive.plan.planning import plan as planned
from seized.derive.plan.proofs import concerns
from seized.model.activities import Activity, ActivityFilter
from seized.model.actors import Actor
from seized.model.facts import FactFilter
from seized.model.lineage import Trace
from seized.model.plan import FieldMatrix, Plan
from seized.model.register import Entry, Holding, MandateFilter
from seized.register import cooperation
from seized.register.activities import activities
from seized.register.entries import entries
from seized.register.proposals import proposals
from seized.register.register import Register
from seized.register.shelf import Shelf


def plan(register: Register, name: str, until: str, today: str) -> Plan:
    """What adopted texts about a framework call for, up to the day `until` (ISO).

    Raises `seized.errors.Unknown` where nobody in the register is called so.
    """
    framework = actor(name)
    with register.reading() as connection:
        cooperation_of = FactFilter(actor=framework.name, drafts=False)
        found = _traces(connection, cooperation.about(connection, framework))
        asked = _entries(connection, found, today)
        known = Known(
            framework=framework,
            today=today,
            until=until,
            entries=asked,
            meetings=tuple(cooperation.meetings(connection, cooperation_of)),
            observances=tuple(cooperation.observances(connection, cooperation_of)),
            traces=found,
            activities=_activities(connection, framework, asked),
            proposals=tuple(one for listed in proposals(connection, asked).values() for one in listed),
        )
    return planned(known)


def fields(register: Register, name: str) -> FieldMatrix:
    """The fields of cooperation that texts about a framework name, by year, with its activities.  Raises as `plan`."""
    framework = actor(name)
    with register.reading() as connection:
        asked = _entries(connection, _traces(connection, cooperation.about(connection, framework)), None)
        told = cooperation.fields(connection, FactFilter(actor=framework.name))
        return by_year.matrix(framework.name, told, _activities(connection, framework, asked))


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
    return tuple(
        entry for text in read for entry in entries(connection, MandateFilter(document=text.key, today=today))
    )


def _activities(connection: Connection, framework: Actor, asked: Iterable[Entry]) -> tuple[Activity, ...]:
    """The activities that serve one of the mandates, or name the framework."""
    mandates = {entry.id for entry in asked}
    return tuple(one for one in activities(connection, ActivityFilter()) if concerns(one, framework, mandates))
