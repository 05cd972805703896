"""A register in one file that is no database: to be put away, carried elsewhere, or brought into the other store.

A zip archive: `manifest.json` says by which version of the tables it was made and what each member must be; then one
`TABLE.jsonl` a table, a row a line.  The search index is not in it, for it follows from the rows, nor are sessions:
everybody signs in anew to what was restored.
"""

import base64
import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO

import msgspec
from sqlalchemy import Connection, LargeBinary, MetaData, String, Table, insert, inspect, literal, select, text

from seized.errors import Newer, NotARegister, Refused, Unreachable
from seized.register.columns import metadata
from seized.register.index import rebuild
from seized.register.migrations import HEAD
from seized.register.people_schema import KEPT, PASSING, WHOLE_FILES
from seized.register.register import Register
from seized.register.schema import documents
from seized.register.upgrading import bring_up_to_date

MANIFEST = "manifest.json"
BATCH = 1000
"""Rows moved at once."""


class Member(msgspec.Struct, frozen=True):
    """What a table must be when it is read back: its rows, and the mark of its bytes."""

    rows: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What is in a backup; `tables` is the version of the tables, `made` an instant (ISO, UTC)."""

    seized: str
    tables: str
    made: str
    members: dict[str, Member]


def backup(
    register: Register, target: Path, stamp: str, progress: Callable[[str], None] = lambda name: None
) -> Manifest:
    """Write all rows of a register, as they are at one moment, to a new file; it is complete or it is not there.

    Raises `Refused` where the file is there already, `Unreachable` where it cannot be written.
    """
    if target.exists():
        raise Refused(f"{target}: there already; name another file, a backup is never written over")
    with _arriving(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with register.reading() as connection:
            members = {}
            for table in metadata.sorted_tables:
                if table in PASSING:
                    continue
                progress(table.name)
                with archive.open(f"{table.name}.jsonl", "w", force_zip64=True) as member:
                    members[table.name] = _dump(connection, table, member)
        manifest = Manifest("register", HEAD, stamp, members)
        archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
    return manifest


@contextmanager
def _arriving(target: Path) -> Iterator[IO[bytes]]:
    """A file that takes its name when it is complete, and leaves nothing behind when it is not."""
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                Path(file.name).unlink()
                raise
        Path(file.name).replace(target)
    except OSError as error:
        raise Unreachable(f"{target}: cannot be written ({error.strerror}); check the folder and the disk") from None


def _dump(connection: Connection, table: Table, member: IO[bytes]) -> Member:
    mark, count = hashlib.sha256(), 0
    rows = connection.execution_options(yield_per=_batch(table.name)).execute(
        select(table).order_by(*table.primary_key)
    )
    for row in rows:
        line = json.dumps(row._asdict(), default=_text_of, ensure_ascii=False).encode() + b"\n"
        member.write(line)
        mark.update(line)
        count += 1
    return Member(count, mark.hexdigest())


def _batch(table: str) -> int:
    """How many rows of a table the memory takes at once."""
    return 1 if table in {one.name for one in WHOLE_FILES} else BATCH


def _text_of(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode()
    raise TypeError(f"no way to write {type(value)}")


def restore(address: str | Path | None, source: Path, progress: Callable[[str], None] = lambda name: None) -> Manifest:
    """Make a register at `address` out of a backup: all of it, or nothing.

    Raises `Unreachable` and `NotARegister` for a file that cannot be read or is not whole, `Newer`, and `Refused`
    where a register stands there that holds documents, accounts, or what somebody kept.
    """
    with _opened(source) as archive:
        manifest = _manifest(archive, source)
        _verify(archive, manifest, source)
        with Register(address, create=True, tables=manifest.tables) as register, register.writing() as connection:
            if _is_used(connection):
                raise Refused(f"{register.name}: holds something already; restore into a new one: --db FILE")
            _fill(connection, archive, manifest, progress)
            if manifest.tables != HEAD:
                bring_up_to_date(connection, manifest.tables)
            rebuild(register.store, connection)
            register.store.look_over(connection)
    return manifest


def _is_used(connection: Connection) -> bool:
    """Whether there is anything in a register, whose tables may be those of an earlier version."""
    there = inspect(connection).get_table_names()
    told = (table for table in (documents, *KEPT) if table.name in there)
    return any(connection.execute(select(literal(1)).select_from(table).limit(1)).first() for table in told)


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except OSError as error:
        raise Unreachable(f"{source}: cannot be read ({error.strerror}); check the path") from None
    except zipfile.BadZipFile:
        raise NotARegister(f"{source}: no backup of a register, or a damaged one; use another") from None


def _manifest(archive: zipfile.ZipFile, source: Path) -> Manifest:
    try:
        manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
    except (KeyError, msgspec.MsgspecError):
        raise NotARegister(f"{source}: an archive, but no backup of a register; use another") from None
    if manifest.tables > HEAD:
        raise Newer(f"{source}: made by a later version of Seized; upgrade: pip install --upgrade seized")
    return manifest


def _verify(archive: zipfile.ZipFile, manifest: Manifest, source: Path) -> None:
    """See that every table is whole before a row of it is written."""
    for name, wanted in manifest.members.items():
        mark = hashlib.sha256()
        try:
            with archive.open(f"{name}.jsonl") as member:
                while piece := member.read(1 << 20):
                    mark.update(piece)
        except (KeyError, zipfile.BadZipFile, EOFError):
            raise NotARegister(f"{source}: the table {name} is missing or damaged; use another backup") from None
        if mark.hexdigest() != wanted.sha256:
            raise NotARegister(f"{source}: the table {name} is not as it was written; use another backup")


def _fill(
    connection: Connection, archive: zipfile.ZipFile, manifest: Manifest, progress: Callable[[str], None]
) -> None:
    """Write the rows into the tables, which are those of the version that the rows were taken from."""
    tables = MetaData()
    tables.reflect(connection, only=list(manifest.members))
    for table in tables.sorted_tables:
        progress(table.name)
        with archive.open(f"{table.name}.jsonl") as member:
            _load(connection, table, member)
        _count_on(connection, table)


def _load(connection: Connection, table: Table, member: IO[bytes]) -> None:
    binary = [column.name for column in table.columns if isinstance(column.type, LargeBinary)]
    while lines := list(islice(member, _batch(table.name))):
        rows = [json.loads(line) for line in lines]
        for row in rows:
            row |= {name: base64.b64decode(row[name]) for name in binary}
        connection.execute(insert(table), rows)


def _count_on(connection: Connection, table: Table) -> None:
    """Let PostgreSQL count its next row from the last one written; SQLite does so by itself."""
    if connection.dialect.name == "postgresql" and "id" in table.c and not isinstance(table.c.id.type, String):
        sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
        connection.execute(
            text(f"SELECT setval({sequence}, coalesce((SELECT max(id) FROM {table.name}), 0) + 1, false)")
        )
