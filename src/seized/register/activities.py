"""What people say was done, or is planned, to carry mandates out: rows that are added, and never changed.

A correction and a withdrawal are rows of their own that supersede the one before.  The mandates that an activity
serves are known again when a text is read anew, as those of judgements are.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache

import msgspec
from sqlalchemy import Connection, Row, Select, insert, select

from seized.derive.actors.naming import actor, lineage
from seized.errors import Unknown
from seized.model.activities import Activity, ActivityFilter, Contribution, Served
from seized.register.among import among
from seized.register.judging import last_known
from seized.register.references import Reference, resolve
from seized.register.schema import activities as rows
from seized.register.schema import documents, mandates
from seized.register.subjects import mandates_at
from seized.vocabulary.dates import first_day, last_day

_UNDATED = "9999"
"""What sorts an activity without a day behind the others."""


def activities(connection: Connection, wanted: ActivityFilter) -> list[Activity]:
    """The activities asked for: by their first day, those without a day last, then as they were entered.

    Raises `Unknown` and `Ambiguous` where `under` does.
    """
    place = resolve(connection, wanted.under) if wanted.under else None
    here = set(mandates_at(connection, place)) if place else set()
    found = (one for one in _read(connection, select(rows)) if wanted.withdrawn or one.standing)
    chosen = (one for one in found if _fits(one, wanted) and (place is None or _serves(one, place, here)))
    return sorted(chosen, key=lambda one: (one.start or _UNDATED, one.id))


def serving(connection: Connection, ids: Collection[str]) -> dict[str, list[Activity]]:
    """The activities that count and that serve the mandates `ids`, by the mandate, in the order of `activities`."""
    found: defaultdict[str, list[Activity]] = defaultdict(list)
    for one in activities(connection, ActivityFilter()):
        for mandate in {served.mandate for served in one.serves}.intersection(ids):
            found[mandate].append(one)
    return found


def served_mandates(connection: Connection) -> set[str]:
    """The mandates that activities serve, by their ids."""
    return {served.mandate for one in activities(connection, ActivityFilter()) for served in one.serves}


def line(connection: Connection, number: int) -> list[Activity]:
    """An activity with all that stood and stands in its place, the one that stands now last.

    Raises `Unknown` where there is none of that number.
    """
    supersedes = {row.id: row.supersedes for row in connection.execute(select(rows.c.id, rows.c.supersedes))}
    if number not in supersedes:
        last = f"the last is {max(supersedes)}; " if supersedes else "there is none yet; "
        raise Unknown(f"there is no activity {number}; {last}seized activity list shows them")
    superseded_by = {earlier: later for later, earlier in supersedes.items() if earlier is not None}
    numbers, at = [number], supersedes[number]
    while at is not None:
        numbers, at = [at, *numbers], supersedes[at]
    while (later := superseded_by.get(numbers[-1])) is not None:
        numbers.append(later)
    return _read(connection, select(rows).where(among(rows.c.id, numbers)))


def keep(connection: Connection, made: Sequence[Activity]) -> list[Activity]:
    """Write new activities, whatever their `id`; they come back in their order with the numbers that they got."""
    written = insert(rows).returning(rows.c.id, sort_by_parameter_order=True)
    numbers = connection.execute(written, [_row(one) for one in made]).scalars().all() if made else []
    return [msgspec.structs.replace(one, id=number) for one, number in zip(made, numbers, strict=True)]


def _row(activity: Activity) -> dict[str, object]:
    values: dict[str, object] = msgspec.to_builtins(activity)
    serves = [{"mandate": one.mandate, "about": msgspec.to_builtins(one.about)} for one in activity.serves]
    return {name: value for name, value in values.items() if name not in ("id", "superseded")} | {"serves": serves}


def _read(connection: Connection, query: Select[tuple[object, ...]]) -> list[Activity]:
    """The rows of a query as activities, in the order of their numbers."""
    found = connection.execute(query.order_by(rows.c.id)).all()
    later = select(rows.c.supersedes).where(rows.c.supersedes.is_not(None))
    superseded = set(connection.execute(later).scalars())
    last = last_known(connection, {served["mandate"] for row in found for served in row.serves})
    handles = _handles(connection, last.values())
    return [_activity(row, last, handles, superseded=row.id in superseded) for row in found]


def _handles(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Where the mandates `ids` stand; one that is not in the register is left out."""
    query = select(mandates.c.id, documents.c.key, mandates.c.label).join_from(mandates, documents)
    return {row.id: f"{row.key}#{row.label}" for row in connection.execute(query.where(among(mandates.c.id, ids)))}


def _activity(
    row: Row[tuple[object, ...]], last: dict[str, str], handles: dict[str, str], *, superseded: bool
) -> Activity:
    values = row._asdict() | {name: tuple(getattr(row, name)) for name in ("actors", "fields", "evidence")}
    said = (msgspec.convert(one, Served) for one in row.serves)
    values["serves"] = tuple(Served(last[one.mandate], one.about, handles.get(last[one.mandate])) for one in said)
    values["contribution"] = msgspec.convert(row.contribution, Contribution | None)
    return Activity(**values, superseded=superseded)


def _serves(activity: Activity, place: Reference, here: set[str]) -> bool:
    """Whether it serves one of the mandates `here`, or one that its document once had."""
    whole = place.paragraph is None
    return any(
        one.mandate in here or (whole and one.handle is None and one.about.document == place.key)
        for one in activity.serves
    )


def _fits(activity: Activity, wanted: ActivityFilter) -> bool:
    return (
        wanted.kind in (None, activity.kind)
        and wanted.stage in (None, activity.stage)
        and (wanted.actor is None or actor(wanted.actor).key in taking_part(activity))
        and (wanted.donor is None or _given_by(wanted.donor, activity))
        and (wanted.field is None or any(_named(wanted.field, one) for one in activity.fields))
        and _in_time(activity, wanted)
    )


def taking_part(activity: Activity) -> set[str]:
    """The keys of all who take part in an activity, its donor among them, and of what they are part of."""
    donors = (activity.contribution.donor,) if activity.contribution else ()
    return {key for name in (*activity.actors, *donors) for key in _keys(name)}


def _given_by(donor: str, activity: Activity) -> bool:
    given = activity.contribution
    return given is not None and actor(given.donor).key == actor(donor).key


@cache
def _keys(name: str) -> frozenset[str]:
    return frozenset(one.key for one in lineage(actor(name)))


def _named(wanted: str, field: str) -> bool:
    """Whether the words wanted are among those of a field: `security` names "regional security"."""
    return set(_words(wanted)) <= set(_words(field))


def _words(text: str) -> Iterable[str]:
    return text.casefold().replace("-", " ").split()


def _in_time(activity: Activity, wanted: ActivityFilter) -> bool:
    """Whether a day of it lies within the bounds; what has no day lies within none."""
    if (wanted.since, wanted.until) == (None, None):
        return True
    if activity.start is None:
        return False
    begins, ends = first_day(activity.start), last_day(activity.end or activity.start)
    return (wanted.since is None or ends >= wanted.since) and (wanted.until is None or begins <= wanted.until)
