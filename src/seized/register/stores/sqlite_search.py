"""The search index (placeholder until search lands)."""

from collections.abc import Iterable

from sqlalchemy import Connection

from seized.register.query import Query
from seized.register.stores import Terms


def index(connection: Connection, terms: Iterable[Terms]) -> None: ...
def unindex(connection: Connection, terms: Iterable[Terms]) -> None: ...
def matching(connection: Connection, query: Query, year: str | None, limit: int) -> list[int]:
    return []
