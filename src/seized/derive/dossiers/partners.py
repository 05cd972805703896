"""Whom an actor has to do with: those with whom it shares agreements, memberships, meetings or paragraphs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

from seized.derive.actors.known import UNITED_NATIONS
from seized.derive.actors.naming import actor, lineage
from seized.derive.dossiers.named import Named, by_head, is_part
from seized.model.actors import Actor
from seized.model.dossier import Partner, Who
from seized.model.facts import AgreementFact, MeetingFact, MembershipFact, Telling

Tie = Literal["agreements", "memberships", "meetings", "named"]

NAMED_ALONE = ("State", "organization", "entity")
"""The kinds of actors that are partners where nothing but the paragraphs of texts ties them.

An organ of the United Nations that adopts or is asked, or an official, is none; nor is the United Nations itself."""


class _Ties:
    """What ties one actor, counted, with the paragraphs that say so."""

    def __init__(self) -> None:
        self.counts: dict[Tie, int] = {"agreements": 0, "memberships": 0, "meetings": 0, "named": 0}
        self.sources: dict[Telling, None] = {}

    def add(self, tie: Tie, sources: Iterable[Telling]) -> None:
        self.counts[tie] += 1
        self.sources |= dict.fromkeys(sources)


def partners(who: Who, found: Iterable[Named]) -> tuple[Partner, ...]:
    """The partners of an actor: those with most agreements first, then most meetings, memberships and paragraphs.

    A body or an official stands for what it is a part of; what is a part of the actor in question is no partner, by
    its whole name or by the head of that.
    """
    ties = defaultdict[Actor, _Ties](_Ties)
    wholes = by_head(who.parts)
    for one, tie, sources in _facts(who):
        if one.key not in wholes:
            ties[one].add(tie, sources)
    for one, source in _together(found):
        if one in ties or _is_partner(one):
            ties[one].add("named", (source,))
    listed = [
        Partner(actor=one, sources=tuple(tied.sources), **tied.counts)
        for one, tied in ties.items()
        if not is_part(one, who.actor)
    ]
    return tuple(sorted(listed, key=_order))


def _facts(who: Who) -> Iterator[tuple[Actor, Tie, tuple[Telling, ...]]]:
    for agreement in who.agreements:
        for one in _standing_for(_parties(agreement)):
            yield one, "agreements", agreement.sources
    for membership in (*who.members, *who.memberships):
        for one in _standing_for(_both(membership)):
            yield one, "memberships", membership.sources
    for meeting in who.meetings:
        for one in _standing_for(_meeting(meeting)):
            yield one, "meetings", meeting.sources


def _parties(fact: AgreementFact) -> Iterator[Actor]:
    return map(actor, fact.parties)


def _both(fact: MembershipFact) -> Iterator[Actor]:
    return map(actor, (fact.member, fact.organization))


def _meeting(fact: MeetingFact) -> Iterator[Actor]:
    return map(actor, filter(None, (fact.body, fact.chair)))


def _together(found: Iterable[Named]) -> Iterator[tuple[Actor, Telling]]:
    """The actors that paragraphs name, each once for a paragraph, as what they stand for."""
    yield from dict.fromkeys((one, said.source) for said in found for one in _standing_for([said.actor]))


def _standing_for(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Each actor, or for a body, a group or an official the nearest thing outwards that is none; each once."""
    return tuple(dict.fromkeys(_stands_for(one) for one in actors))


def _stands_for(one: Actor) -> Actor:
    outwards = lineage(one)
    return next((outer for outer in outwards if outer.kind not in ("body", "official", "group")), outwards[-1])


def _is_partner(one: Actor) -> bool:
    return one.kind in NAMED_ALONE and one.name != UNITED_NATIONS


def _order(one: Partner) -> tuple[object, ...]:
    return -one.agreements, -one.meetings, -one.memberships, -one.named, one.actor.name
