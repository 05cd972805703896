"""What a register cannot do, it says in one line with what to do about it; what was in it is as it was."""

import os
import pwd
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, select

from seized.errors import Busy, DiskFull, Newer, NotARegister, ReadOnly, RegisterError, SeizedError, Unreachable
from seized.model.register import DocumentFilter, MandateFilter
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.register.schema import documents
from seized.service import asking
from tests.contract.commands import ROOT, seized
from tests.store import dumps
from tests.store.resolutions import many
from tests.store.servers import Server

READER = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")
FEW = tuple(many(12))
PAGE = 4096


def fill(register: Register, count: int = 4) -> None:
    for resolution in FEW[:count]:
        keep(register, resolution.reading(), READER)


def written(path: Path, count: int = 4) -> Path:
    """A register of a few documents, closed."""
    with Register(path, create=True) as register:
        fill(register, count)
    return path


def dump(address: object) -> dict[str, dumps.Lines]:
    with Register(str(address)) as register:
        return dumps.everything(register)


def used(register: Register) -> str:
    """Reads all that a register has, and writes to it."""
    for holding in asking.documents(register, DocumentFilter()):
        asking.show(register, holding.key, "2026-01-01")
    asking.mandates(register, MandateFilter(session=80))
    fill(register, len(FEW))
    return "all went well"


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with small resolutions, a file each."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for resolution in FEW:
        (folder / f"{resolution.number}.txt").write_text(resolution.text())
    return folder


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can get to: those of pytest are closed to others than who runs the tests."""
    folder = Path(tempfile.mkdtemp(prefix="seized-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def as_nobody(act: Callable[[], Any]) -> str:
    """What comes of an act in a process that has no rights but those of everybody: its error, or what it gives."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                nobody = pwd.getpwnam("nobody")
                os.setgroups([])
                os.setgid(nobody.pw_gid)
                os.setuid(nobody.pw_uid)
            said = str(act())
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def with_register(path: Path, act: Callable[[Register], object], *, create: bool = False) -> Callable[[], object]:
    def do() -> object:
        with Register(path, create=create) as register:
            return act(register)

    return do


# No room


