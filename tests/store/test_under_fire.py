"""Killed, interrupted, crowded: a register has each document whole or not at all, and nobody loses a thing.

All in processes of their own, as people run them.  The moments of the kills are drawn anew each time; what they are is
in the message where a test fails.
"""

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Manager
from pathlib import Path
from random import random

import psycopg
import pytest
from sqlalchemy import select

from seized.errors import RegisterError
from seized.model.register import DocumentFilter, MandateFilter
from seized.register.checking import check
from seized.register.register import Register
from seized.register.schema import judgements, readings
from seized.service import asking
from tests.contract.commands import ROOT
from tests.store import crowd, dumps
from tests.store.resolutions import many
from tests.store.servers import Server

DOCUMENTS = 200
WRITERS, READERS, MAKERS = 2, 8, 4
LIMIT = 120.0
"""Seconds after which a run is taken for hung."""

Dump = dict[str, dumps.Lines]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with small resolutions, a file each."""
    folder = tmp_path_factory.mktemp("papers")
    for resolution in many(DOCUMENTS):
        (folder / f"{resolution.number}.txt").write_text(resolution.text())
    return folder


@pytest.fixture(scope="module")
def undisturbed(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Dump, float]:
    """What a register holds after `seized add` of all papers, and how many seconds that took."""
    address = tmp_path_factory.mktemp("undisturbed") / "register.sqlite"
    begun = time.monotonic()
    finished(started(address, papers))
    return dump(address), time.monotonic() - begun


def started(address: object, papers: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "seized", "add", str(papers), "--db", str(address)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> str:
    """What a run that comes to its end says."""
    out, complaint = process.communicate(timeout=LIMIT)
    assert process.returncode == 0, out + complaint
    return out + complaint


def dump(address: object) -> Dump:
    with Register(str(address)) as register:
        return dumps.everything(register)


def killed(address: str, papers: Path, whole: tuple[Dump, float], is_there: Callable[[], bool]) -> int:
    """Kills `seized add` at a random moment, looks at what it left, and runs it again: how many documents were there.

    What is there already is not read again, so what was half written would stay so to the end.
    """
    expected, seconds = whole
    pause = 0.8 * seconds * random() ** 1.5  # early moments, when the tables are made, are tried oftener
    process = started(address, papers)
    while not is_there() and process.poll() is None:
        time.sleep(0.001)
    time.sleep(pause)
    process.kill()
    process.communicate()
    with Register(address, create=True) as register:
        left = dumps.everything(register)
    rest = [name for name, lines in left.items() if not set(lines) <= set(expected[name])]
    assert not rest, f"killed after {pause:.3f} s: rows that should not be there in {rest}"
    finished(started(address, papers))
    again = dump(address)
    rest = [name for name, lines in again.items() if lines != expected[name]]
    assert not rest, f"killed after {pause:.3f} s: not as undisturbed in {rest}"
    return len(left["documents"])


def in_the_midst(left: list[int]) -> list[int]:
    """The kills that came when some documents were there and others were not."""
    return [number for number in left if 0 < number < DOCUMENTS]


def test_a_file_outlives_twenty_kills(papers: Path, undisturbed: tuple[Dump, float], tmp_path: Path) -> None:
    def one(number: int) -> int:
        path = tmp_path / f"{number}.sqlite"
        left = killed(str(path), papers, undisturbed, path.exists)
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return left

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        left = list(pool.map(one, range(20)))
    assert in_the_midst(left), f"no kill came in the midst: {left}"


def test_a_database_outlives_kills_of_those_who_write_to_it(
    papers: Path, undisturbed: tuple[Dump, float], postgresql_server: Server
) -> None:
    def one(_: int) -> int:
        with postgresql_server.database() as url, psycopg.connect(url, autocommit=True) as connection:
            tables = "SELECT to_regclass('documents') IS NOT NULL"
            return killed(url, papers, undisturbed, lambda: connection.execute(tables).fetchone() == (True,))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        left = list(pool.map(one, range(4)))
    assert in_the_midst(left), f"no kill came in the midst: {left}"


def test_ctrl_c_leaves_a_register_to_go_on_with(
    register_url: str, papers: Path, undisturbed: tuple[Dump, float]
) -> None:
    process = started(register_url, papers)
    while kept(register_url) < DOCUMENTS // 10:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=LIMIT)
    assert process.returncode == 130, complaint
    assert "Traceback" not in complaint
    assert kept(register_url) < DOCUMENTS
    finished(started(register_url, papers))
    assert dump(register_url) == undisturbed[0]


def kept(address: str) -> int:
    """How many documents are in the register by now; none where it is still to be made."""
    try:
        with Register(address) as register:
            return len(asking.documents(register, DocumentFilter()))
    except RegisterError:
        return 0


@pytest.fixture(scope="module")
def processes() -> Iterator[Executor]:
    """Processes that have all that they need at hand, so that they begin at once."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.store.crowd", "seized.pipeline", "alembic.command"])
    with ProcessPoolExecutor(WRITERS + READERS, context) as pool:
        yield pool


def test_two_write_and_eight_read_at_once(register_url: str, processes: Executor) -> None:
    with Register(register_url, create=True), Manager() as manager:
        over = manager.Event()
        readers = [processes.submit(crowd.read, register_url, number, over) for number in range(READERS)]
        writers = [processes.submit(crowd.write, register_url, number) for number in range(WRITERS)]
        written = [one.result(LIMIT) for one in writers]
        over.set()
        looked = [one.result(LIMIT) for one in readers]
    assert not [told.wrong for told in (*written, *looked) if told.wrong]
    assert min(told.done for told in looked) > 0
    with Register(register_url) as register:
        nothing_is_lost(register)
        assert not [found for found in check(register) if found.severity == "error"]


def nothing_is_lost(register: Register) -> None:
    """All that the writers wrote is there: documents, judgements, and each reading of what both had to do with."""
    with register.reading() as connection:
        by = Counter(connection.execute(select(readings.c.by)).scalars())
        judged = Counter(connection.execute(select(judgements.c.by)).scalars())
    entries = asking.mandates(register, MandateFilter(status="implemented"))
    assert by == {f"{writer}": crowd.OWN + crowd.OWN // 4 for writer in range(WRITERS)}
    assert judged == {f"{writer}": crowd.OWN for writer in range(WRITERS)}
    assert len(entries) == len(asking.documents(register, DocumentFilter())) - len(crowd.SHARED) == WRITERS * crowd.OWN


@pytest.mark.parametrize("attempt", range(5))
def test_two_make_the_same_register_at_once(register_url: str, processes: Executor, attempt: int) -> None:
    with Manager() as manager:
        together = manager.Barrier(MAKERS)
        makers = [processes.submit(crowd.make, register_url, number, together) for number in range(MAKERS)]
        made = [one.result(LIMIT) for one in makers]
    assert not [told.wrong for told in made if told.wrong]
    with Register(register_url) as register:
        assert len(asking.documents(register, DocumentFilter())) == MAKERS
        assert not [found for found in check(register) if found.severity == "error"]
