"""What the register knows of cooperation: facts made of all their mentions, as persons have identified them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Connection, select

from seized.derive.actors.naming import actor
from seized.derive.facts import merging
from seized.derive.facts.candidates import Fact, Shelf
from seized.derive.facts.merging import Told
from seized.derive.facts.standing import on_day
from seized.model.actors import Actor
from seized.model.facts import (
    AgreementFact,
    FactFilter,
    FactKind,
    FieldFact,
    MeetingFact,
    MembershipFact,
    ObservanceFact,
)
from seized.model.register import Holding
from seized.register.among import among
from seized.register.candidates import neighbours
from seized.register.fact_marks import Mark, Marks
from seized.register.holdings import holdings_of
from seized.register.identifying import Decisions, identified
from seized.register.mentions import told
from seized.register.schema import cooperation, documents, participants
from seized.register.titles import naming
from seized.vocabulary.dates import first_day, last_day
from seized.vocabulary.titles import same_words

Joined = TypeVar("Joined", MeetingFact, AgreementFact, MembershipFact)
Plain = TypeVar("Plain", ObservanceFact, FieldFact)


class FactsOf(NamedTuple):
    """What somebody takes part in."""

    memberships: list[MembershipFact]
    meetings: list[MeetingFact]
    agreements: list[AgreementFact]


_UNDATED = "9999"
"""What sorts a fact without a day behind the others."""


def meetings(connection: Connection, wanted: FactFilter) -> list[MeetingFact]:
    """The meetings asked for, by their days; then those without a day, among them the lines that are called for."""
    theirs = _theirs(connection, wanted)
    is_meant = _is_meant(theirs, wanted)
    found = _joined(
        connection,
        "meeting",
        merging.meeting,
        lambda one: is_meant(one) and _is_within(one.start, one.end, wanted) and _is_of_body(one.body, wanted.body),
        ids=theirs,
    )
    return sorted(found, key=_in_time)


def meetings_in(connection: Connection, keys: Collection[str]) -> list[MeetingFact]:
    """The meetings of which some documents tell, by their keys, in the same order; candidates as in `facts_of`."""
    query = select(cooperation.c.fact).join(documents).where(cooperation.c.kind == "meeting")
    ids = set(connection.execute(query.where(among(documents.c.key, keys)).distinct()).scalars())
    decisions = Decisions(identified(connection))
    within = {one for fact in ids for one in decisions.group(fact)}
    found = _joined(connection, "meeting", merging.meeting, lambda _: True, within=within, decisions=decisions)
    return sorted(found, key=_in_time)


def chosen(connection: Connection, marks: Marks, wanted: FactFilter) -> list[Mark]:
    """Those of some facts that are asked for, in their order."""
    theirs = _theirs(connection, wanted)
    return [
        mark
        for mark in marks.ordered
        if (theirs is None or not theirs.isdisjoint(mark.ids))
        and (wanted.drafts or not mark.draft_only)
        and _is_within(mark.start, mark.end, wanted)
        and _is_of_body(mark.body, wanted.body)
    ]


def of_marks(
    connection: Connection, kind: Literal["meeting", "agreement"], marks: Marks, wanted: Sequence[Mark]
) -> list[MeetingFact | AgreementFact]:
    """Some facts whole, in the order given, each with its candidates among those near it."""
    meant = {id_ for mark in wanted for id_ in mark.ids}
    near = {id_ for mark in wanted for other in marks.near(mark) for id_ in other.ids}

    def is_wanted(fact: Fact) -> bool:
        return not meant.isdisjoint(_ids(fact))

    found: list[MeetingFact | AgreementFact] = []
    if kind == "meeting":
        found += _joined(connection, kind, merging.meeting, is_wanted, within=meant | near)
    else:
        found += _joined(connection, kind, merging.agreement, is_wanted, within=meant | near)
    by_id = {id_: fact for fact in found for id_ in _ids(fact)}
    return [by_id[mark.ids[0]] for mark in wanted]


def agreements(connection: Connection, wanted: FactFilter) -> list[AgreementFact]:
    """The agreements asked for, by their dates; then those without one."""
    theirs = _theirs(connection, wanted)
    is_meant = _is_meant(theirs, wanted)
    found = _joined(
        connection,
        "agreement",
        merging.agreement,
        lambda one: is_meant(one) and _is_within(one.date, one.date, wanted),
        ids=theirs,
    )
    return sorted(found, key=_agreement_order)


def memberships(connection: Connection, wanted: FactFilter) -> list[MembershipFact]:
    """The memberships asked for, by organization and member, those of one member as they follow each other."""
    theirs = _theirs(connection, wanted)
    found = _joined(connection, "membership", merging.membership, _is_meant(theirs, wanted), ids=theirs)
    found = found if wanted.on is None else list(on_day(found, wanted.on).told)
    kept = [one for one in found if wanted.status in (None, one.status)]
    return sorted(kept, key=_membership_order)


def facts_of(connection: Connection, who: Actor) -> FactsOf:
    """What somebody, or a part of it, takes part in, each kind in its order.

    Nothing else is read, so the candidates of a fact are among these alone.
    """
    decisions = Decisions(identified(connection))
    theirs = {one for fact in _facts_of(connection, who) for one in decisions.group(fact)}

    def joined(kind: FactKind, make: Callable[[str, Sequence[Told[Any]]], Joined]) -> list[Joined]:
        return _joined(connection, kind, make, lambda _: True, within=theirs, decisions=decisions)

    return FactsOf(
        sorted(joined("membership", merging.membership), key=_membership_order),
        sorted(joined("meeting", merging.meeting), key=_in_time),
        sorted(joined("agreement", merging.agreement), key=_agreement_order),
    )


def observances(connection: Connection, wanted: FactFilter) -> list[ObservanceFact]:
    """The days, years and decades asked for, by their first days; of an actor, those that texts about it name."""
    found = _plain(connection, "observance", merging.observance, wanted)
    kept = [one for one in found if _is_within(one.start, one.end, wanted)]
    return sorted(kept, key=lambda one: (one.start or _UNDATED, one.name, one.id))


def fields(connection: Connection, wanted: FactFilter) -> list[FieldFact]:
    """The fields of cooperation by name; of an actor, those that texts about it name."""
    return sorted(_plain(connection, "field", merging.field, wanted), key=lambda one: (one.name.casefold(), one.id))


def facts_by_id(connection: Connection, ids: Collection[str]) -> dict[str, Fact]:
    """Meetings, agreements and memberships by their ids, also by those of facts that persons have merged with them.

    An id that nothing in the register has is left out.
    """
    return _by_id(connection, ids)


def named_by_id(connection: Connection, ids: Collection[str]) -> dict[str, ObservanceFact | FieldFact]:
    """Observances and fields by their ids; an id that nothing in the register has is left out."""
    holders = select(cooperation.c.document).where(among(cooperation.c.fact, ids))
    named = connection.execute(holders.distinct()).scalars().all()
    wanted = FactFilter()
    found: list[ObservanceFact | FieldFact] = [
        *_plain(connection, "observance", merging.observance, wanted, named),
        *_plain(connection, "field", merging.field, wanted, named),
    ]
    return {fact.id: fact for fact in found if fact.id in ids}


def facts_as_told(connection: Connection, ids: Collection[str]) -> dict[str, Fact]:
    """The same, each for itself, whatever persons have decided on it."""
    return _by_id(connection, ids, Decisions(()))


def _by_id(connection: Connection, ids: Collection[str], decisions: Decisions | None = None) -> dict[str, Fact]:
    wanted = frozenset(ids)

    def is_wanted(fact: Fact) -> bool:
        return not wanted.isdisjoint(_ids(fact))

    found: list[Fact] = []
    if any(id_.startswith("meeting:") for id_ in wanted):
        found += _joined(connection, "meeting", merging.meeting, is_wanted, ids=wanted, decisions=decisions)
    if any(id_.startswith("agreement:") for id_ in wanted):
        found += _joined(connection, "agreement", merging.agreement, is_wanted, ids=wanted, decisions=decisions)
    if any(id_.startswith("membership:") for id_ in wanted):
        found += _joined(connection, "membership", merging.membership, is_wanted, ids=wanted, decisions=decisions)
    return {id_: fact for fact in found for id_ in wanted & _ids(fact)}


def about(connection: Connection, actor: Actor) -> list[Holding]:
    """The documents whose titles name an actor: adopted texts before drafts, each by their days."""
    found = holdings_of(connection, naming(connection, actor)).values()
    return sorted(found, key=lambda one: (one.draft, one.date or _UNDATED, one.key))


def _joined(
    connection: Connection,
    kind: FactKind,
    make: Callable[[str, Sequence[Told[Any]]], Joined],
    is_wanted: Callable[[Joined], bool],
    *,
    ids: Collection[str] | None = None,
    within: Collection[str] | None = None,
    decisions: Decisions | None = None,
) -> list[Joined]:
    """The facts of a kind that are wanted, each with its candidates among all, by the decisions that stand.

    All that are wanted have one of the `ids`, where these are given.  With `within`, the ids of all facts that are
    looked at, the candidates are among these alone.
    """
    decisions = decisions or Decisions(identified(connection))
    if within is None and ids is not None:
        meant = {one for id_ in ids for one in decisions.group(id_)}
        near = neighbours(connection, kind, meant)
        within = None if near is None else {one for id_ in near for one in decisions.group(id_)}
    mentions = defaultdict[frozenset[str], list[Told[Any]]](list)
    for one in told(connection, kind, of_facts=within):
        mentions[decisions.group(one.fact)].append(one)
    facts = [make(decisions.first(one.fact for one in listed), listed) for listed in mentions.values()]
    chosen = [fact for fact in facts if is_wanted(fact)]
    shelf = Shelf(facts)
    return [msgspec.structs.replace(fact, candidates=tuple(_candidates(fact, shelf, decisions))) for fact in chosen]


def _candidates(fact: Fact, shelf: Shelf, decisions: Decisions) -> list[str]:
    return sorted(one.id for one in shelf.candidates(fact) if not decisions.apart(fact.id, one.id))


def _plain(
    connection: Connection,
    kind: FactKind,
    make: Callable[[str, Sequence[Told[Any]]], Plain],
    wanted: FactFilter,
    named: Collection[int] | None = None,
) -> list[Plain]:
    """The facts of a kind that persons do not identify, out of all documents, of some, or of those about an actor."""
    named = naming(connection, actor(wanted.actor)) if wanted.actor else named
    mentions = defaultdict[str, list[Told[Any]]](list)
    for one in told(connection, kind, named):
        mentions[one.fact].append(one)
    facts = [make(fact, listed) for fact, listed in mentions.items()]
    return [fact for fact in facts if wanted.drafts or not fact.draft_only]


def _theirs(connection: Connection, wanted: FactFilter) -> set[str] | None:
    """The ids of the facts of the actor that is asked for; None where none is."""
    return _facts_of(connection, actor(wanted.actor)) if wanted.actor else None


def _is_meant(theirs: Collection[str] | None, wanted: FactFilter) -> Callable[[Fact], bool]:
    """Whether a fact is the actor's, and is told by more than drafts where that is asked for."""

    def is_meant(fact: Fact) -> bool:
        return (theirs is None or not _ids(fact).isdisjoint(theirs)) and (wanted.drafts or not fact.draft_only)

    return is_meant