def test_a_full_disk_takes_back_what_was_being_written(tmp_path: Path) -> None:
    path = written(tmp_path / "register.sqlite")
    before = dump(path)
    with Register(path) as register:
        register.engine.dispose()
        event.listen(register.engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 1"))
        with pytest.raises(DiskFull, match="the disk is full; nothing was half written: make room and run"):
            fill(register, len(FEW))
        with pytest.raises(DiskFull):
            for number in range(2000):
                set_status(register, f"{FEW[0].symbol}#op1.m1", "implemented", Judge("Ada", f"{number}", "x" * 1000))
        after = dumps.everything(register)
        assert len(after["documents"]) == len(before["documents"])
    with Register(path) as register:
        assert used(register) == "all went well"


@pytest.mark.parametrize("limit", [PAGE, 8 * PAGE, 40 * PAGE, 100 * PAGE])
def test_a_file_that_may_not_grow_is_left_whole(tmp_path: Path, papers: Path, limit: int) -> None:
    path, undisturbed = tmp_path / "register.sqlite", tmp_path / "undisturbed.sqlite"
    command = [sys.executable, "-m", "seized", "add", str(papers), "--db", str(path)]
    limited = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert limited.returncode == 1
    assert "then run the command again" in limited.stderr or "make room and run the command again" in limited.stderr
    assert "Traceback" not in limited.stderr
    for place in (path, undisturbed):
        assert seized("add", papers, "--db", place).returncode == 0
    assert dump(path) == dump(undisturbed)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("only who may mount a disk can fill one")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_disk_that_is_full_is_told_and_what_is_there_stays(small_disk: Path, papers: Path) -> None:
    path = small_disk / "register.sqlite"
    run = seized("add", papers, "--db", path)
    assert run.returncode == 1
    assert b"run the command again" in run.stderr
    assert b"Traceback" not in run.stderr
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    subprocess.run(["mount", "-o", "remount,size=10m", small_disk], check=True)
    assert seized("add", papers, "--db", path).returncode == 0
    assert len(dump(path)["documents"]) == len(FEW)


# No right


@pytest.mark.parametrize("mode, folder_mode", [(0o444, 0o555), (0o444, 0o777), (0o666, 0o555)])
def test_a_file_that_can_only_be_read_is_read_and_not_written(open_folder: Path, mode: int, folder_mode: int) -> None:
    path = written(open_folder / "register.sqlite")
    path.chmod(mode)
    open_folder.chmod(folder_mode)
    bytes_before = path.read_bytes()
    read = as_nobody(with_register(path, lambda register: len(asking.mandates(register, MandateFilter()))))
    assert read == str(sum(len(one.operative) for one in FEW[:4]))
    for act in (
        used,
        lambda register: set_status(register, f"{FEW[0].symbol}#op1.m1", "no indication", Judge("A", "B")),
    ):
        said = as_nobody(with_register(path, act, create=True))
        assert said == f"ReadOnly: {path}: it can only be read; make the file and its folder writable, or copy it"
    assert path.read_bytes() == bytes_before
    assert sorted(one.name for one in open_folder.iterdir()) == ["register.sqlite"]


def test_a_log_that_a_killed_program_left_can_be_read_by_all(open_folder: Path) -> None:
    path = open_folder / "register.sqlite"
    program = f"from tests.store.test_refusals import *; fill(Register({str(path)!r}, create=True)); os._exit(9)"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert path.with_name("register.sqlite-wal").stat().st_size
    for one in open_folder.iterdir():
        one.chmod(0o444)
    open_folder.chmod(0o555)
    read = as_nobody(with_register(path, lambda register: len(asking.documents(register, DocumentFilter()))))
    assert read == "4"


def test_an_empty_log_that_was_copied_along_is_no_trouble(open_folder: Path) -> None:
    path = written(open_folder / "register.sqlite")
    path.with_name("register.sqlite-wal").touch()
    path.chmod(0o444)
    open_folder.chmod(0o555)
    assert as_nobody(with_register(path, lambda register: len(asking.documents(register, DocumentFilter())))) == "4"


def test_what_a_writer_has_open_is_not_taken_for_settled(open_folder: Path) -> None:
    """A reader without rights sees one state from its first look to its last, though a writer goes on meanwhile."""
    path = written(open_folder / "register.sqlite", 2)
    path.chmod(0o644)
    open_folder.chmod(0o755)

    def look(register: Register) -> str:
        with register.reading() as connection:
            before = len(connection.execute(select(documents)).all())
            os.write(told, b"1")
            os.read(go_on, 1)
            return f"{before} and {len(connection.execute(select(documents)).all())}"

    waiting, told = os.pipe()
    go_on, going = os.pipe()
    with Register(path) as register, ThreadPoolExecutor() as pool:
        for log in open_folder.glob("*-*"):
            log.chmod(0o644)
        said = pool.submit(as_nobody, with_register(path, look))
        os.read(waiting, 1)
        fill(register, 12)
        with register.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
        os.write(going, b"1")
        assert said.result(60) == "2 and 2"
    for end in (waiting, told, go_on, going):
        os.close(end)


def test_what_a_writer_has_open_can_be_read_by_all(open_folder: Path) -> None:
    path = written(open_folder / "register.sqlite", 2)
    path.chmod(0o644)
    open_folder.chmod(0o755)
    with Register(path) as register:
        used_by = with_register(path, lambda other: len(asking.documents(other, DocumentFilter())))
        assert as_nobody(used_by) == "2"
        fill(register, 4)
        for log in open_folder.glob("*-*"):
            log.chmod(0o644)
        assert as_nobody(used_by) == "4"


@pytest.mark.parametrize("create", [True, False])
def test_a_file_that_is_closed_to_us_says_so(open_folder: Path, create: bool) -> None:
    path = written(open_folder / "register.sqlite")
    path.chmod(0)
    said = as_nobody(with_register(path, used, create=create))
    assert said == f"Unreachable: {path}: it cannot be opened; check the path and the rights to file and folder"


@pytest.mark.parametrize("name", ["register.sqlite", "deeper/register.sqlite", "deeper/still/register.sqlite"])
def test_a_folder_that_is_closed_to_us_takes_no_register(open_folder: Path, name: str) -> None:
    open_folder.chmod(0o555)
    said = as_nobody(with_register(open_folder / name, used, create=True))
    assert said.startswith(f"Unreachable: {open_folder / name}: ")
    assert list(open_folder.iterdir()) == []


# No register


OTHER_PROGRAM = """
CREATE TABLE judgements (id INTEGER PRIMARY KEY, verdict TEXT);
CREATE TABLE alembic (version TEXT);
INSERT INTO judgements VALUES (1, 'guilty');
"""


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(OTHER_PROGRAM)


NO_REGISTERS: dict[str, tuple[Callable[[Path], object], type[RegisterError], str]] = {
    "text": (lambda path: path.write_text("Recalling its resolution\n" * 500), NotARegister, "no register of Seized"),
    "few bytes": (
        lambda path: path.write_text("To do: mules"),
        NotARegister,
        "it is no register of Seized; name another file",
    ),
    "random": (lambda path: path.write_bytes(Random(1).randbytes(9000)), NotARegister, "no register of Seized"),
    "other program": (other_program, NotARegister, "holds tables that are none of Seized's; name another place"),
    "folder": (lambda path: path.mkdir(), Unreachable, "a folder, not a register; name a file in it"),
}


@pytest.mark.parametrize("make, error, message", NO_REGISTERS.values(), ids=NO_REGISTERS)
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_register_is_left_alone(
    tmp_path: Path, make: Callable[[Path], object], error: type[RegisterError], message: str, create: bool
) -> None:
    path = tmp_path / "register.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error, match=f"{path}: .*{message}"):
        Register(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [one.name for one in tmp_path.iterdir()] == ["register.sqlite"]


@pytest.mark.parametrize("is_there", [True, False], ids=["empty file", "no file"])
def test_where_there_is_none_none_is_made_unasked(tmp_path: Path, is_there: bool) -> None:
    path = tmp_path / "register.sqlite"
    if is_there:
        path.touch()
    with pytest.raises(Unreachable, match=f"{path}: .*seized add PATH"):
        Register(path)
    assert path.exists() == is_there
    assert not is_there or path.read_bytes() == b""


def test_a_register_of_a_later_version_is_left_alone(register_url: str) -> None:
    with Register(register_url, create=True) as register:
        fill(register, 1)
        with register.writing() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for create in (True, False):
        with pytest.raises(Newer, match="made by a later version of Seized; upgrade: pip install --upgrade seized"):
            Register(register_url, create=create)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.98])
