"""`seized read`, from outside: what it prints, where, and how it exits."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.contract.commands import EXAMPLES, ROOT, seized

DRAFT = EXAMPLES / "draft.docx"
RESOLUTION = EXAMPLES / "resolution.txt"


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with a good file between bad ones."""
    (tmp_path / "a-empty.txt").write_bytes(b"")
    (tmp_path / "b-good.txt").write_bytes(RESOLUTION.read_bytes())
    (tmp_path / "c-cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
    return tmp_path


def test_the_view_is_80_columns_without_colour_when_piped() -> None:
    done = seized("read", DRAFT, RESOLUTION, COLUMNS="200")
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "\x1b" not in text
    assert max(map(cell_len, text.splitlines())) <= 80
    assert "_Recalling_ its resolutions ‹" in text


def test_the_order_is_that_of_the_paths_and_of_names_in_a_folder() -> None:
    paths = [json.loads(line)["source"]["path"] for line in seized("read", EXAMPLES, "-f", "jsonl").stdout.splitlines()]
    assert [Path(path).name for path in paths] == sorted(example.name for example in EXAMPLES.iterdir())
    first = seized("read", RESOLUTION, DRAFT, "--format", "jsonl").stdout.splitlines()[0]
    assert json.loads(first)["source"]["path"] == str(RESOLUTION)


def test_a_bad_path_costs_only_itself(mixed: Path) -> None:
    done = seized("read", mixed, mixed / "missing.pdf", "--format", "jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert ["error" in line for line in lines] == [True, False, True, True]
    assert [line["error"]["code"] for line in lines if "error" in line] == ["empty", "damaged", "not_found"]
    heard = done.stderr.decode()
    assert all(f"seized: {line['error']['message']}\n" in heard for line in lines if "error" in line)
    assert "1 of 4 files read, 3 could not be read" in heard
    assert "Traceback" not in heard


def test_an_error_has_its_shape(mixed: Path) -> None:
    failure = json.loads(seized("read", mixed / "a-empty.txt", "-f", "jsonl").stdout)
    assert set(failure) == {"source", "error"}
    assert set(failure["error"]) == {"code", "message"}
    assert failure["source"]["path"] == str(mixed / "a-empty.txt")


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ((), "name a file or a folder"),
        ((RESOLUTION, "--format", "yaml"), "jsonl"),
        ((RESOLUTION, "--out", RESOLUTION), "name another file"),
        ((RESOLUTION, "--out", "no/such/folder/out.csv"), "cannot be written"),
        ((RESOLUTION, "--loud"), "No such option"),
    ],
)
def test_a_call_that_is_off_says_how_to_mend_it(arguments: tuple[object, ...], hint: str) -> None:
    done = seized("read", *arguments)
    assert done.returncode == 2
    assert hint in " ".join(done.stderr.decode().split())
    assert done.stdout == b""


def test_quiet_says_nothing_of_what_went_well() -> None:
    assert seized("read", EXAMPLES, "--quiet").stderr == b""


def test_a_spreadsheet_gets_one_row_a_mandate() -> None:
    readings = [json.loads(line) for line in seized("read", EXAMPLES, "--format", "jsonl").stdout.splitlines()]
    table = seized("read", EXAMPLES, "--format", "csv").stdout.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert len(rows) == sum(len(reading["mandates"]) for reading in readings) > 0
    assert {row["un_mandate"] for row in rows} <= {"yes", "no"}


@pytest.mark.parametrize("form", ["text", "jsonl", "csv", "html"])
def test_out_writes_what_would_have_been_printed(tmp_path: Path, form: str) -> None:
    printed = seized("read", EXAMPLES, "--format", form, PYTHONIOENCODING="utf-8").stdout
    done = seized("read", EXAMPLES, "--format", form, "--out", tmp_path / "out")
    assert done.stdout == b""
    assert (tmp_path / "out").read_bytes() == printed


def test_a_dash_is_standard_output() -> None:
    assert seized("read", RESOLUTION, "--out", "-").stdout == seized("read", RESOLUTION).stdout


def test_a_file_in_a_folder_to_read_is_never_written_over(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_bytes(RESOLUTION.read_bytes())
    done = seized("read", tmp_path, "--out", good)
    assert done.returncode == 2
    assert "among the files to read" in " ".join(done.stderr.decode().split())
    assert good.read_bytes() == RESOLUTION.read_bytes()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is readable to this user")
def test_a_named_file_that_may_not_be_read_costs_only_itself(tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(b"%PDF-1.7")
    locked.chmod(0)
    done = seized("read", locked, RESOLUTION, "-f", "jsonl")
    assert done.returncode == 1
    assert ["error" in json.loads(line) for line in done.stdout.splitlines()] == [True, False]


@pytest.mark.parametrize(("environment", "coloured"), [({"FORCE_COLOR": "1"}, True), ({}, False)])
def test_a_pipe_gets_colour_where_it_is_asked_for(environment: dict[str, str], coloured: bool) -> None:
    assert (b"\x1b[" in seized("read", RESOLUTION, **environment).stdout) == coloured
    assert b"\x1b[" not in seized("read", RESOLUTION, NO_COLOR="1", **environment).stdout


def test_a_closed_pipe_ends_the_work_quietly() -> None:
    command = f"{sys.executable} -m seized read examples examples examples --format jsonl | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, cwd=ROOT, check=False)
    assert len(done.stdout) == 10
    assert done.stderr == b""


def test_a_terminal_without_unicode_gets_plain_letters(tmp_path: Path) -> None:
    done = seized("read", RESOLUTION, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 0
    assert done.stdout.isascii()


def test_ctrl_c_says_what_was_done(tmp_path: Path) -> None:
    for number in range(3000):
        (tmp_path / f"{number:04}.txt").write_bytes(RESOLUTION.read_bytes())
    out = tmp_path.parent / f"{tmp_path.name}.jsonl"
    command = [sys.executable, "-m", "seized", "read", str(tmp_path), "--format", "jsonl", "--out", str(out)]
    started = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=ROOT, env=os.environ)
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and not (out.exists() and out.stat().st_size):
        time.sleep(0.02)
    started.send_signal(signal.SIGINT)
    _, heard = started.communicate(timeout=30)
    assert started.returncode == 130
    assert heard.startswith(b"seized: stopped; ")
    assert all(json.loads(line) for line in out.read_bytes().splitlines())
