"""The columns, and what they say of an entry."""

import re
from datetime import date
from pathlib import Path

import msgspec

from seized.export.mandates.table import COLUMNS, PRINTED, Value
from seized.model.register import Entry, Window
from tests.entries import AGENDA, ASKED_BY_A_DRAFT, EXTENSION, MEETING, REPORT

FORMATS = Path(__file__).parents[4] / "docs" / "formats.md"


def row(entry: Entry) -> dict[str, Value]:
    return {column.name: column.value(entry) for column in COLUMNS}


def test_a_mandate_that_nobody_has_judged() -> None:
    assert row(REPORT) == {
        "symbol": "A/RES/90/12",
        "number": "4",
        "title": "Eels, locks and “Fähren”, in Türkiye & elsewhere",
        "addressees": "Secretary-General",
        "verb": "requests",
        "action": "-to report on eels, at its ninety-first session, every year",
        "falls_due": "91st session",
        "window_to": date(2037, 9, 8),
        "status": "no indication",
        "overdue": "no",
        "adopted_on": date(2035, 12, 4),
        "kind": "report",
        "window_from": date(2036, 9, 9),
        "recurrence": "annual",
        "agenda_items": "Waters – Eels",
        "status_by": None,
        "status_on": None,
        "status_because": None,
        "evidence": None,
        "text": REPORT.paragraph_text,
        "un_mandate": "yes",
        "class": "directive",
        "due": "at its ninety-first session",
        "due_session": 91,
        "due_date": None,
        "due_within": None,
        "document_kind": "resolution",
        "date": date(2035, 12, 4),
        "organ": "General Assembly",
        "session": 90,
        "items": "14 (b); 21",
        "page": 2,
        "corrected": None,
        "dismissed": "no",
        "handle": "A/RES/90/12#op4.m1",
        "id": "aaaaaaaaaaaa",
    }


def test_a_judgement_says_who_when_and_why() -> None:
    said = row(EXTENSION)
    assert (said["status"], said["status_by"], said["status_on"]) == ("implemented", "Ä. Clerk", date(2036, 2, 29))
    assert said["status_because"] == "The mandate was extended;\nsee the reports, both."
    assert said["evidence"] == "A/90/7; S/2035/8"


def test_a_draft_was_not_adopted() -> None:
    said = row(ASKED_BY_A_DRAFT)
    assert (said["document_kind"], said["adopted_on"], said["date"]) == ("draft resolution", None, date(2035, 10, 1))


def test_the_end_is_known_where_every_window_ends() -> None:
    assert (row(AGENDA)["window_from"], row(AGENDA)["window_to"]) == (date(2035, 9, 11), None)
    closed = msgspec.structs.replace(AGENDA, windows=(Window("2036-09-09", "2037-09-08"), *AGENDA.windows[:1]))
    assert (row(closed)["window_from"], row(closed)["window_to"]) == (date(2035, 9, 11), date(2037, 9, 8))
    assert row(msgspec.structs.replace(AGENDA, windows=()))["window_to"] is None


def test_a_date_is_as_exact_as_it_was_told() -> None:
    assert row(EXTENSION)["due_date"] == "2036-06"
    assert row(MEETING)["date"] == "2035-06"
    assert row(ASKED_BY_A_DRAFT)["due_date"] == date(2036, 4, 30)


def test_names_and_heads_are_unique_and_documented() -> None:
    assert len({column.name for column in COLUMNS}) == len({column.head for column in COLUMNS}) == len(COLUMNS)
    assert COLUMNS[: len(PRINTED)] == PRINTED
    told = FORMATS.read_text("utf-8").partition("# What `seized export` writes")[2]
    named = re.findall(r"^\| (`.+?`) \|", told, re.MULTILINE)
    assert re.findall(r"`(\w+)`", " ".join(named)) == [column.name for column in COLUMNS]
