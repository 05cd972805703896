"""Everybody of whom the register tells something, and how much: who takes part, who is asked, who stands in titles."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from sqlalchemy import Connection, distinct, func, select

from seized.derive.actors.mentions import named_in
from seized.derive.actors.naming import actor, lineage
from seized.derive.facts.identity import participants as taking_part
from seized.model.actors import Actor
from seized.model.dossier import Listed
from seized.register.mentions import stated_of
from seized.register.schema import addressees, documents, mandates, participants

_NAMES: dict[str, Actor] = {}
"""Actors by their keys, as they were found: who a key stands for does not change."""


def directory(connection: Connection) -> list[Listed]:
    """All of them, those first of whom most is told."""
    facts = _facts(connection)
    asked = _asked(connection)
    titles = _titles(connection)
    keys = facts.keys() | asked.keys() | titles.keys()
    found = (
        Listed(actor=_NAMES[key], titles=titles[key], facts=facts[key], asked=asked[key])
        for key in keys
        if key in _NAMES
    )
    return sorted(found, key=lambda one: (-one.told, one.actor.name))


def _facts(connection: Connection) -> Counter[str]:
    """In how many documents each takes part in something."""
    query = select(
        participants.c.actor, func.count(distinct(participants.c.document)), func.min(participants.c.document)
    )
    rows = connection.execute(query.group_by(participants.c.actor)).all()
    _see_to_names(connection, {row[0]: row[2] for row in rows if row[0] not in _NAMES})
    return Counter({row[0]: row[1] for row in rows})


def _see_to_names(connection: Connection, first: Mapping[str, int]) -> None:
    """Learn who the keys stand for, from the documents that tell of them first."""
    for mention in stated_of(connection, set(first.values())):
        for _, one in taking_part(mention):
            _NAMES.setdefault(one.key, one)


def _asked(connection: Connection) -> Counter[str]:
    """How much adopted texts ask of each, or of a part of it."""
    query = select(addressees.c.name, func.count()).join(mandates, mandates.c.id == addressees.c.mandate)
    query = query.where(~mandates.c.draft, ~mandates.c.dismissed).group_by(addressees.c.name)
    return _counted((lineage(actor(name)), number) for name, number in connection.execute(query))


def _titles(connection: Connection) -> Counter[str]:
    """In how many titles each stands."""
    query = select(documents.c.title, func.count()).where(documents.c.title.is_not(None)).group_by(documents.c.title)
    return _counted((_named(title), number) for title, number in connection.execute(query))


def _counted(found: Iterable[tuple[Iterable[Actor], int]]) -> Counter[str]:
    counts = Counter[str]()
    for actors, number in found:
        for one in actors:
            _NAMES.setdefault(one.key, one)
            counts[one.key] += number
    return counts


@lru_cache(maxsize=100_000)
def _named(title: str) -> tuple[Actor, ...]:
    """Whom a title names, each once."""
    return tuple(dict.fromkeys(one for _, _, one in named_in(title)))
