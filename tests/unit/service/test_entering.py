"""What a person types about an activity: understood, or told what is off and what to do."""

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from seized.model.activities import Activity, Contribution
from seized.service.entering import NewActivity, as_typed, remarks, understood

TODAY = "2026-03-03"
MEETING = NewActivity(kind="meeting", title="Second meeting of keepers of locks")
GIFT = NewActivity(kind="contribution", title="For eels", stage="paid", donor="KZ", amount="500000", currency="USD")


def typed(new: NewActivity = MEETING, **fields: object) -> tuple[Activity, list[tuple[str | None, str]]]:
    """The activity, and what is off in it."""
    made, faults = understood(msgspec.structs.replace(new, **fields), by="Ada", at="2026-03-03T09:00:00Z", today=TODAY)
    return made, [(fault.column, fault.message) for fault in faults]


def test_little_is_enough() -> None:
    made, faults = typed()
    assert (made.kind, made.title, made.stage, made.by, faults) == ("meeting", MEETING.title, "done", "Ada", [])


def test_all_of_it_is_kept_in_one_form() -> None:
    made, faults = typed(
        title="  Second\tmeeting \n of keepers ",
        on="9 August 2024",
        to="2024-08-10",
        place=" Bishkek ",
        actors=("KZ, kyrgyzstan", "UNICEF; Otter Union", "KAZ"),
        fields=("locks, weirs", "locks"),
        evidence=("a/79/254", "https://example.org/eels", "notes/eels.pdf"),
    )
    assert faults == []
    assert (made.title, made.start, made.end, made.place) == (
        "Second meeting of keepers",
        "2024-08-09",
        "2024-08-10",
        "Bishkek",
    )
    assert made.actors == ("Kazakhstan", "Kyrgyzstan", "United Nations Children's Fund", "Otter Union")
    assert made.fields == ("locks", "weirs")
    assert made.evidence == ("A/79/254", "https://example.org/eels", "notes/eels.pdf")


def test_a_name_with_commas_stays_whole_where_the_tables_know_it() -> None:
    made, _ = typed(actors=("KZ, United Nations Educational, Scientific and Cultural Organization, Otter Union",))
    assert made.actors == (
        "Kazakhstan",
        "United Nations Educational, Scientific and Cultural Organization",
        "Otter Union",
    )


@pytest.mark.parametrize(
    ("figure", "amount"),
    [
        ("500000", "500000"),
        ("500,000", "500000"),
        ("1 250 000.50", "1250000.50"),
        ("1\u202f250", "1250"),
        ("0.5", "0.5"),
    ],
)
def test_an_amount_is_a_decimal(figure: str, amount: str) -> None:
    made, faults = typed(GIFT, amount=figure)
    assert (made.contribution, faults) == (Contribution("Kazakhstan", Decimal(amount), "USD"), [])


@pytest.mark.parametrize(
    "figure", ["", "-5", "1,5", "1.500,00", "12,34,567", "USD 5", "NaN", "1e6", "0", "0.00", "½", "٥"]
)
def test_what_is_no_amount_is_told(figure: str) -> None:
    made, faults = typed(GIFT, amount=figure)
    assert made.contribution is None
    assert [column for column, _ in faults] == ["amount"]


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("", "say in which currency"),
        ("UDS", "USD"),
        ("tenge", "KZT"),
        ("euro", "EUR"),
        ("XAU", "no currency"),
        ("$", "no currency"),
    ],
)
def test_what_is_no_currency_is_told(code: str, hint: str) -> None:
    _, faults = typed(GIFT, currency=code)
    assert [column for column, _ in faults] == ["currency"]
    assert hint in faults[0][1]


@pytest.mark.parametrize(
    ("fields", "column", "hint"),
    [
        ({"kind": None}, "kind", "say what kind"),
        ({"kind": "party"}, "kind", "one of: meeting"),
        ({"title": " \n "}, "title", "say what it is"),
        ({"title": "x" * 501}, "title", "say it shorter"),
        ({"on": "09/08/2024"}, "on", "write it as in 2024-08-09"),
        ({"on": "2026-02-30"}, "on", "no day"),
        ({"on": "0024"}, "on", "cannot be meant"),
        ({"on": "2026-03-04"}, "on", "yet to come"),
        ({"to": "2024"}, "to", "the first day is not said"),
        ({"on": "2024-08-09", "to": "2024-08-08"}, "to", "is before"),
        ({"stage": "soon"}, "stage", "one of: planned"),
        ({"stage": "paid"}, "stage", "that is for a contribution"),
        ({"donor": "KZ"}, "donor", "that is for a contribution"),
        ({"evidence": ("see the file",)}, "evidence", "no symbol"),
        ({"evidence": ("www.example.org/eels",)}, "evidence", "no address"),
        ({"evidence": ("https://nowhere",)}, "evidence", "no address"),
        ({"evidence": ("javascript:alert(1)",)}, "evidence", "no address"),
    ],
)
def test_what_is_off_is_told_under_its_column(fields: dict[str, object], column: str, hint: str) -> None:
    _, faults = typed(**fields)
    assert [one for one, _ in faults] == [column]
    assert hint in faults[0][1]


def test_all_that_is_off_is_told_at_once() -> None:
    _, faults = typed(GIFT, on="soon", stage=None, amount="much", currency="XYZ", donor=" ")
    assert [column for column, _ in faults] == ["stage", "on", "donor", "amount", "currency"]


@pytest.mark.parametrize(("stage", "kept"), [("planned", "planned"), ("held", "done"), ("Done", "done")])
def test_stages_go_by_several_words(stage: str, kept: str) -> None:
    made, faults = typed(stage=stage, on="2024-08")
    assert (made.stage, faults) == (kept, [])


def test_what_is_planned_may_be_to_come() -> None:
    assert typed(stage="planned", on="2027")[1] == []


def test_a_day_of_this_month_is_not_to_come_while_it_is_not_told_which() -> None:
    assert typed(on="2026-03")[1] == []


def test_what_cannot_be_kept_in_a_store_is_taken_out() -> None:
    made, faults = typed(title="Eels\0 and\x1b[2J locks\ud800")
    assert (made.title, faults) == ("Eels and [2J locks?", [])


def test_what_is_kept_can_be_typed_again() -> None:
    made, _ = typed(GIFT, on="2024-08", fields=("eels",), actors=("KZ",), amount="0.50")
    again, faults = typed(as_typed(made))
    assert (again, faults) == (made, [])


def test_remarks_are_made_on_files_that_are_not_there_and_codes_that_nobody_knows(tmp_path: Path) -> None:
    there = tmp_path / "eels.pdf"
    there.touch()
    made, faults = typed(evidence=(str(there), "gone/eels.pdf", "A/79/254"), actors=("KZ", "QX"))
    assert faults == []
    assert [words.partition(":")[0] for words in remarks(made)] == [
        "gone/eels.pdf",
        "“QX” is no code that the tables know; it is kept as it is written",
    ]
