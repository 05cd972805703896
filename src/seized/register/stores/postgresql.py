"""The register in a PostgreSQL database: psycopg 3, and PostgreSQL's own text search for the search.

Writers take turns by an advisory lock, as they do for the one file of SQLite; so both stores behave alike, and no
transaction fails because another was there first.
"""

import msgspec
from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from seized.errors import Busy, DiskFull, NotARegister, ReadOnly, RegisterError, Unreachable
from seized.register.stores import PATIENCE
from seized.register.stores.postgresql_search import astray, compact_index, empty_index, index, matching, unindex

__all__ = [
    "astray",
    "begin_reading",
    "begin_writing",
    "compact_index",
    "empty_index",
    "engine",
    "faults",
    "index",
    "look_over",
    "matching",
    "shown",
    "translated",
    "unindex",
]

WRITERS = 0x5E12ED
"""The number of the lock that writers take turns by."""

OVERFLOW = 40
"""Connections beyond the five that are kept open, for a server that answers many at one time; PostgreSQL itself allows
a hundred unless told otherwise."""

_PATIENT = text("SELECT set_config('lock_timeout', :seconds, true)")
_TURN = text("SELECT pg_advisory_xact_lock(:number)")

_MEANINGS: dict[str, tuple[type[RegisterError], str]] = {
    "53": (DiskFull, "the server is out of room; nothing was half written: make room and run the command again"),
    "25006": (ReadOnly, "the database can only be read; ask its owner for the right to write"),
    "42501": (Unreachable, "there is no right to the tables; ask the owner of the database"),
    "55P03": (Busy, "another program has been writing to it for two minutes; run the command again later"),
    "57": (Busy, "the server is shutting down or was stopped; run the command again when it is back"),
    "XX": (NotARegister, "the server reports damaged data; restore the last backup: seized restore BACKUP"),
    "08": (Unreachable, "no connection; check that the server runs, its address, user and password"),
}


def engine(address: str, *, create: bool) -> Engine:
    """An engine for the database at `address`, a URL; the database itself must be there."""
    try:
        url = make_url(address)
        url = url.set(drivername="postgresql+psycopg")
        return create_engine(
            url,
            pool_pre_ping=True,
            hide_parameters=True,
            max_overflow=OVERFLOW,
            json_deserializer=msgspec.json.decode,
        )
    except (ArgumentError, ValueError):
        raise Unreachable("the address is not a PostgreSQL URL; write postgresql://user@host/database") from None
    except ModuleNotFoundError as error:
        message = f"{shown(address)}: PostgreSQL needs {error.name}; pip install 'seized[postgresql]'"
        raise Unreachable(message) from None


def shown(address: str) -> str:
    """The address without its password."""
    return make_url(address).render_as_string(hide_password=True)


def begin_reading(connection: Connection) -> None:
    """Start a transaction that keeps the state at its first look."""
    connection.execution_options(isolation_level="REPEATABLE READ").begin()


def begin_writing(connection: Connection) -> None:
    """Start a transaction that holds the right to write from its first moment."""
    connection.begin()
    connection.execute(_PATIENT, {"seconds": f"{PATIENCE}s"})
    connection.execute(_TURN, {"number": WRITERS})


def faults(connection: Connection) -> list[str]:
    """None: a PostgreSQL server holds the references by itself, and does not look for damage while it runs."""
    return []


def look_over(connection: Connection) -> None:
    """Draw a sample of each table; the server does so by itself, but later."""
    connection.exec_driver_sql("ANALYZE")


def translated(error: DBAPIError, address: str) -> RegisterError:
    """What PostgreSQL's error means, by its SQLSTATE or the class of it."""
    state = getattr(error.orig, "sqlstate", None) or "08"
    said = getattr(getattr(error.orig, "diag", None), "message_primary", None) or type(error.orig).__name__
    unknown = (RegisterError, f"it refused ({said}); look into it: seized check-register")
    kind, words = _MEANINGS.get(state) or _MEANINGS.get(state[:2]) or unknown
    return kind(f"{shown(address)}: {words}")
