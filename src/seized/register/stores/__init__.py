"""The two stores that a register can live in, and what each must be able to do."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from seized.errors import RegisterError
from seized.register.query import Query

PATIENCE = 120.0
"""Seconds that a writer waits for its turn."""


class Terms(NamedTuple):
    """What the search index holds of a paragraph: its place, its words in order, and the marks that filters look for.

    Words and marks are divided by spaces; a word is letters and digits, a mark has a colon.
    """

    place: int
    words: str
    marks: str


class Store(Protocol):
    """What SQLite and PostgreSQL do each in their own way: a module of this package implements it."""

    def engine(self, address: str, *, create: bool) -> Engine:
        """An engine for the register at `address`; where `create`, one that is missing is made room for.

        Its errors do not hold what was written: drafts, and hashes of passwords, end up in no log.

        Raises `seized.errors.RegisterError` where that cannot be."""

    def shown(self, address: str) -> str:
        """The address as messages say it, without secrets."""

    def begin_reading(self, connection: Connection) -> None:
        """Start a transaction that sees one state of the register, whatever others write meanwhile."""

    def begin_writing(self, connection: Connection) -> None:
        """Start a transaction that no other writer shares; waits for its turn."""

    def translated(self, error: DBAPIError, address: str) -> RegisterError:
        """What the store's own error means, in our words."""

    def faults(self, connection: Connection) -> list[str]:
        """What the store itself finds wrong with its files and its references."""

    def look_over(self, connection: Connection) -> None:
        """See how the rows are spread, to find the shortest ways to them; once many were written."""

    def index(self, connection: Connection, terms: Iterable[Terms]) -> None:
        """Take paragraphs into the search index; quickest where their places rise."""

    def unindex(self, connection: Connection, terms: Iterable[Terms]) -> None:
        """Take them out again; the terms are those that they were taken in with."""

    def empty_index(self, connection: Connection) -> None:
        """Take everything out of the search index."""

    def compact_index(self, connection: Connection) -> None:
        """Make the search index as small and as quick as it can be, once much has been written to it."""

    def matching(self, connection: Connection, query: Query, first: int, last: int, limit: int | None) -> Sequence[int]:
        """The places from `first` to `last` of the paragraphs that match, in order; with `limit`, no more than that.

        The query has at least one group."""

    def astray(self, connection: Connection, terms: Callable[[], Iterator[Terms]]) -> Iterator[tuple[int | None, str]]:
        """In what the index differs from the terms that it should hold, which `terms` gives anew each time: the
        place, where it can be told, and what is wrong there.  Needs the right to write, and writes nothing."""


def store_of(address: str) -> Store:
    """The store that an address names: a PostgreSQL URL, or else a file for SQLite."""
    is_server = address.startswith(("postgresql://", "postgres://", "postgresql+psycopg://"))
    return cast(Store, import_module(f"{__name__}.{'postgresql' if is_server else 'sqlite'}"))
