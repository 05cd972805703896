"""`seized add`, from outside: what it keeps, what it says, and how it exits."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.contract.commands import EXAMPLES, ROOT, seized
from tests.contract.conftest import LIBRARIES, page

COUNTS = "{} inserted, {} updated, {} unchanged, {} failed"


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of a register that is not there yet, where every command looks for it."""
    monkeypatch.setenv("SEIZED_DB", str(tmp_path / "place" / "register.sqlite"))
    return tmp_path / "place" / "register.sqlite"


@pytest.mark.usefixtures("empty")
def test_files_are_kept_and_known_again() -> None:
    first = seized("add", EXAMPLES)
    assert (first.returncode, first.stderr) == (0, b"")
    assert first.stdout.decode().split(";")[0] == COUNTS.format(4, 1, 0, 0)
    assert seized("add", EXAMPLES).stdout.decode().split(";")[0].strip() == COUNTS.format(0, 0, 5, 0)


@pytest.mark.usefixtures("empty")
def test_of_one_file_the_document_is_named() -> None:
    assert seized("add", EXAMPLES / "draft.docx").stdout == b"ST/LRT/12/L.7: inserted\n"


@pytest.mark.usefixtures("empty")
def test_a_bad_file_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "a-empty.txt").write_bytes(b"")
    (tmp_path / "b-good.txt").write_text(LIBRARIES.text(), "utf-8")
    done = seized("add", tmp_path / "a-empty.txt", tmp_path / "b-good.txt", tmp_path / "missing.pdf")
    assert done.returncode == 1
    assert done.stdout.decode().strip() == COUNTS.format(1, 0, 0, 2)
    assert [line.partition(":")[0] for line in done.stderr.decode().splitlines()] == ["seized", "seized"]


@pytest.mark.usefixtures("empty")
def test_json_is_one_array_of_what_became_of_each_file(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
    done = seized("add", EXAMPLES / "draft.docx", tmp_path / "bad.pdf", "--format", "json")
    added = json.loads(done.stdout)
    assert done.returncode == 1
    assert [(one["outcome"], one["document"], one["code"]) for one in added] == [
        ("inserted", "ST/LRT/12/L.7", None),
        ("failed", None, "damaged"),
    ]


@pytest.mark.usefixtures("empty")
def test_quiet_says_nothing_of_what_went_well() -> None:
    done = seized("add", EXAMPLES, "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.usefixtures("empty")
def test_a_call_that_is_off(tmp_path: Path) -> None:
    assert seized("add").returncode == 2
    (tmp_path / "notes.xyz").write_bytes(b"x")
    done = seized("add", tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(b"seized: no document found (1 other file passed over)")


@pytest.mark.usefixtures("db")
def test_what_a_better_reading_changes_is_named(tmp_path: Path) -> None:
    better = LIBRARIES.text().replace("eightieth session a report", "seventy-ninth session a report")
    (tmp_path / "better.html").write_text(page(better), "utf-8")
    done = seized("add", tmp_path / "better.html")
    assert done.returncode == 0
    told = " ".join(done.stdout.decode().split())
    assert "A/RES/78/901#op2.m1" in told
    assert "due: 80th session, now 79th session" in told


@pytest.mark.usefixtures("db")
def test_a_judgement_whose_mandate_is_gone_is_named_and_waits_for_its_place(tmp_path: Path) -> None:
    judged = seized("status", "A/RES/78/901#op5.m1", "implemented", "--because", "They were greeted")
    assert judged.returncode == 0
    (tmp_path / "better.html").write_text(page(LIBRARIES.text().replace("Urges all", "Notes that all")), "utf-8")
    done = seized("add", tmp_path / "better.html")
    told = done.stdout.decode()
    assert done.returncode == 1
    assert "A/RES/78/901#op5.m1  gone" in told
    assert "Judgement 1 has lost its mandate" in told
    assert "seized attach 1 A/RES/78/901#" in told
    waiting = seized("conflicts", "--format", "json")
    assert waiting.returncode == 1
    assert [one["judgement"]["id"] for one in json.loads(waiting.stdout)] == [1]
    assert seized("attach", 1, "A/RES/78/901#op3.m1", "--because", "It was this").returncode == 0
    assert seized("conflicts").returncode == 0
    (entry,) = json.loads(seized("show", "A/RES/78/901#op3.m1", "--format", "json").stdout)["entries"]
    assert (entry["status"], entry["judged"]["by"]) == ("implemented", "Ada")


def test_after_ctrl_c_the_same_command_goes_on(empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(LIBRARIES.text().replace("78/901", f"78/{number + 1000}"), "utf-8")
    command = [sys.executable, "-m", "seized", "add", str(folder)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=os.environ)
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and not kept():
        time.sleep(0.05)
    started.send_signal(signal.SIGINT)
    _, heard = started.communicate(timeout=30)
    before = kept()
    assert started.returncode == 130
    assert heard.startswith(b"seized: stopped; ")
    assert b"Traceback" not in heard
    assert 0 < before < 400
    done = seized("add", folder)
    assert done.returncode == 0
    assert done.stdout.decode().strip() == COUNTS.format(400 - before, 0, before, 0)


def kept() -> int:
    """How many documents the register has; none where there is no register yet."""
    listed = seized("list", "--format", "json")
    return len(json.loads(listed.stdout)) if listed.returncode == 0 else 0


@pytest.mark.parametrize("place", ["", "no.txt/register.sqlite"], ids=["a folder", "below a file"])
def test_a_place_that_cannot_be_is_told_in_one_line(place: str, tmp_path: Path) -> None:
    (tmp_path / "no.txt").write_text("no register", "utf-8")
    done = seized("add", EXAMPLES, "--db", tmp_path / place)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(b"seized: ")
