"""The values of the contract in words."""

import msgspec
import pytest

from seized.model import Document, Due, Paragraph
from seized.model.wording import (
    counted,
    day,
    days,
    due_date,
    due_window,
    holdings,
    labels,
    listed,
    ordinal,
    shortened,
    standing,
)


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (11, "11th"), (12, "12th"), (73, "73rd"), (111, "111th"), (80, "80th")],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("iso", "words"), [("2024-09-10", "10 September 2024"), ("2024-09", "September 2024"), ("2024", "2024")]
)
def test_dates_are_cut_to_what_is_known(iso: str, words: str) -> None:
    assert day(iso) == words


def test_short_dates() -> None:
    assert day("2024-09-10", short=True) == "10 Sep 2024"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2024-09-10", "2025-09-09", "10 Sep 2024 to 9 Sep 2025"),
        ("2025-09-09", None, "from 9 Sep 2025"),
        (None, "2026-04-30", "30 Apr 2026"),
        ("2026-04-30", "2026-04-30", "30 Apr 2026"),
        (None, None, None),
    ],
)
def test_the_days_of_a_window(first: str | None, last: str | None, words: str | None) -> None:
    assert days(first, last) == words


def test_lists_and_counts() -> None:
    assert [listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
    assert [counted(0, "file"), counted(1, "file"), counted(2, "file")] == ["no files", "1 file", "2 files"]
    assert [counted(3, "activity"), counted(3, "day")] == ["3 activities", "3 days"]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due("t", session=79), "79th session"),
        (Due("t", sessions=(79, 81)), "79th and 81st sessions"),
        (Due("t", date="2026-04"), "April 2026"),
        (Due("t", within="P90D"), "within 90 days"),
        (Due("t", within="P1Y"), "within 1 year"),
        (Due("within PT4H", within="PT4H"), "within PT4H"),
    ],
)
def test_due(due: Due, words: str) -> None:
    assert due_date(due) == words


def test_a_window_is_said_only_where_it_is_known() -> None:
    assert due_window(Due("t", session=79)) is None
    assert due_window(Due("t", session=79, window=("2024-09-10", "2025-09-09"))) == "10 Sep 2024 to 9 Sep 2025"


def test_text_is_shortened_between_words() -> None:
    assert shortened("to report, at once", 40) == "to report, at once"
    assert shortened("to report, at once", 12) == "to report…"
    assert shortened("to report at once, and to act on it", 24) == "to report at once…"
    assert shortened("to report, at once and without delay", 28) == "to report, at once and…"


def test_a_draft_is_never_said_to_be_adopted(reading: Document) -> None:
    assert standing(reading) == "Draft resolution of 26 February 2024"
    adopted = msgspec.structs.replace(reading, kind="resolution")
    assert standing(adopted) == "Resolution adopted on 26 February 2024"
    assert standing(msgspec.structs.replace(reading, kind="other", date=None)) == "Document"


def test_holdings(reading: Document) -> None:
    expected = "1 preambular and 1 operative paragraph, 1 footnote, 1 citation, 1 mandate"
    assert holdings(reading) == expected


def test_holdings_of_a_text_that_is_no_resolution(reading: Document) -> None:
    text = msgspec.structs.replace(reading.paragraphs[0], part="text")
    other = msgspec.structs.replace(reading, paragraphs=(text,) * 3, footnotes=(), mandates=())
    assert holdings(other) == "3 paragraphs, no footnotes, no citations, no mandates"


def test_a_paragraph_is_cited_with_what_it_stands_under(reading: Document) -> None:
    assert labels(reading) == {"f1": "", "pp1": "", "op1": "1", "op1.a": "1 (a)"}


def test_a_further_resolution_is_cited_by_its_letter(reading: Document) -> None:
    formula, _, request, item = reading.paragraphs

    def replaced(paragraph: Paragraph, **changes: object) -> Paragraph:
        return msgspec.structs.replace(paragraph, **changes)

    def heading(name: str, text: str) -> Paragraph:
        return replaced(request, id=name, part="heading", number=None, text=text)

    document = msgspec.structs.replace(
        reading,
        paragraphs=(
            heading("h1", "A"),
            formula,
            request,
            heading("h2", "B"),
            heading("h3", "Locks"),
            replaced(formula, id="formula2"),
            heading("h4", "I"),
            replaced(request, id="s2.op1"),
            replaced(item, id="s2.op1.a"),
        ),
    )
    assert [labels(document)[name] for name in ("op1", "s2.op1", "s2.op1.a")] == ["1", "B 1", "B 1 (a)"]