def test_a_file_that_was_cut_off_is_told(tmp_path: Path, share: float) -> None:
    path = written(tmp_path / "register.sqlite")
    os.truncate(path, int(path.stat().st_size * share))
    before = path.read_bytes()
    with pytest.raises(NotARegister, match=r"the file is damaged; restore the last backup|no register of Seized"):
        with_register(path, used)()
    assert path.read_bytes() == before


def test_a_damaged_file_answers_or_says_that_it_is_damaged(tmp_path: Path) -> None:
    whole = written(tmp_path / "whole.sqlite").read_bytes()
    random, said = Random(7), []
    for number in range(40):
        path = tmp_path / f"{number}.sqlite"
        at = random.randrange(100, len(whole) - 600)
        path.write_bytes(whole[:at] + random.randbytes(600) + whole[at + 600 :])
        try:
            said.append(str(with_register(path, used)()))
        except SeizedError as error:
            said.append(type(error).__name__)
    assert set(said) <= {"all went well", "NotARegister"}, said
    assert said.count("NotARegister") > 5


# No turn


def test_a_writer_that_waits_too_long_says_so(register_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for store in ("sqlite", "postgresql"):
        monkeypatch.setattr(f"seized.register.stores.{store}.PATIENCE", 0.2)
    with Register(register_url, create=True) as register, Register(register_url) as other:
        fill(register, 1)
        with register.writing():
            assert len(asking.documents(other, DocumentFilter())) == 1
            with pytest.raises(Busy, match=r"another program has been writing to it .*; run the command again later"):
                fill(other, 2)
        fill(other, 2)
        assert len(asking.documents(register, DocumentFilter())) == 2


# No server


def test_a_database_of_another_program_is_left_alone(postgresql_url: str) -> None:
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE judgements (verdict text)")
        with pytest.raises(NotARegister, match="holds tables that are none of Seized's"):
            Register(postgresql_url, create=True)
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    assert tables == [("judgements",)]


@pytest.mark.parametrize(
    "address, message",
    [
        ("postgresql://ada:secret@localhost:1/register", "no connection; check that the server runs"),
        ("postgresql://", "no connection"),
        ("postgresql://ada:secret@local host/register", "no connection"),
        ("postgresql://ada:secret@localhost:port/register", "not a PostgreSQL URL; write postgresql://user@host"),
    ],
)
def test_a_server_that_is_not_there_is_told_without_its_password(address: str, message: str) -> None:
    with pytest.raises(Unreachable, match=message) as refused:
        Register(address, create=True)
    assert "secret" not in str(refused.value)


def test_no_refusal_shows_the_password(postgresql_url: str) -> None:
    address = postgresql_url.replace("postgres@", "postgres:secret@")
    with pytest.raises(Unreachable, match="nothing in it yet") as refused:
        Register(address)
    assert "secret" not in str(refused.value)
    with Register(address, create=True) as register, register.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Newer) as later:
        Register(address)
    assert "secret" not in str(later.value)


def test_a_database_that_is_not_there_is_told(postgresql_server: Server) -> None:
    with pytest.raises(Unreachable, match="no connection; check that the server runs, its address, user"):
        Register(postgresql_server.url("nowhere"), create=True)


def test_a_database_that_can_only_be_read_is_read_and_not_written(postgresql_url: str) -> None:
    with Register(postgresql_url, create=True) as register:
        fill(register, 1)
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with Register(postgresql_url) as register:
        assert len(asking.documents(register, DocumentFilter())) == 1
        with pytest.raises(ReadOnly, match="the database can only be read; ask its owner for the right to write"):
            fill(register, 2)


def test_tables_that_are_closed_to_us_say_so(postgresql_url: str) -> None:
    with Register(postgresql_url, create=True) as register:
        fill(register, 1)
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS stranger")
        connection.execute("CREATE ROLE stranger LOGIN")
    stranger = postgresql_url.replace("postgres@", "stranger@")
    with pytest.raises(Unreachable, match="there is no right to the tables; ask the owner of the database"):
        Register(stranger)


def test_a_server_that_stops_in_the_midst_is_told_and_nothing_is_half_written(postgresql_url: str) -> None:
    with Register(postgresql_url, create=True) as register:
        fill(register, 1)
        before = dumps.everything(register)
        with pytest.raises(Busy, match="the server is shutting down or was stopped"), register.writing() as connection:
            mine = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            connection.exec_driver_sql("DELETE FROM citations")
            with psycopg.connect(postgresql_url, autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s)", (mine,))
            connection.exec_driver_sql("SELECT 1")
        assert dumps.everything(register) == before
