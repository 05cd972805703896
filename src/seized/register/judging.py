"""Judgements put to work: what is judged of a mandate, and what the mandate says once it is corrected."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, Row, select, update

from seized.model import Addressee, Due, Mandate
from seized.model.register import About, Judgement, Status
from seized.register.among import among
from seized.register.facts import erase_details, mandate_values, write_details
from seized.register.schema import changes, documents, judgements, mandates

CORRECTABLE = ("addressees", "kind", "due", "recurrence", "dismissed")
"""What a reader can correct; `dismissed` says that it is no mandate."""


def judgement_of(row: Row[tuple[object, ...]], superseded: bool = False) -> Judgement:
    """A judgement from its row in the table."""
    values = row._asdict() | {"evidence": tuple(row.evidence), "about": msgspec.convert(row.about, About)}
    return Judgement(**values, superseded=superseded)


def last_known(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Under which id each of the mandates `ids` was known last: its own, or that of the one that took its place."""
    taken: dict[str, str] = {}
    open_ = asked = set(ids)
    while open_:
        left = open_ - present(connection, open_)
        query = select(changes.c.mandate, changes.c.successor).where(among(changes.c.mandate, left))
        query = query.where(changes.c.change.in_(("moved", "gone"))).order_by(changes.c.id)
        moved = {old: new for old, new in dict(connection.execute(query).all()).items() if new is not None}
        taken |= moved
        open_ = set(moved.values())
    return {one: _end(one, taken) for one in asked}


def _end(id_: str, taken: dict[str, str]) -> str:
    """The end of a trail; it has one, for each mandate left later than those whose place it took."""
    while id_ in taken:
        id_ = taken[id_]
    return id_


def present(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Those of the mandates `ids` that are in the register."""
    return set(connection.execute(select(mandates.c.id).where(among(mandates.c.id, ids))).scalars())


def today(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Under which id each of the mandates `ids` stands in the register today; those that are gone are left out."""
    last = last_known(connection, ids)
    here = present(connection, set(last.values()))
    return {one: at for one, at in last.items() if at in here}


def predecessors(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The ids of mandates in whose place the mandates `ids` stand: old -> new."""
    wanted = set(ids)
    found, new = set[str](), wanted
    while new:
        older = select(changes.c.mandate).where(among(changes.c.successor, new))
        new = set(connection.execute(older).scalars()) - found - wanted
        found |= new
    return {old: at for old, at in last_known(connection, found).items() if at in wanted}


def successors(connection: Connection, ids: Iterable[str]) -> set[str]:
    """The ids of mandates that have ever stood in the place of the mandates `ids`."""
    found, new = set[str](), set(ids)
    while new:
        later = select(changes.c.successor).where(among(changes.c.mandate, new), changes.c.successor.is_not(None))
        new = set(connection.execute(later).scalars()) - found
        found |= new
    return found


def judged(connection: Connection, ids: Iterable[str]) -> dict[str, list[Judgement]]:
    """The judgements on each of the mandates `ids`, in the order in which they were made, the superseded ones too.

    A judgement counts for the mandate that a person has attached it to, else for the one it was made on, or for the
    one that took its place when the text was read anew.
    """
    ids = list(ids)
    home = {one: one for one in ids} | predecessors(connection, ids)
    moved = attachments(connection)
    attached = [number for number, row in moved.items() if row.mandate in home]
    chosen = among(judgements.c.mandate, home) | among(judgements.c.id, attached)
    rows = connection.execute(select(judgements).where(chosen).order_by(judgements.c.id)).all()
    later = select(judgements.c.supersedes).where(among(judgements.c.supersedes, [row.id for row in rows]))
    superseded = set(connection.execute(later).scalars())
    found: dict[str, list[Judgement]] = defaultdict(list)
    for row in rows:
        at = moved[row.id].mandate if row.id in moved else row.mandate
        if at in home:
            found[home[at]].append(judgement_of(row, row.id in superseded))
    return found


def attachments(connection: Connection) -> dict[int, Row[tuple[object, ...]]]:
    """Judgements that a person has moved: number -> the judgement that says to which mandate, the latest."""
    query = select(judgements).where(judgements.c.kind == "attachment").order_by(judgements.c.id)
    return {row.value["judgement"]: row for row in connection.execute(query)}


def standing(listed: Sequence[Judgement], kind: str) -> list[Judgement]:
    """The judgements of a kind that no later one has superseded."""
    return [one for one in listed if one.kind == kind and not one.superseded]


def corrections(listed: Sequence[Judgement]) -> dict[str, object]:
    """The corrections that stand: field -> what it is to be, the latest last."""
    found = {str(one.value["field"]): one.value["to"] for one in standing(listed, "correction")}
    return {field: value for field, value in found.items() if value is not None}


def corrected(mandate: Mandate, changed: dict[str, object]) -> Mandate:
    """The mandate as its corrections have it; `un_mandate` follows its addressees."""
    fields: dict[str, object] = {name: value for name, value in changed.items() if name in ("kind", "recurrence")}
    if "due" in changed:
        fields["due"] = msgspec.convert(changed["due"], Due | None) if changed["due"] != {} else None
    if "addressees" in changed:
        named = msgspec.convert(changed["addressees"], tuple[Addressee, ...])
        fields |= {"addressees": named, "un_mandate": any(one.un for one in named)}
    return msgspec.structs.replace(mandate, **fields)


def apply(connection: Connection, read: dict[str, Mandate]) -> None:
    """Make the rows of mandates say what the judgements on them say; `read` is each as it was read, by its id."""
    stated: dict[str, Mandate] = {}
    keys = _documents(connection, read)
    for mandate, listed in judged(connection, read).items():
        changed = corrections(listed)
        stated[mandate] = corrected(read[mandate], changed)
        statuses = standing(listed, "status")
        values = mandate_values(stated[mandate], keys[mandate]) | {
            "status": status_of(statuses),
            "judgement": statuses[-1].id if statuses else None,
            "dismissed": bool(changed.get("dismissed")),
            "corrected": sorted(changed),
        }
        connection.execute(update(mandates).where(mandates.c.id == mandate).values(values))
    if stated:
        erase_details(connection, stated)
        write_details(connection, stated)


def _documents(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The keys of the documents that the mandates `ids` stand in."""
    query = select(mandates.c.id, documents.c.key).join_from(mandates, documents)
    return {row.id: row.key for row in connection.execute(query.where(among(mandates.c.id, ids)))}


def status_of(statuses: Sequence[Judgement]) -> Status:
    """The status that the last of these judgements gives; without one, there is no indication."""
    return msgspec.convert(statuses[-1].value["status"], Status) if statuses else "no indication"
