"""Names of those who take part in what the register knows of cooperation."""

from collections.abc import Iterator

from rapidfuzz import fuzz, process
from sqlalchemy import Connection, select

from seized.derive.actors.known import known
from seized.derive.actors.naming import actor
from seized.derive.facts.identity import Role, participants
from seized.errors import Unknown
from seized.model.actors import Actor
from seized.register import schema
from seized.register.mentions import KINDS, told

ALIKE = 87
"""How like (of 100) a name must be to be suggested for one that is not there."""

SUGGESTED = 2


def partaker(connection: Connection, name: str) -> Actor:
    """Who is called so: an actor of the tables, or one that takes part in something.

    Raises `Unknown`, with what it may have been meant for, for a name that neither the tables nor the register have.
    """
    meant = actor(name)
    here = select(schema.participants.c.actor).where(schema.participants.c.actor == meant.key).limit(1)
    if known(meant.name) or connection.execute(here).scalar():
        return meant
    hint = _near(connection, name)
    raise Unknown(f"{name}: nobody of that name takes part in anything that the register tells; {hint}")


def no_such_body(connection: Connection, name: str) -> Unknown:
    """The error for a name that no body has which meets."""
    return Unknown(f"{name}: no body of that name meets in what the register tells; {_near(connection, name, 'body')}")


def _near(connection: Connection, name: str, role: Role | None = None) -> str:
    names = sorted({one.name for one in _partakers(connection, role)})
    near = [one for one, _, _ in process.extract(name, names, scorer=fuzz.WRatio, limit=None, score_cutoff=ALIKE)]
    near = sorted(near, key=lambda one: -fuzz.ratio(name, one))[:SUGGESTED]
    return f"did you mean {' or '.join(near)}?" if near else "check how it is spelt"


def _partakers(connection: Connection, role: Role | None) -> Iterator[Actor]:
    for kind in KINDS:
        for one in told(connection, kind):
            yield from (who for played, who in participants(one.stated) if role in (None, played))
