"""An open register: its store, its transactions, and its version."""

import json
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import msgspec
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from seized.errors import Newer, NotARegister, Unreachable
from seized.register.migrations import HEAD, upgrade
from seized.register.stores import store_of
from seized.register.upgrading import bring_up_to_date

DAMAGE = (zlib.error, msgspec.DecodeError, json.JSONDecodeError, UnicodeDecodeError)
"""What comes of rows that the store gives out and that are not what was written."""


def default_address() -> str:
    """Where the register is unless told otherwise: `SEIZED_DB`, or one file in the user's data folder."""
    from platformdirs import user_data_path  # noqa: PLC0415  (needed where no place was named)

    return os.environ.get("SEIZED_DB") or str(user_data_path("seized", appauthor=False) / "register.sqlite")


class Register:
    """A register that is open.  Transactions are taken with `reading` and `writing`; `close` when done, or `with`.

    `name` is its address as messages say it.
    """

    def __init__(self, address: str | Path | None = None, *, create: bool = False, tables: str = HEAD) -> None:
        """Open the register at `address` (`default_address` where it is None), and bring its tables up to date.

        Where there is none and `create` is set, one is made; its tables may be of an earlier version, for a backup.

        Raises `seized.errors.RegisterError`: `Unreachable` where there is none and `create` is not set,
        `NotARegister`, `Newer`.
        """
        self.address = os.fspath(address) if address is not None else default_address()
        self.store = store_of(self.address)
        self.engine = self.store.engine(self.address, create=create)
        self.name = self.store.shown(self.address)
        try:
            self._settle(create, tables)
        except BaseException:
            self.close()
            raise

    def _settle(self, create: bool, tables: str) -> None:
        """See that the tables are those of this version; make or upgrade them where they are not."""
        version = self._version(create)
        if version is not None and version > HEAD:
            raise Newer(f"{self.name}: made by a later version of Seized; upgrade: pip install --upgrade seized")
        if version != HEAD:
            with self.writing() as connection:
                bring_up_to_date(connection, version) if version else upgrade(connection, tables)
                self.store.look_over(connection)

    def _version(self, create: bool) -> str | None:
        """The version of the tables; None where there are none yet."""
        with self.reading() as connection:
            tables = set(inspect(connection).get_table_names())
            if "alembic_version" in tables and "judgements" in tables:
                return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
            if tables:
                raise NotARegister(f"{self.name}: holds tables that are none of Seized's; name another place")
            if not create:
                raise Unreachable(f"{self.name}: nothing in it yet; seized add PATH... fills it")
            return None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the register as it is at its start, whatever others write meanwhile."""
        with self._translating(), self.engine.connect() as connection:
            self.store.begin_reading(connection)
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: all of it is there at the end of the block, or nothing."""
        with self._translating(), self.engine.connect() as connection:
            self.store.begin_writing(connection)
            yield connection
            connection.commit()

    def look_over(self) -> None:
        """Have the store see what it holds, once many rows were written; it finds its ways by that."""
        with self.writing() as connection:
            self.store.look_over(connection)

    @contextmanager
    def _translating(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:  # not the cause: PostgreSQL's own words hold the row that it refused
            raise self.store.translated(error, self.address) from None
        except DAMAGE as error:
            message = f"{self.name}: what it holds is damaged; restore the last backup: seized restore BACKUP"
            raise NotARegister(message) from error

    def close(self) -> None:
        """Give back what the register holds of the machine."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
