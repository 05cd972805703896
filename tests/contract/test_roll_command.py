"""`seized roll`, from outside."""

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.contract.commands import EXAMPLES, seized
from tests.roundtrip.revisions import paragraphs

BASE = EXAMPLES / "cooperation-2024.txt"


def test_a_file_needs_no_register(tmp_path: Path) -> None:
    done = seized("roll", BASE, "--to-session", "14", HOME=str(tmp_path), COLUMNS="200")
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert text.startswith("ST/LRT/RES/12/11 → draft of session 14\n")
    assert "[-fourteenth-]{+sixteenth+}" in text
    assert "{+ and 12/11 of 14" in text
    assert max(map(cell_len, text.splitlines())) <= 80
    assert "\x1b" not in text


@pytest.mark.usefixtures("db")
def test_a_document_of_the_register() -> None:
    done = seized("roll", "A/RES/78/901", "-t", "80")
    assert done.returncode == 0
    assert "[-eightieth-]{+eighty-second+}" in done.stdout.decode()


def test_json_has_every_run_with_its_rule() -> None:
    found = json.loads(seized("roll", BASE, "-t", "14", "--format", "json").stdout)
    assert found["session"] == 14
    rules = {run.get("rule") for one in found["paragraphs"] for run in one["runs"]}
    assert rules == {None, "masthead", "recalled", "request"}


def test_word_has_both_texts(tmp_path: Path) -> None:
    file = tmp_path / "rolled.docx"
    assert seized("roll", BASE, "-t", "14", "--format", "docx", "--author", "Ada", "--out", file).returncode == 0
    accepted, rejected = (paragraphs(file.read_bytes(), accept=accept) for accept in (True, False))
    assert "ST/LRT/14/L.___" in accepted
    assert "ST/LRT/RES/12/11" in rejected


def test_a_page_of_all() -> None:
    done = seized("roll", BASE, "-t", "14", "--format", "html")
    assert done.stdout.startswith(b"<!doctype html>")
    assert b"<del>fourteenth</del><ins>sixteenth</ins>" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("roll", BASE), "--to-session"),
        (("roll", BASE, "-t", "14", "--out", BASE), "name another file to write"),
    ],
)
def test_a_wrong_call_is_said_so(arguments: tuple[object, ...], message: str) -> None:
    done = seized(*arguments)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.decode().replace("│", " ").split())


@pytest.mark.parametrize(
    ("name", "session", "message"),
    [
        (BASE, 12, "name a later session"),
        ("A/RES/1/1", 90, "A/RES/1/1"),
        ("no_such_file.docx", 90, "no_such_file.docx"),
    ],
)
@pytest.mark.usefixtures("db")
def test_what_cannot_be_rolled_is_one_line(name: object, session: int, message: str) -> None:
    done = seized("roll", name, "-t", session)
    assert (done.returncode, done.stdout) == (1, b"")
    assert message in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_the_tracked_changes_of_others_are_kept(tmp_path: Path) -> None:
    file, again = tmp_path / "tracked.docx", tmp_path / "again.docx"
    assert seized("roll", BASE, "-t", "14", "--format", "docx", "--author", "Bea", "--out", file).returncode == 0
    done = seized("roll", file, "-t", "16", "--format", "docx", "--author", "Ada", "--out", again)
    assert (done.returncode, done.stderr.count(b"\n")) == (0, 1)
    assert "read with all of them accepted" in done.stderr.decode()
    assert "ST/LRT/16/L.___" in paragraphs(again.read_bytes(), accept=True)
    assert paragraphs(again.read_bytes(), accept=False, of={"Ada"}) == paragraphs(file.read_bytes(), accept=True)
    assert paragraphs(again.read_bytes(), accept=False) == paragraphs(file.read_bytes(), accept=False)
