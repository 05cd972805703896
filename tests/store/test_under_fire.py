"""Killed, interrupted, crowded: a register has each document whole or not at all, and nobody loses a thing.

All in processes of their own, as people run them.  The moments of the kills are drawn anew each time; what they are is
in the message where a test fails.
"""

import multiprocessing
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import Manager
from pathlib import Path
from random import random, randrange

import pytest
from sqlalchemy import func, select

from seized.model.register import DocumentFilter, MandateFilter
from seized.register.checking import check
from seized.register.register import Register
from seized.register.schema import documents, judgements, readings, sources
from seized.service import asking
from tests.contract.commands import ROOT
from tests.store import crowd, dumps
from tests.store.resolutions import many

DOCUMENTS, KILLS = 200, 20
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
def undisturbed(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Dump:
    """What a register holds after `seized add` of all papers."""
    address = tmp_path_factory.mktemp("undisturbed") / "register.sqlite"
    finished(started(address, papers))
    return dump(address)


def started(address: object, papers: Path) -> subprocess.Popen[str]:
    """`seized add`, which says of each paper at once what became of it."""
    command = [
        sys.executable,
        "-u",
        "-m",
        "seized",
        "add",
        str(papers),
        "--db",
        str(address),
        "--format",
        "json",
        "--quiet",
    ]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> None:
    """Waits for the end of a run that comes to it."""
    _, complaint = process.communicate(timeout=LIMIT)
    assert (process.returncode, complaint) == (0, "")


def after(process: subprocess.Popen[str], papers: int) -> None:
    """Waits until a run has kept so many papers anew, and a moment more; or until it has come to its end."""
    assert process.stdout
    while papers and (line := process.stdout.readline()):
        papers -= '"outcome":"inserted"' in line
    time.sleep(0.02 * random())


def dump(address: object) -> Dump:
    with Register(str(address)) as register:
        return dumps.everything(register)


def killed_on_the_way(address: str, papers: Path, is_there: Callable[[], bool]) -> list[int]:
    """Starts `seized add` and kills it, again and again; how many documents were there after each kill.

    The first kill comes when the tables are being made.  A paper that is kept is not read again: what a kill left half
    written would stay so to the end.
    """
    left: list[int] = []
    for _ in range(KILLS):
        process = started(address, papers)
        while not is_there() and process.poll() is None:
            time.sleep(0.001)
        after(process, randrange(2 * DOCUMENTS // KILLS) if left else 0)
        process.kill()
        process.communicate()
        with Register(address, create=True) as register, register.reading() as connection:
            tables = (documents, sources, readings)
            counts = {connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables}
            assert len(counts) == 1, f"after {left}, a document half written"
        left.append(counts.pop())
    return left


def test_a_file_outlives_twenty_kills(papers: Path, undisturbed: Dump, sqlite_path: str) -> None:
    left = killed_on_the_way(sqlite_path, papers, Path(sqlite_path).exists)
    with closing(sqlite3.connect(sqlite_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)], left
    assert len(set(left)) > KILLS // 2, f"the kills came too early or too late: {left}"
    finished(started(sqlite_path, papers))
    assert dump(sqlite_path) == undisturbed, left


def test_a_database_outlives_twenty_kills_of_those_who_write_to_it(
    papers: Path, undisturbed: Dump, postgresql_url: str
) -> None:
    left = killed_on_the_way(postgresql_url, papers, lambda: True)
    assert len(set(left)) > KILLS // 2, f"the kills came too early or too late: {left}"
    finished(started(postgresql_url, papers))
    assert dump(postgresql_url) == undisturbed, left


def test_ctrl_c_leaves_a_register_to_go_on_with(register_url: str, papers: Path, undisturbed: Dump) -> None:
    process = started(register_url, papers)
    after(process, DOCUMENTS // 2)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=LIMIT)
    assert process.returncode == 130, complaint
    assert "Traceback" not in complaint
    finished(started(register_url, papers))
    assert dump(register_url) == undisturbed


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
