"""The commands that judge, from outside: what they keep, and what they refuse."""

import json

import pytest

from tests.contract.commands import seized
from tests.contract.test_register_commands import words

REPORT = "A/RES/78/901#op2.m1"


def entry(name: str) -> dict[str, object]:
    """The mandate as the register has it."""
    (found,) = json.loads(seized("show", name, "--format", "json").stdout)["entries"]
    assert isinstance(found, dict)
    return found


@pytest.mark.usefixtures("db")
def test_a_status_is_kept_with_who_and_why() -> None:
    told = words("status", REPORT, "in-progress", "--because", "A draft was seen")
    assert told.startswith("Judgement 1 on A/RES/78/901, para. 2 judged status: in progress because A draft was seen")
    later = words("status", REPORT, "Implemented", "--evidence", "A/80/12", "--evidence", "A/80/13", "--by", "Ben")
    assert "evidence A/80/12 and A/80/13 by Ben" in later
    assert later.endswith("It stands in place of judgement 1.")
    assert "implemented: Evidence: A/80/12 and A/80/13 (Ben, " in words("due", "--session", 80)
    assert "overdue" not in words("show", REPORT)


@pytest.mark.usefixtures("db")
def test_the_history_keeps_what_was_superseded() -> None:
    words("status", REPORT, "in-progress", "--because", "A draft was seen")
    words("status", REPORT, "no-indication")
    told = words("history", REPORT)
    assert told.index("inserted from") < told.index("status: in progress (judgement 1, superseded)")
    assert "Ada on A/RES/78/901#op2.m1 status: no indication (judgement 2)" in told


@pytest.mark.usefixtures("db")
def test_what_was_read_is_corrected_and_taken_back() -> None:
    because = ("--because", "See the list")
    words("correct", REPORT, "--addressee", "unicef", "--addressee", "keeper of mules", *because)
    words("correct", REPORT, "--due-session", 81, "--kind", "other", "--recurrence", "annual", *because)
    stated = entry(REPORT)
    assert [(one["name"], one["un"]) for one in stated["mandate"]["addressees"]] == [  # type: ignore[index]
        ("United Nations Children's Fund", True),
        ("keeper of mules", False),
    ]
    due = stated["mandate"]["due"]  # type: ignore[index]
    assert (due["session"], due["organ"], due["text"]) == (81, "General Assembly", "81st session")
    assert stated["corrected"] == ["addressees", "due", "kind", "recurrence"]
    assert "due: as it was read" in words("correct", REPORT, "--as-read", "due", *because)
    assert entry(REPORT)["mandate"]["due"]["session"] == 80  # type: ignore[index]


@pytest.mark.usefixtures("db")
def test_what_is_found_to_be_no_mandate_is_due_no_more() -> None:
    words("correct", REPORT, "--not-a-mandate", "--because", "It quotes another text")
    assert REPORT not in words("due", "--session", 80)
    assert "found to be no mandate" in words("show", "A/RES/78/901")
    words("correct", REPORT, "--a-mandate", "--because", "It does not")
    assert REPORT in words("due", "--session", 80)


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("status", REPORT, "implemented"), "say why"),
        (("status", "A/78/L.901#op2.m1", "implemented", "--because", "x"), "is a draft"),
        (("status", "A/RES/78/901#op2", "implemented", "--because", "x"), REPORT),
        (("correct", REPORT, "--because", "x"), "nothing to correct"),
        (("correct", REPORT, "--no-due"), "say why"),
        (("correct", REPORT, "--no-due", "--due-session", 81, "--because", "x"), "say one of them"),
        (("correct", REPORT, "--due-date", "2026-02-30", "--because", "x"), "is no day"),
        (("attach", 9, REPORT), "not in conflict"),
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
        ("status", REPORT),
        ("status", REPORT, "done"),
        ("correct", REPORT, "--as-read", "title"),
        ("attach", "x", REPORT),
    ],
    ids=" ".join,
)
def test_a_call_that_is_off(arguments: tuple[str, ...]) -> None:
    assert seized(*arguments).returncode == 2


@pytest.mark.usefixtures("db")
def test_what_was_judged_is_there_for_a_program() -> None:
    made = json.loads(seized("status", REPORT, "implemented", "--because", "x", "--format", "json").stdout)
    assert (made["id"], made["by"], made["value"]) == (1, "Ada", {"status": "implemented"})
    several = json.loads(seized("correct", REPORT, "--no-due", "--because", "x", "--format", "json").stdout)
    assert [one["value"] for one in several] == [{"field": "due", "to": {}}]
