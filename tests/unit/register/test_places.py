import pytest

from seized.register.places import FIRST, LAST, between, day_at, of_day, of_years, paragraph_at, place, year_at

DATES = ["2026-11-22", "2023-12-31", "2023-12-01", "2023-11-30", "1946-01-10", None]
"""The newest first."""


def test_places_rise_as_dates_go_back() -> None:
    places = [place(date, paragraph) for date in DATES for paragraph in (1, 2, 4_000_000_000)]
    assert places == sorted(set(places))
    assert places[0] >= FIRST
    assert places[-1] <= LAST < 1 << 63


def test_a_place_gives_back_what_it_is_made_of() -> None:
    at = place("2023-12-01", 338)
    assert (paragraph_at(at), year_at(at)) == (338, 2023)
    assert of_day(day_at(at))[0] == place("2023-12-01", 0)
    assert year_at(place(None, 338)) == 0


@pytest.mark.parametrize(("cut", "whole"), [("2023", "2023-01-01"), ("2023-11", "2023-11-01")])
def test_a_cut_date_is_its_first_day(cut: str, whole: str) -> None:
    assert place(cut, 7) == place(whole, 7)


@pytest.mark.parametrize(
    ("since", "until", "within"),
    [
        (None, None, DATES),
        ("2023", None, DATES[:4]),
        ("2023-12", None, DATES[:3]),
        ("2023-12-02", None, DATES[:2]),
        (None, "2023-11", DATES[3:5]),
        ("2023", "2023", DATES[1:4]),
        ("2023-12-01", "2023-12-01", DATES[2:3]),
        ("2024", "2023", []),
    ],
)
def test_bounds(since: str | None, until: str | None, within: list[str | None]) -> None:
    first, last = between(since, until)
    assert [date for date in DATES if first <= place(date, 1) <= last] == within


def test_years() -> None:
    first, last = of_years(2023, 2024)
    assert first < place("2024-12-31", 0) < place("2023-01-01", 9) < last
    assert place("2025-01-01", 9) < first
    assert place("2022-12-31", 0) > last
