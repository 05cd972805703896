"""The ground under the conformance suite: that both stores are real, fresh, apart, and compare text alike."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, Engine, create_engine, inspect, make_url, text
from sqlalchemy.pool import NullPool

from tests.store import servers

# In the order of their bytes.  Words in the order of a language would mix the cases, and put É beside E.
IN_ORDER = ["A/RES/77/338", "A/RES/77/338#op4", "A/RES/9/1", "A/RES/9/10", "LRT/GC/7", "Zulu", "a/res/8/1", "Évian"]

TESTS_TO_KILL = """
from time import sleep
from tests.store.servers import running
with running() as server:
    print(server.room, flush=True)
    sleep(60)
"""


def engine(register: str) -> Engine:
    """An engine for a register's address, which keeps no connection."""
    if register.startswith("postgresql:"):
        url = make_url(register).set(drivername="postgresql+psycopg")
    else:
        url = URL.create("sqlite", database=register)
    return create_engine(url, poolclass=NullPool)


def write(register: str, *symbols: str) -> None:
    with engine(register).begin() as connection:
        connection.execute(text("CREATE TABLE document (symbol text)"))
        connection.execute(text("INSERT INTO document VALUES (:symbol)"), [{"symbol": symbol} for symbol in symbols])


def read(register: str, query: str) -> list[Any]:
    with engine(register).connect() as connection:
        return list(connection.execute(text(query)).scalars())


@pytest.fixture
def another_url(register_url: str, tmp_path: Path, postgresql_server: servers.Server) -> Iterator[str]:
    """A second register beside `register_url`, in the same kind of store."""
    if not register_url.startswith("postgresql:"):
        yield str(tmp_path / "another.sqlite")
        return
    with postgresql_server.database() as url:
        yield url


def test_what_one_connection_writes_another_reads(register_url: str) -> None:
    write(register_url, "LRT/GC/RES/7/2")
    assert read(register_url, "SELECT symbol FROM document") == ["LRT/GC/RES/7/2"]


def test_two_registers_do_not_see_each_other(register_url: str, another_url: str) -> None:
    write(register_url, "LRT/GC/RES/7/2")
    assert inspect(engine(register_url)).get_table_names() == ["document"]
    assert inspect(engine(another_url)).get_table_names() == []


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_begins_with_an_empty_register(register_url: str, turn: int) -> None:
    assert inspect(engine(register_url)).get_table_names() == []
    write(register_url, f"LRT/GC/RES/7/{turn}")


def test_text_compares_by_its_bytes(register_url: str) -> None:
    write(register_url, *reversed(IN_ORDER))
    assert read(register_url, "SELECT symbol FROM document ORDER BY symbol") == IN_ORDER
    assert read(register_url, "SELECT symbol FROM document WHERE symbol < 'A/RES/9/1' ORDER BY 1") == IN_ORDER[:2]


def test_letters_beyond_ascii_are_letters(postgresql_url: str) -> None:
    assert read(postgresql_url, "SELECT to_tsvector('simple', 'ÉVIAN') @@ to_tsquery('simple', 'évian')") == [True]


def test_a_database_is_dropped_while_somebody_is_connected(postgresql_server: servers.Server) -> None:
    with postgresql_server.database() as url:
        left_open = engine(url).connect()
        left_open.execute(text("CREATE TABLE document (symbol text)"))
        name = make_url(url).database
    there = read(postgresql_server.url("postgres"), "SELECT datname FROM pg_database")
    assert name not in there
    left_open.invalidate()


def test_two_servers_run_at_once(postgresql_url: str) -> None:
    write(postgresql_url, "LRT/GC/RES/7/2")
    with servers.running() as second, second.database() as url:
        assert make_url(url).database == "register_1"
        assert inspect(engine(url)).get_table_names() == []
    assert read(postgresql_url, "SELECT symbol FROM document") == ["LRT/GC/RES/7/2"]
    assert not second.room.exists()


def test_a_server_ends_when_the_tests_are_killed() -> None:
    tests = subprocess.Popen(
        [sys.executable, "-c", TESTS_TO_KILL], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True
    )
    assert tests.stdout
    room = Path(tests.stdout.readline().strip())
    assert (room / "data" / "postmaster.pid").exists()
    tests.send_signal(signal.SIGKILL)
    tests.communicate()
    deadline = time.monotonic() + 20
    while room.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not room.exists()


def test_a_server_that_does_not_start_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(servers.SETTINGS, "max_connections", "none")
    with pytest.raises(servers.NoServerError, match="max_connections"), servers.running():
        pass


def test_without_the_wheel_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "find_spec", lambda name: None)
    with pytest.raises(servers.NoServerError, match=r"\[test\]"), servers.running():
        pass