def _facts_of(connection: Connection, actor: Actor) -> set[str]:
    """The ids of the facts that an actor, or a part of it, takes part in."""
    here = (participants.c.document == cooperation.c.document) & (participants.c.position == cooperation.c.position)
    query = select(cooperation.c.fact).join(participants, here).where(participants.c.actor == actor.key)
    return set(connection.execute(query.distinct()).scalars())


def _in_time(one: MeetingFact) -> tuple[object, ...]:
    return one.start or _UNDATED, one.end or "", one.ordinal or 0, one.name, one.id


def _agreement_order(one: AgreementFact) -> tuple[object, ...]:
    return one.date or _UNDATED, same_words(one.title), one.id


def _membership_order(one: MembershipFact) -> tuple[object, ...]:
    return one.organization, one.member, one.told or _UNDATED, one.id


def _ids(fact: Fact) -> frozenset[str]:
    return frozenset((fact.id, *fact.merged))


def _is_within(start: str | None, end: str | None, wanted: FactFilter) -> bool:
    """Whether the days of a fact touch those asked for; without a day it does where no bound is set."""
    if start is None:
        return wanted.since is None and wanted.until is None
    late = wanted.since is None or last_day(end or start) >= first_day(wanted.since)
    return late and (wanted.until is None or first_day(start) <= last_day(wanted.until))


def _is_of_body(meeting: str | None, body: str | None) -> bool:
    """Whether these words stand, in this order, in the name of the body that meets, or are another name of it."""
    if body is None or meeting is None:
        return body is None
    return f" {same_words(body)} " in f" {same_words(meeting)} " or actor(body).key == actor(meeting).key
