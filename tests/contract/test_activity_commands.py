"""The commands that keep activities, from outside: what they keep, what they show, and what they refuse."""

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from rich.cells import cell_len

from tests.contract.commands import seized
from tests.contract.test_register_commands import words

FIRST = "A/RES/78/901#op1"
REPORT = "A/RES/78/901#op2"
MEETING = ("activity", "add", "meeting", "Meeting on mules", "--under", FIRST, "--on", "2024-08-09")
GIFT = (*MEETING[:2], "contribution", "For mules", "--under", REPORT, "--donor", "KZ", "--amount", "500,000")


@pytest.mark.usefixtures("db")
def test_an_activity_is_kept_and_shown() -> None:
    told = words(*MEETING, "--place", "Osh", "--with", "KZ,KG", "--field", "transport", "--evidence", "A/79/254")
    assert told.startswith("Activity 1: Meeting on mules done")
    for fact in ("9 August 2024 · Osh · transport", "Kazakhstan; Kyrgyzstan", f"{FIRST}.m1", "A/79/254", "by Ada, "):
        assert fact in told
    assert "1 activity: seized activity list --under A/RES/78/901#op1.m1" in words("show", FIRST)
    assert "meeting, done: Meeting on mules (activity 1)" in words("history", FIRST)


@pytest.mark.usefixtures("db")
def test_an_activity_proposes_a_status_and_a_person_sets_it() -> None:
    words("activity", "add", "report", "Report on mules", "--under", REPORT, "--on", "2025-08-09")
    told = words("evidence", "--session", 80)
    assert "activity 1 proposes: implemented 9 Aug 2025 Report on mules the report was issued" in told
    assert "1 activity to judge by: seized status" in told
    assert "no indication" in words("show", f"{REPORT}.m1")
    words("status", f"{REPORT}.m1", "implemented", "--evidence", "activity:1")
    assert "implemented: Evidence: activity:1 (Ada" in words("due", "--session", 80)


@pytest.mark.usefixtures("db")
def test_what_was_corrected_or_withdrawn_stays_known() -> None:
    words(*MEETING[:-2], "--on", "2024", "--planned")
    told = words("activity", "correct", 1, "--done", "--on", "2024-08-09", "--by", "Ben")
    assert told.endswith("It stands in place of activity 1.")
    told = words("activity", "show", 1)
    assert "It said: stage: planned; first day: 2024." in told
    assert "withdrawn" in words("activity", "withdraw", 1, "--because", "It was another")
    assert "No activity fits" in words("activity", "list")
    told = words("activity", "list", "--withdrawn", "--short")
    assert ("1 (corrected) 2024 planned meeting" in told, "3 9 Aug 2024 withdrawn meeting" in told) == (True, True)


@pytest.mark.usefixtures("db")
def test_sums_are_never_mixed() -> None:
    words(*GIFT, "--currency", "USD", "--paid")
    words(*GIFT, "--currency", "EUR", "--pledged")
    told = words("activity", "list", "--kind", "contribution")
    assert told.endswith("2 activities EUR 500,000 pledged (1 contribution) USD 500,000 paid (1 contribution)")


@pytest.mark.usefixtures("db")
def test_activities_are_there_for_a_program() -> None:
    made = json.loads(seized(*GIFT, "--currency", "USD", "--paid", "--format", "json").stdout)
    assert made["contribution"] == {"donor": "Kazakhstan", "amount": "500000", "currency": "USD"}
    assert json.loads(seized("activity", "list", "--format", "json").stdout) == [made]
    assert json.loads(seized("activity", "show", 1, "--format", "json").stdout) == [made]
    (row,) = csv.DictReader(io.StringIO(seized("activity", "list", "--format", "csv").stdout.decode("utf-8-sig")))
    assert (row["kind"], row["under"], row["amount"], row["stage"]) == (
        "contribution",
        f"{REPORT}.m1",
        "500000",
        "paid",
    )


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.usefixtures("db")
def test_a_sheet_is_filled_in_and_entered(form: str, tmp_path: Path) -> None:
    sheet = tmp_path / f"sheet.{form}"
    assert seized("activity", "template", "--out", sheet).returncode == 0
    rows = [["meeting", "Meeting on mules", FIRST, "held", "2024-08-09"], ["visit", "Visit to mules", REPORT]]
    if form == "csv":
        with sheet.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    else:
        book = load_workbook(sheet)
        for row in rows:
            book["Activities"].append(row)
        book.save(sheet)
    told = words("activity", "add", "--from", sheet)
    assert ("Meeting on mules" in told, told.endswith("2 activities")) == (True, True)
    again = seized("activity", "add", "--from", sheet)
    assert (again.returncode, again.stdout) == (1, b"")
    assert [line.split(": ")[2] for line in again.stderr.decode().splitlines()[:-1]] == ["row 2", "row 3"]


