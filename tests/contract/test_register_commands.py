"""The commands that ask the register, from outside: what they print, and how they exit."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.contract.commands import ROOT, seized

ASKING = {
    "list": ("list",),
    "list --short": ("list", "--short"),
    "show": ("show", "A/RES/78/901"),
    "show a paragraph": ("show", "78/901#op1"),
    "show a mandate": ("show", "A/RES/78/901#op1.m1"),
    "due": ("due", "--session", "80"),
    "due --short": ("due", "--session", "80", "--short"),
    "agenda": ("agenda", "80"),
    "history": ("history", "A/RES/78/901"),
    "conflicts": ("conflicts",),
    "activity list": ("activity", "list"),
    "activity list --short": ("activity", "list", "--short"),
}
every_question = pytest.mark.parametrize("arguments", ASKING.values(), ids=ASKING)


def words(*arguments: object) -> str:
    """What a command prints, with its line breaks made spaces."""
    done = seized(*arguments)
    assert done.returncode == 0, done.stderr.decode()
    return " ".join(done.stdout.decode().split())


@every_question
@pytest.mark.usefixtures("db")
def test_the_answer_is_80_columns_without_colour_when_piped(arguments: tuple[str, ...]) -> None:
    done = seized(*arguments, COLUMNS="200")
    text = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert text.strip()
    assert "\x1b" not in text
    assert max(map(cell_len, text.splitlines())) <= 80
    assert b"\x1b[" not in seized(*arguments, FORCE_COLOR="1", NO_COLOR="1").stdout


@every_question
@pytest.mark.usefixtures("db")
def test_json_is_one_document_and_the_same_each_time(arguments: tuple[str, ...]) -> None:
    first = seized(*(one for one in arguments if one != "--short"), "--format", "json")
    json.loads(first.stdout)
    assert seized(*(one for one in arguments if one != "--short"), "--format", "json").stdout == first.stdout


@every_question
def test_without_a_register_there_is_one_line(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = seized(*arguments, "--db", tmp_path / "none.sqlite")
    assert (done.returncode, done.stdout) == (1, b"")
    assert re.fullmatch(
        r"seized: .*none\.sqlite: no register there; seized add PATH\.\.\. makes one\n", done.stderr.decode()
    )
    assert not (tmp_path / "none.sqlite").exists()


@every_question
@pytest.mark.usefixtures("db")
def test_a_closed_pipe_ends_the_work_quietly(arguments: tuple[str, ...]) -> None:
    typed = " ".join(f"'{argument}'" for argument in arguments)
    command = f"{sys.executable} -m seized {typed} | head -c 1"
    done = subprocess.run(command, shell=True, capture_output=True, cwd=ROOT, env=os.environ, check=False)
    assert done.stderr == b""


@pytest.mark.usefixtures("db")
def test_a_document_cannot_steer_the_terminal() -> None:
    for arguments in (("list",), ("list", "--short"), ("show", "78/903")):
        assert "\u202e" not in seized(*arguments).stdout.decode()


@pytest.mark.usefixtures("db")
def test_the_documents_are_listed_and_drafts_marked() -> None:
    assert re.findall(r"^(A/\S+)", seized("list").stdout.decode(), re.MULTILINE) == [
        "A/78/L.901",
        "A/RES/78/901",
        "A/RES/78/903",
    ]
    assert "DRAFT Safe passage" in words("list", "--drafts")
    assert "DRAFT" not in words("list", "--no-drafts")
    assert words("list", "--words", "wandering LIBRARIES", "--no-drafts").endswith("1 resolution")
    assert "No document in the register fits." in words("list", "--session", 9)


@pytest.mark.usefixtures("db")
def test_a_document_is_shown_with_what_came_of_its_mandates() -> None:
    shown = seized("show", "resolution 78/901").stdout.decode()
    assert "_Requests_ the Secretary-General" in shown
    assert re.search(r"A/RES/78/901#op1\.m1 +no indication, overdue since 31 Mar 2025", shown)
    assert "adopted.txt" in shown
    assert "DRAFT" in words("show", "A/78/L.901")


@pytest.mark.usefixtures("db")
def test_a_paragraph_is_shown_with_what_it_cites() -> None:
    shown = words("show", "A/RES/78/901#pp1")
    assert "A/RES/78/901, preamble, para. 1" in shown
    assert re.search(r"A/RES/77/338 1 Sep 2023 .+ known, not read", shown)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("A/RES/78/9011", "A/RES/78/901"),
        ("A/RES/78/90", "known to be"),
        ("78/901#op9", "op1"),
        ("78/901#op1.m7", "op1.m1"),
    ],
)
@pytest.mark.usefixtures("db")
def test_a_name_that_is_off_says_what_may_be_meant(name: str, hint: str) -> None:
    for command in ("show", "history"):
        done = seized(command, name)
        assert done.returncode == 1
        assert hint in done.stderr.decode()
        assert len(done.stderr.splitlines()) == 1


@pytest.mark.usefixtures("db")
def test_what_falls_due_stands_under_whom_it_is_asked_of() -> None:
    due = words("due", "--since", "2000-01-01")
    assert due.index("Mandates of the United Nations 3") < due.index("Asked of States and others 1")
    assert "_Requests_ the Secretary-General to submit to the General Assembly at its eightieth session" in due
    assert "report · 80th session, 9 Sep 2025 to 8 Sep 2026 A/RES/78/901#op2.m1" in due
    assert "asked of: Member States; United Nations Children's Fund" in due
    assert "librarians" not in due
    assert "Asked of States" not in words("due", "--since", "2000-01-01", "--un")


@pytest.mark.usefixtures("db")
def test_overdue_is_said_with_its_day() -> None:
    overdue = words("due", "--overdue", "--before", "2025-12-31")
    assert overdue.startswith("Overdue by 31 December 2025")
    assert "no indication, overdue since 31 Mar 2025" in overdue
    assert "overdue, " not in words("due", "--since", "2099-01-01", "--short")


@pytest.mark.usefixtures("db")
def test_without_a_time_it_is_what_is_still_to_come() -> None:
    due = words("due")
    assert "31 December 2099" in due
    assert "31 March 2025" not in due
    assert "more, overdue. To see them: seized due --overdue" in due


@pytest.mark.usefixtures("db")
def test_drafts_are_taken_in_when_asked_for_and_marked() -> None:
    assert "A/78/L.901" not in words("due", "--session", 80)
    due = words("due", "--session", 80, "--drafts")
    assert "DRAFT A/78/L.901, para. 2 draft only" in due


@pytest.mark.parametrize(
    ("option", "count"),
    [
        (("--addressee", "secretary"), 1),
        (("--kind", "agenda"), 1),
        (("--verb", "decides"), 1),
        (("--organ", "General Assembly"), 2),
        (("--organ", "Security Council"), 0),
        (("--status", "in-progress"), 0),
        (("--status", "No Indication"), 2),
    ],
)
@pytest.mark.usefixtures("db")
def test_the_mandates_are_filtered(option: tuple[str, str], count: int) -> None:
    answer = json.loads(seized("due", "--session", 80, *option, "--format", "json").stdout)
    assert len(answer["entries"]) == count


@pytest.mark.usefixtures("db")
def test_an_item_stands_on_the_agenda_with_its_report() -> None:
    agenda = words("agenda", 80)
    assert "Wandering libraries decided A/RES/78/901, para. 4 report A/RES/78/901, para. 2: Secretary-General" in agenda
    assert "L.901" not in agenda
    assert words("agenda", 99).endswith("no items, no sub-items and no reports")


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("due", "--since", "31.12.2026"), "2026-12-31"),
        (("due", "--status", "done"), "implemented"),
        (("due", "--kind", "speech"), "report"),
        (("agenda",), "SESSION"),
        (("show",), "NAME"),
        (("list", "--format", "yaml"), "json"),
    ],
)
def test_a_call_that_is_off_says_how_to_mend_it(arguments: tuple[str, ...], hint: str) -> None:
    done = seized(*arguments)
    assert done.returncode == 2
    assert hint in " ".join(done.stderr.decode().split())
    assert done.stdout == b""
