"""Actors in the words that a person reads."""

from seized.model.actors import Actor, ActorKind, OtherName
from seized.model.wording import day

KINDS: dict[ActorKind, str] = {
    "State": "a State",
    "organization": "an organization",
    "organ": "an organ of the United Nations",
    "entity": "an entity of the United Nations system",
    "official": "an official",
    "group": "a group of States",
    "body": "a body",
}

SEVERAL: dict[ActorKind, str] = {
    "State": "States",
    "organization": "organizations",
    "group": "groups of States",
    "organ": "United Nations organs",
    "entity": "United Nations entities",
    "official": "officials",
    "body": "bodies",
}
"""The kinds as headings of lists, in the order in which they are asked for."""


def what_it_is(actor: Actor) -> str:
    """`an organization`, `a body of the Otter Union`."""
    return f"{KINDS[actor.kind]} of {actor.of}" if actor.of else KINDS[actor.kind]


def other_names(actor: Actor) -> list[str]:
    """What texts call it besides: `SCO`, `Swaziland (until 2018)`; nothing for a group, whose forms are no names."""
    return [] if actor.kind == "group" else [_dated(one) for one in actor.names]


def _dated(name: OtherName) -> str:
    bounds = [f"since {day(name.since)}" if name.since else "", f"until {day(name.until)}" if name.until else ""]
    known = ", ".join(filter(None, bounds))
    return f"{name.form} ({known})" if known else name.form
