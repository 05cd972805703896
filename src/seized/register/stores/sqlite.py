"""The register in one file: SQLite with a write-ahead log, foreign keys, and FTS5 for the search.

Readers never wait.  Writers queue for the file and wait their turn.  A commit is complete or it is not there, also
when the process is killed in the midst of it.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import msgspec
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from seized.errors import Busy, DiskFull, NotARegister, ReadOnly, RegisterError, Unreachable
from seized.register.stores import PATIENCE
from seized.register.stores.sqlite_search import astray, compact_index, empty_index, index, matching, unindex

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

CONNECTIONS = 5
"""Connections that are kept open; where more threads ask at one time, each gets one that is closed afterwards."""

_BEGIN = "BEGIN"
_BEGIN_WRITING = "BEGIN IMMEDIATE"
_LOG = "PRAGMA journal_mode = WAL"

_MEANINGS: dict[int, tuple[type[RegisterError], str]] = {
    sqlite3.SQLITE_FULL: (DiskFull, "the disk is full; nothing was half written: make room and run the command again"),
    sqlite3.SQLITE_READONLY: (ReadOnly, "it can only be read; make the file and its folder writable, or copy it"),
    sqlite3.SQLITE_BUSY: (Busy, "another program has been writing to it for two minutes; run the command again later"),
    sqlite3.SQLITE_LOCKED: (Busy, "another program holds it; run the command again later"),
    sqlite3.SQLITE_NOTADB: (NotARegister, "it is no register of Seized; name another file"),
    sqlite3.SQLITE_CORRUPT: (NotARegister, "the file is damaged; restore the last backup: seized restore BACKUP"),
    sqlite3.SQLITE_CANTOPEN: (Unreachable, "it cannot be opened; check the path and the rights to file and folder"),
    sqlite3.SQLITE_IOERR: (DiskFull, "the disk did not take or give the data; check it, then run the command again"),
    sqlite3.SQLITE_PERM: (Unreachable, "there is no right to it; ask its owner"),
}


def engine(address: str, *, create: bool) -> Engine:
    """An engine for the file at `address`; its folder is made where `create` allows."""
    path = Path(address)
    if path.is_dir():
        raise Unreachable(f"{address}: a folder, not a register; name a file in it")
    if not path.exists():
        if not create:
            raise Unreachable(f"{address}: no register there; seized add PATH... makes one")
        _make_folder(path)
    pool = {"poolclass": QueuePool, "pool_size": CONNECTIONS, "max_overflow": -1}
    made = create_engine(
        "sqlite://",
        creator=lambda: _connect(path),
        hide_parameters=True,
        json_deserializer=msgspec.json.decode,
        **pool,
    )
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


def shown(address: str) -> str:
    """The path."""
    return address


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unreachable(f"{path}: its folder cannot be made ({error.strerror}); name another place") from None


def _connect(path: Path) -> sqlite3.Connection:
    """A connection with its transactions left to us; a file that may not be written is opened to be read."""
    uri = f"file:{quote(os.fspath(path.absolute()))}"
    if path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        uri += "?mode=ro" if _is_in_use(path) else "?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def _is_in_use(path: Path) -> bool:
    """Whether another program has the file open, or had when it was killed: then there is more to it than the file."""
    for beside in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            if path.with_name(path.name + beside).stat().st_size:
                return True
    return False


def _prepare(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    for pragma in ("foreign_keys = ON", "synchronous = NORMAL", "cache_size = -65536", "mmap_size = 1073741824"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", _BEGIN))


def begin_reading(connection: Connection) -> None:
    """Start a transaction; the log keeps for it the state at its first look."""
    connection.begin()


def begin_writing(connection: Connection) -> None:
    """Start a transaction that holds the right to write from its first moment, in a file with a write-ahead log."""
    _see_to_the_log(connection)
    connection.execution_options(begin=_BEGIN_WRITING).begin()


def _see_to_the_log(connection: Connection) -> None:
    """Give a new file its write-ahead log; where another program has it in hand, that one does, or the next."""
    cursor = connection.connection.cursor()
    try:
        if cursor.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            cursor.execute(_LOG)
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
            raise DBAPIError(_LOG, None, error) from error


def faults(connection: Connection) -> list[str]:
    """What SQLite's own checks of the file and of the foreign keys find."""
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        found.append(f"a row of {row[0]} refers to a row of {row[2]} that is not there")
    return found


def look_over(connection: Connection) -> None:
    """Draw a sample of each index, which takes no longer for a large register."""
    connection.exec_driver_sql("PRAGMA analysis_limit = 1000")
    connection.exec_driver_sql("ANALYZE")


def translated(error: DBAPIError, address: str) -> RegisterError:
    """What SQLite's error means, by its primary code; text that cannot be decoded has none."""
    undecoded = sqlite3.SQLITE_CORRUPT if isinstance(error.orig, sqlite3.OperationalError) else 0
    code = getattr(error.orig, "sqlite_errorcode", undecoded) & 0xFF
    kind, words = _MEANINGS.get(
        code, (RegisterError, f"it refused ({error.orig}); look into it: seized check-register")
    )
    return kind(f"{address}: {words}")
