"""The two stores that a register can live in, and what each must be able to do."""

from collections.abc import Iterable
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from seized.errors import RegisterError
from seized.register.query import Query


class Terms(NamedTuple):
    """What the search index holds of a paragraph: its words in order, and the marks that filters look for."""

    paragraph: int
    words: str
    marks: str


class Store(Protocol):
    """What SQLite and PostgreSQL do each in their own way: a module of this package implements it."""

    def engine(self, address: str, *, create: bool) -> Engine:
        """An engine for the register at `address`; where `create`, one that is missing is made room for.

        Raises `seized.errors.RegisterError` where that cannot be."""

    def begin_reading(self, connection: Connection) -> None:
        """Start a transaction that sees one state of the register, whatever others write meanwhile."""

    def begin_writing(self, connection: Connection) -> None:
        """Start a transaction that no other writer shares; waits for its turn."""

    def translated(self, error: DBAPIError, address: str) -> RegisterError:
        """What the store's own error means, in our words."""

    def faults(self, connection: Connection) -> list[str]:
        """What the store itself finds wrong with its files and its references."""

    def index(self, connection: Connection, terms: Iterable[Terms]) -> None:
        """Take paragraphs into the search index."""

    def unindex(self, connection: Connection, terms: Iterable[Terms]) -> None:
        """Take them out again; the terms are those that they were taken in with."""

    def matching(self, connection: Connection, query: Query, year: str | None, limit: int) -> list[int]:
        """The paragraphs that match `query`, at most `limit`, in no order; with `year`, those of that year alone."""


def store_of(address: str) -> Store:
    """The store that an address names: a PostgreSQL URL, or else a file for SQLite."""
    is_server = address.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))
    return cast(Store, import_module(f"{__name__}.{'postgresql' if is_server else 'sqlite'}"))