@pytest.mark.usefixtures("db")
def test_a_bad_sheet_names_row_and_column_and_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text(f"Kind;Title;Under;On\nmeeting;x;{FIRST};2024\nparty;y;{FIRST};soon\n", "utf-8")
    done = seized("activity", "add", "--from", tmp_path / "sheet.csv")
    lines = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (1, b"")
    assert "row 3, column “kind”: “party” is no kind of activity; one of: meeting" in lines[0]
    assert "row 3, column “on”: “soon” is no day" in lines[1]
    assert lines[2].endswith("nothing was kept: mend this row and add the sheet again")
    found = json.loads(seized("activity", "add", "--from", tmp_path / "sheet.csv", "--format", "json").stdout)
    assert [(fault["row"], fault["column"]) for fault in found["faults"]] == [(3, "kind"), (3, "on")]
    assert json.loads(seized("activity", "list", "--format", "json").stdout) == []


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("activity", "add"), "--under: say which mandate it serves, as in A/RES/77/338#op4; KIND: say what kind"),
        ((*MEETING[:4], "--under", "A/RES/78/901"), f"name one of {FIRST}.m1"),
        ((*MEETING[:4], "--under", "A/78/L.901#op1"), "is a draft"),
        ((*MEETING[:4], "--under", FIRST, "--on", "2199-01-01"), "--on: 2199-01-01 is yet to come"),
        ((*GIFT, "--currency", "USD"), "--pledged, --paid: say whether the contribution is pledged or paid"),
        ((*GIFT, "--paid"), "--currency: say in which currency"),
        (("activity", "show", 9), "there is no activity 9"),
        (("activity", "withdraw", 9), "say why"),
        (("activity", "list", "--under", "A/RES/78/999"), "not in the register"),
        (("activity", "add", "--from", "none.csv"), "cannot be read"),
    ],
)
@pytest.mark.usefixtures("db")
def test_what_cannot_stand_is_refused_in_one_line(arguments: tuple[object, ...], hint: str) -> None:
    done = seized(*arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert hint in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (*MEETING, "--planned", "--paid"),
        (*MEETING, "--from", "sheet.csv"),
        ("activity", "show"),
        ("activity", "show", "0"),
        ("activity", "correct", "1", "--clear", "kind"),
        ("activity", "list", "--kind", "party"),
        ("activity", "list", "--out", "list.txt"),
        ("activity", "template", "--out", "sheet.ods"),
        ("activity", "template", "--out", "README.md"),
    ],
    ids=" ".join,
)
def test_a_call_that_is_off(arguments: tuple[str, ...]) -> None:
    assert seized(*arguments).returncode == 2


@pytest.mark.usefixtures("db")
def test_the_longest_words_fit_the_terminal() -> None:
    words(
        *MEETING[:3],
        "Meeting " * 60,
        *MEETING[4:],
        "--place",
        "x" * 200,
        "--evidence",
        "https://example.org/" + "x" * 300,
    )
    words("activity", "correct", 1, "--clear", "place")
    for shown in (("list",), ("list", "--short"), ("list", "--withdrawn"), ("show", "1")):
        assert max(map(cell_len, seized("activity", *shown).stdout.decode().splitlines())) <= 80
