"""Which facts may be one with others, as far as the store can tell: those that share an actor, or have none."""

from collections.abc import Collection

from sqlalchemy import Connection, and_, exists, select

from seized.model.facts import FactKind
from seized.register.among import among
from seized.register.schema import cooperation, participants

ROLES: dict[FactKind, str] = {"meeting": "body", "agreement": "party", "membership": "organization"}
"""Who facts of a kind are of; two that may be one have actors here of which one is the other, or a part of it, or one
of the two has none."""

_HERE = and_(participants.c.document == cooperation.c.document, participants.c.position == cooperation.c.position)


def neighbours(connection: Connection, kind: FactKind, ids: Collection[str]) -> set[str] | None:
    """The ids of facts of a kind, and of all that `seized.derive.facts.candidates` may find to be one with them; None
    where that may be any: where one of the facts has no actor."""
    of_kind = cooperation.c.kind == kind
    of_somebody = exists().where(_HERE, participants.c.role == ROLES[kind])
    mine = and_(of_kind, among(cooperation.c.fact, ids))
    if connection.execute(select(cooperation.c.fact).where(mine, ~of_somebody).limit(1)).first():
        return None
    with_actor = select(participants.c.actor).join(cooperation, _HERE).where(participants.c.role == ROLES[kind])
    actors = connection.execute(with_actor.where(mine).distinct()).scalars().all()
    theirs = select(cooperation.c.fact).join(participants, _HERE).where(of_kind, participants.c.role == ROLES[kind])
    found = connection.execute(theirs.where(among(participants.c.actor, actors)).distinct()).scalars()
    if kind == "membership":
        return set(found)
    nobodys = select(cooperation.c.fact).where(of_kind, ~of_somebody).distinct()
    return {*found, *connection.execute(nobodys).scalars()}
