"""The base joins the list of its series."""

import pytest

from seized.drafting.roll import roll
from tests.rolling import NOTHING, asked, became, resolution, series

BEFORE = (("A/RES/74/17", "2019-12-11"), ("A/RES/76/902", "2021-12-09"))
ONE = (("A/RES/76/902", "2021-12-09"),)
SINCE = ("A/RES/79/44", "2024-12-03")
NEW = "78/901 of 12 December 2023"


@pytest.mark.parametrize(
    ("recital", "members", "expected"),
    [
        (
            "Recalling its resolutions 74/17 of 11 December 2019 and 76/902 of 9 December 2021 on libraries",
            BEFORE,
            f"Recalling its resolutions 74/17 of 11 December 2019, 76/902 of 9 December 2021 and {NEW} on libraries,",
        ),
        (
            "Recalling its resolution 76/902 of 9 December 2021 on libraries",
            ONE,
            f"Recalling its resolutions 76/902 of 9 December 2021 and {NEW} on libraries,",
        ),
        (
            "Recalling its resolution 76/902 of 9 December 2021, and taking note of their camels",
            BEFORE,
            f"Recalling its resolution {NEW}, and taking note of their camels,",
        ),
        (
            "Recalling its previous resolutions, the most recent of which is resolution 76/902 of 9 December 2021",
            ONE,
            f"Recalling its previous resolutions, the most recent of which is resolution {NEW},",
        ),
        (
            "Recalling its resolutions 74/17 of 11 December 2019, 76/902 of 9 December 2021 and all other resolutions"
            " on books",
            BEFORE,
            f"Recalling its resolutions 74/17 of 11 December 2019, 76/902 of 9 December 2021, {NEW} and all other"
            " resolutions on books,",
        ),
        (
            "Recalling its resolution 76/902 of 9 December 2021 and other relevant resolutions",
            ONE,
            f"Recalling its resolutions 76/902 of 9 December 2021, {NEW} and other relevant resolutions,",
        ),
        (
            "Recalling its resolutions 74/17 of 11 December 2019 and 76/902 of 9 December 2021",
            (*BEFORE, SINCE),
            f"Recalling its resolutions 74/17 of 11 December 2019, 76/902 of 9 December 2021, {NEW} and 79/44 of 3"
            " December 2024,",
        ),
        (
            "Recalling its resolution 74/17 of 11 December 2019, its decision 75/518 of 3 December 2020, its resolution"
            " 76/902 of 9 December 2021 and its decision 77/519 of 7 December 2022",
            BEFORE,
            "Recalling its resolution 74/17 of 11 December 2019, its decision 75/518 of 3 December 2020, its resolution"
            f" 76/902 of 9 December 2021, its decision 77/519 of 7 December 2022 and its resolution {NEW},",
        ),
        (
            "Recalling its resolutions 74/17 of 11 December 2019 and 76/902 of 9 December 2021, and its decision 75/518"
            " of 3 December 2020",
            BEFORE,
            f"Recalling its resolutions 74/17 of 11 December 2019, 76/902 of 9 December 2021 and {NEW}, and its"
            " decision 75/518 of 3 December 2020,",
        ),
        ("Recalling its resolutions 74/17 and 76/902", BEFORE, "Recalling its resolutions 74/17, 76/902 and 78/901,"),
    ],
)
def test_the_list_with_the_base(recital: str, members: tuple[tuple[str, str], ...], expected: str) -> None:
    assert became(resolution(recital), "pp1", known=series(*members)) == expected


@pytest.mark.parametrize(
    ("recital", "expected"),
    [
        (
            "Recalling its resolution 76/902 of 9 December 2021 on safe passage for wandering libraries",
            f"Recalling its resolutions 76/902 of 9 December 2021 and {NEW} on safe passage for wandering libraries,",
        ),
        (
            "Recalling its resolutions 72/5 of 4 December 2017, 74/17 of 11 December 2019 and 76/902 of 9"
            " December 2021",
            "Recalling its resolutions 72/5 of 4 December 2017, 74/17 of 11 December 2019, 76/902 of 9 December 2021"
            f" and {NEW},",
        ),
    ],
)
def test_the_list_is_known_without_a_register(recital: str, expected: str) -> None:
    assert became(resolution(recital), "pp1") == expected


@pytest.mark.parametrize(
    "recital",
    [
        "Recalling its resolution 76/902 of 9 December 2021, by which it granted the libraries mules",
        "Recalling its resolutions 45/1 of 4 December 1990, 46/2 of 4 December 1991 and 47/3 of 4 December 1992",
        "Recalling Security Council resolution 1325 (2000) of 31 October 2000",
    ],
)
def test_what_recalls_no_series_stays_and_it_is_asked_where_the_base_goes(recital: str) -> None:
    rolled = roll(resolution(recital), 80, NOTHING)
    assert [one.after for one in rolled.paragraphs if one.id == "pp1"] == [f"{recital},"]
    assert [question.sources for question in asked(rolled, "recalled")] == [("A/RES/78/901",)]


def test_of_several_lists_that_of_the_series_grows() -> None:
    other = "Recalling its resolutions 70/1 of 25 September 2015, 75/3 of 2 October 2020 and 77/9 of 1 November 2022"
    document = resolution(
        other, "Recalling also its resolutions 74/17 of 11 December 2019 and 76/902 of 9 December 2021"
    )
    rolled = roll(document, 80, series(*BEFORE))
    assert [one.id for one in rolled.paragraphs if "recalled" in {run.rule for run in one.runs}] == ["pp2"]


def test_a_later_session_is_not_recalled_before_it_came() -> None:
    recital = "Recalling its resolutions 74/17 of 11 December 2019 and 76/902 of 9 December 2021"
    known = series(*BEFORE, ("A/RES/80/44", "2025-12-03"))
    assert "80/44" not in (became(resolution(recital), "pp1", known=known) or "")
