"""Activities in words: their stage on a day, their days, and money."""

from decimal import Decimal

import pytest

from seized.model.activities import Activity, Contribution, Served, Stage, Sum
from seized.model.activity_wording import activity_days, activity_stage, contributed, figure, served, sum_words
from seized.model.register import About

ABOUT = About(document="A/RES/90/12", label="op4.m1", paragraph="op4", verb="requests", text="Requests a report;")
GIFT = Contribution("Malta", Decimal("200000.5"), "EUR")


def held(stage: Stage = "done", start: str | None = None, end: str | None = None, **fields: object) -> Activity:
    return Activity(
        id=7, kind="meeting", stage=stage, title="Eels", start=start, end=end, by="Ada", at="2026-03-03", **fields
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("activity", "words"),
    [
        (held(), "done"),
        (held(start="2026-03-02"), "done"),
        (held(start="2026-01", end="2026-03"), "under way"),
        (held(start="2026-01", end="2026-03-02"), "done"),
        (held("planned"), "planned"),
        (held("planned", "2026-03-03"), "planned"),
        (held("planned", "2026-03"), "planned"),
        (held("planned", "2026-03-02"), "planned, its day is past"),
        (held("planned", "2025", "2026-03-04"), "planned"),
        (held("planned", "2025", contribution=GIFT), "pledged"),
        (held("done", "2025", contribution=GIFT), "paid"),
        (held("done", "2025", withdrawn=True), "withdrawn"),
    ],
)
def test_the_stage_of_an_activity_on_a_day(activity: Activity, words: str) -> None:
    assert activity_stage(activity, "2026-03-03") == words


def test_without_a_day_the_stage_is_what_was_said() -> None:
    assert activity_stage(held("planned", "2020")) == "planned"


def test_days() -> None:
    assert activity_days(held()) is None
    assert activity_days(held(start="2024-08-09")) == "9 August 2024"
    assert activity_days(held(start="2024-08-09", end="2025"), short=True) == "9 Aug 2024 to 2025"


@pytest.mark.parametrize(("amount", "words"), [("500000", "500,000"), ("0.5", "0.50"), ("1234.567", "1,234.567")])
def test_no_figure_is_left_out(amount: str, words: str) -> None:
    assert figure(Decimal(amount)) == words


def test_money_is_told_with_its_currency() -> None:
    assert contributed(GIFT) == "EUR 200,000.50 from Malta"
    assert sum_words(Sum("EUR", "planned", Decimal(5), 2)) == "EUR 5 pledged (2 contributions)"


def test_a_mandate_that_is_gone_is_told_as_it_stood() -> None:
    told = held(serves=(Served("a", ABOUT, "A/RES/90/12#op5.m1"), Served("b", ABOUT)))
    assert served(told) == ("A/RES/90/12#op5.m1", "A/RES/90/12#op4.m1 (no longer read so)")
