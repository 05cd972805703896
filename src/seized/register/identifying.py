"""What persons decided on two facts, put to work: which facts are one, and which are two whatever they look like."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from seized.model.facts import Identification
from seized.register.among import among
from seized.register.schema import identifications

Pair = frozenset[str]


class Decisions:
    """The decisions that stand.  Facts that are one by way of a third are one as well."""

    def __init__(self, made: Iterable[Identification]) -> None:
        self._standing = [one for one in made if not one.superseded]
        self._groups: dict[str, frozenset[str]] = {}
        self._named: dict[str, int] = {}
        for one in self._standing:
            for fact in (one.fact, one.other):
                self._named.setdefault(fact, len(self._named))
            if one.same:
                joined = self.group(one.fact) | self.group(one.other)
                self._groups |= dict.fromkeys(joined, joined)
        self._apart = {self._homes(one.fact, one.other): one for one in self._standing if not one.same}

    def group(self, fact: str) -> frozenset[str]:
        """The ids of all facts that are said to be one with this one, itself among them."""
        return self._groups.get(fact, frozenset((fact,)))

    def first(self, facts: Iterable[str]) -> str:
        """The one of several ids that was named first in a decision: the fact that they are of goes by it."""
        return min(facts, key=lambda fact: (self._named.get(fact, len(self._named)), fact))

    def apart(self, fact: str, other: str) -> bool:
        """Whether somebody has said that two facts are two, or that those are which they are one with."""
        return self._homes(fact, other) in self._apart

    def merges(self, fact: str) -> list[Identification]:
        """The decisions by which a fact is one with others, by way of others too."""
        group = self.group(fact)
        return [one for one in self._standing if one.same and one.fact in group]

    def torn(self) -> Identification | None:
        """A decision that two facts are two which others make one; there is none in what is kept."""
        return next((one for homes, one in self._apart.items() if len(homes) == 1), None)

    def on(self, fact: str, other: str) -> Identification | None:
        """The decision that stands on these two and no others."""
        return next((one for one in self._standing if {one.fact, one.other} == {fact, other}), None)

    def _homes(self, fact: str, other: str) -> Pair:
        return Pair(min(self.group(one)) for one in (fact, other))


def identified(connection: Connection, facts: Iterable[str] | None = None) -> Iterator[Identification]:
    """All decisions in the order in which they were made, the superseded ones too; or those on some facts."""
    query = select(identifications).order_by(identifications.c.id)
    if facts is not None:
        named = frozenset(facts)
        query = query.where(among(identifications.c.fact, named) | among(identifications.c.other, named))
    superseded = set(connection.execute(select(identifications.c.supersedes)).scalars())
    for row in connection.execute(query):
        values = row._asdict() | {"about": tuple(row.about)}
        yield Identification(**values, superseded=row.id in superseded)
