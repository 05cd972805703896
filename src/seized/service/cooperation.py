"""Asks what texts tell of cooperation, and takes down which of its facts persons say to be one."""

from collections.abc import Collection, Sequence
from typing import Literal

import msgspec
from sqlalchemy import Connection

from seized.derive.actors.naming import actor, lineage
from seized.derive.facts.candidates import Fact
from seized.derive.facts.standing import on_day
from seized.model.actors import Actor
from seized.model.facts import (
    AgreementFact,
    FactFilter,
    FactKind,
    FieldFact,
    Identification,
    MeetingFact,
    Members,
    MembershipFact,
    ObservanceFact,
)
from seized.model.passage import Span
from seized.register import cooperation, mentions
from seized.register.fact_marks import Mark, Marks
from seized.register.fact_marks import marks as marks_of
from seized.register.identifications import decided, identify
from seized.register.partaking import no_such_body, partaker
from seized.register.references import resolve
from seized.register.register import Register
from seized.service.judging import Said


def meetings(register: Register, wanted: FactFilter) -> list[MeetingFact]:
    """The meetings that fit, by their days; then those without a day, and the lines of meetings that are called for.

    Raises `seized.errors.Unknown` where nobody is called like the actor, or no body that meets like the body.
    """
    with register.reading() as connection:
        _see_to(connection, wanted)
        found = cooperation.meetings(connection, wanted)
        if wanted.body and not found and not cooperation.meetings(connection, FactFilter(body=wanted.body)):
            raise no_such_body(connection, wanted.body)
        return found


def marks(register: Register, kind: Literal["meeting", "agreement"]) -> Marks:
    """All facts of a kind in their order, by what they are looked for by; long lists are cut from them."""
    with register.reading() as connection:
        return marks_of(connection, kind)


def chosen(register: Register, among: Marks, wanted: FactFilter) -> list[Mark]:
    """Those that fit, in their order.  Raises as `meetings` does."""
    with register.reading() as connection:
        _see_to(connection, wanted)
        found = cooperation.chosen(connection, among, wanted)
        if wanted.body and not found and not cooperation.chosen(connection, among, FactFilter(body=wanted.body)):
            raise no_such_body(connection, wanted.body)
        return found


def of_marks(
    register: Register, kind: Literal["meeting", "agreement"], among: Marks, wanted: Sequence[Mark]
) -> list[MeetingFact | AgreementFact]:
    """Some of the facts whole, in the order given."""
    with register.reading() as connection:
        return cooperation.of_marks(connection, kind, among, wanted)


def agreements(register: Register, wanted: FactFilter) -> list[AgreementFact]:
    """The agreements that fit, by their dates; then those without one.  Raises `seized.errors.Unknown`."""
    with register.reading() as connection:
        _see_to(connection, wanted)
        return cooperation.agreements(connection, wanted)


def members(register: Register, wanted: FactFilter) -> Members:
    """Who belongs to the actor, or to a part of it; `on` a day, who did.  Raises `seized.errors.Unknown`.

    With a status, those whose standing it is.
    """
    timeless = msgspec.structs.replace(wanted, on=None, status=None)
    with register.reading() as connection:
        of = partaker(connection, wanted.actor) if wanted.actor else None
        found = [one for one in cooperation.memberships(connection, timeless) if of is None or _belongs(one, of)]
    told, untold = on_day(found, wanted.on) if wanted.on else (found, [])
    return Members(
        of=of.name if of else None,
        on=wanted.on,
        told=tuple(one for one in told if wanted.status in (None, one.status)),
        untold=tuple(one for one in untold if wanted.status in (None, one.status)),
    )


def _belongs(membership: MembershipFact, of: Actor) -> bool:
    return of.key in (one.key for one in lineage(actor(membership.organization)))


def observances(register: Register, wanted: FactFilter) -> list[ObservanceFact]:
    """The days, years and decades that fit, by their first days.  Raises `seized.errors.Unknown`."""
    with register.reading() as connection:
        _see_to(connection, wanted)
        return cooperation.observances(connection, wanted)


def fields(register: Register, wanted: FactFilter) -> list[FieldFact]:
    """The fields of cooperation that fit, by name.  Raises `seized.errors.Unknown`."""
    with register.reading() as connection:
        _see_to(connection, wanted)
        return cooperation.fields(connection, wanted)


def facts_by_id(register: Register, ids: Collection[str]) -> dict[str, Fact]:
    """Meetings, agreements and memberships by their ids; one that is not in the register is left out."""
    with register.reading() as connection:
        return cooperation.facts_by_id(connection, ids)


def facts_in(register: Register, name: str) -> dict[tuple[FactKind, Span], str]:
    """The ids of the facts that a document tells of, by kind and by where its words stand in it.

    Raises `seized.errors.Unknown` and `Ambiguous` for the name.
    """
    with register.reading() as connection:
        return mentions.facts_in(connection, resolve(connection, name).document)


def named_by_id(register: Register, ids: Collection[str]) -> dict[str, ObservanceFact | FieldFact]:
    """Observances and fields by their ids; one that is not in the register is left out."""
    with register.reading() as connection:
        return cooperation.named_by_id(connection, ids)


def candidates(register: Register, found: Collection[Fact]) -> dict[str, Fact]:
    """What some facts may be the same as, by the ids that they name."""
    ids = {id_ for fact in found for id_ in fact.candidates}
    return facts_by_id(register, ids) if ids else {}


def merge(register: Register, one: str, other: str, said: Said) -> Identification:
    """Say that two facts are one.  Raises as `seized.register.identifications.identify` does."""
    return identify(register, one, other, same=True, judge=said.judge())


def split(register: Register, one: str, other: str, said: Said) -> Identification:
    """Say that two facts are two.  Raises as `merge` does."""
    return identify(register, one, other, same=False, judge=said.judge())


def identifications(register: Register, name: str) -> tuple[Identification, ...]:
    """What persons decided on a fact, and on those that are one with it, in order of time; the superseded too.

    Raises `seized.errors.Unknown` and `Ambiguous`; a fact that is gone is known by its decisions.
    """
    with register.reading() as connection:
        return decided(connection, name)


def _see_to(connection: Connection, wanted: FactFilter) -> None:
    """See that somebody is called like the actor that is asked for."""
    if wanted.actor:
        partaker(connection, wanted.actor)
