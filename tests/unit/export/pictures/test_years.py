import pytest

from seized.export.pictures.years import Scale, on, rows


@pytest.mark.parametrize(
    ("iso", "years"), [("2010-01-01", 2010.0), ("2010-07", 2010.54), ("2010", 2010.5), (None, None)]
)
def test_a_date_on_the_line(iso: str | None, years: float | None) -> None:
    assert on(iso) == (pytest.approx(years, abs=0.01) if years else None)


def test_what_is_before_the_break_stands_at_the_left() -> None:
    scale = Scale(first=2018, last=2020, left=10, right=110, broken=2018, gap=20)
    assert [scale.x(at) for at in (1990, 2018, 2019, 2020)] == [10, 30, 70, 110]


@pytest.mark.parametrize(
    ("first", "last", "ticks"),
    [
        (2018.2, 2021.5, [2019, 2020, 2021]),
        (1976, 2024, list(range(1980, 2021, 5))),
        (1900, 2024, [1900, 1920, 1940, 1960, 1980, 2000, 2020]),
    ],
)
def test_years_have_room(first: float, last: float, ticks: list[int]) -> None:
    assert Scale(first=first, last=last, left=0, right=500).ticks() == ticks


def test_labels_of_one_row_do_not_touch() -> None:
    places = [(100.0, 60.0), (130.0, 60.0), (160.0, 60.0), (175.0, 60.0)]
    assert rows(places) == [0, 1, 2, 0]
    assert rows([]) == []
