"""Whom the paragraphs of texts about an actor name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seized.derive.actors.known import known
from seized.derive.actors.mentions import named_in
from seized.derive.actors.naming import actor, lineage
from seized.model.actors import Actor
from seized.model.facts import Telling

LONGEST_INSTRUMENT = 40

# "Regulations on Political and Diplomatic Measures": the name of an instrument goes on with its subject
_SUBJECT = re.compile(r"(?<!\w)[A-Z]\w+ (?:on|for|concerning) (?:the )?\Z")


class Named(NamedTuple):
    """An actor, and a paragraph that names it."""

    actor: Actor
    source: Telling


def named(paragraphs: Iterable[Telling]) -> list[Named]:
    """The actors that each paragraph names, each once for it; their quotes are whole paragraphs.

    A body that one text calls by its whole name ("Council of the Otter Union") is known by the head of that alone
    ("the Council") nowhere, but by a head that is a name of its own it is ("Eel Structure of the Otter Union", "the Eel
    Structure").
    """
    found = [Named(one, source) for source in paragraphs for one in dict.fromkeys(_actors(source.quote))]
    wholes = _wholes([one.actor for one in found])
    return [*dict.fromkeys(Named(wholes.get(one.actor.key, one.actor), one.source) for one in found)]


def _actors(text: str) -> Iterator[Actor]:
    """The actors named, without what no table has and what is the subject of an instrument."""
    for start, _, one in named_in(text):
        if known(one.name) or one.of or not _SUBJECT.search(text, max(0, start - LONGEST_INSTRUMENT), start):
            yield one


def _wholes(actors: Sequence[Actor]) -> dict[str, Actor]:
    """Who is meant by a name that is a piece of that of another actor: by its key.

    The head of the name of a part of somebody, where it has two words; and what no table has and the whole name of
    one actor ends with, as where a text has a space within a word.
    """
    listed = dict.fromkeys(actors)
    found = by_head(listed)
    for one in listed:
        if not known(one.name) and not one.of:
            longer = [other for other in listed if other.name.endswith(f" {one.name}")]
            if longer:
                found[one.key] = max(longer, key=actors.count)
    return found


def by_head(actors: Iterable[Actor]) -> dict[str, Actor]:
    """Those of the actors that are parts of another, by the key of the head of their names where it has two words."""
    heads = ((one.name.partition(" of ")[0], one) for one in actors if one.of)
    return {actor(head).key: one for head, one in heads if " " in head}


def is_part(one: Actor, whole: Actor) -> bool:
    """Whether an actor is another one, or a part of it."""
    return any(outer.key == whole.key for outer in lineage(one))


def parts(whole: Actor, found: Sequence[Named]) -> tuple[Actor, ...]:
    """The parts of an actor among those that were named, those named most first."""
    counts: dict[Actor, int] = {}
    for one in found:
        if one.actor.key != whole.key and is_part(one.actor, whole):
            counts[one.actor] = counts.get(one.actor, 0) + 1
    return tuple(sorted(counts, key=lambda part: (-counts[part], part.name)))
