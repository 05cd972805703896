"""Who puts texts forward."""

from sqlalchemy import Connection, select

from seized.derive.actors.naming import actor
from seized.model.actors import Actor
from seized.model.register import Holding
from seized.register.among import among
from seized.register.holdings import holdings_of
from seized.register.schema import sponsors


def sponsored(connection: Connection, who: Actor) -> list[Holding]:
    """The texts that name an actor among their sponsors, the newest first."""
    names = connection.execute(select(sponsors.c.name).distinct()).scalars()
    own = [name for name in names if actor(name).key == who.key]
    if not own:
        return []
    query = select(sponsors.c.document).where(among(sponsors.c.name, own)).distinct()
    found = holdings_of(connection, list(connection.execute(query).scalars())).values()
    return sorted(found, key=lambda one: (one.date or "", one.key), reverse=True)
