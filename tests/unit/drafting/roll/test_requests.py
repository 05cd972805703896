"""Reports and items, asked for as far ahead as before."""

import pytest

from seized.drafting.roll import roll
from seized.model.lineage import Cycle
from tests.rolling import NOTHING, asked, became, resolution, series

REPORT = "Requests the Secretary-General to submit to the General Assembly at its {} session a report on tracks"
ITEM = "Decides to include in the provisional agenda of its {} session the item entitled “Wandering libraries”"


@pytest.mark.parametrize(
    ("words", "session", "was", "becomes"),
    [
        (REPORT, 80, "eightieth", "eighty-second"),
        (REPORT, 79, "seventy-ninth", "eightieth"),
        (REPORT, 81, "eighty-second", "eighty-fifth"),
        (ITEM, 98, "eightieth", "one hundredth"),
        (ITEM, 100, "seventy-ninth", "one hundred and first"),
        (ITEM, 80, "seventy-eighth", "eightieth"),
        (ITEM.replace("session", "sessions"), 80, "seventy-ninth and eightieth", "eighty-first and eighty-second"),
    ],
)
def test_a_request_looks_as_far_ahead(words: str, session: int, was: str, becomes: str) -> None:
    document = resolution("Noting the mules", operative=["Invites all States to row", words.format(was)])
    assert became(document, "op2", session) == f"{words.format(becomes)}."


@pytest.mark.parametrize(
    "words",
    [
        "Requests the Secretary-General to report to the Economic and Social Council at its 2025 session on tracks",
        "Recalls the report that the General Assembly received at its seventy-sixth session",
        "Invites Member States to meet on the margins of the seventy-ninth session of the General Assembly",
        "Requests the Secretary-General to report on the implementation of the present resolution",
    ],
)
def test_what_is_no_request_to_the_organ_stays(words: str) -> None:
    document = resolution("Noting the mules", operative=["Invites all States to row", words])
    assert became(document, "op2") == f"{words}."


def test_it_is_asked_about_a_request_that_goes_another_way_than_the_series() -> None:
    cycle = Cycle("annual", "session", (76, 77, 78), (1, 1), "annual")
    document = resolution("Noting the mules", operative=["Invites all States to row", REPORT.format("eightieth")])
    rolled = roll(document, 80, series(cycle=cycle))
    assert [question.words for question in asked(rolled, "request")] == [
        "The base asks 2 sessions ahead, so session 82 stands here; the series came otherwise (annual: sessions 76, 77,"
        " 78)."
    ]
    assert not asked(roll(document, 80, NOTHING), "request")
