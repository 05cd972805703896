import pytest

from seized.export.lineage.layout import MARGIN, WIDTH, Scale, coming, moment, on, rows
from seized.model.lineage import Member, Opening, Series, Text


def text(date: str | None, session: int | None = None) -> Text:
    return Text(key=str(date), symbol=None, kind="resolution", date=date, session=session)


def line(*dates: str, opened: str | None = None) -> Series:
    members = tuple(Member(text=text(date), by="title", because="") for date in dates)
    openings = (Opening(text(opened), ""),) if opened else ()
    return Series(title=None, organ=None, members=members, openings=openings)


@pytest.mark.parametrize(
    ("iso", "years"), [("2010-01-01", 2010.0), ("2010-07", 2010.54), ("2010", 2010.5), (None, None)]
)
def test_a_date_on_the_line(iso: str | None, years: float | None) -> None:
    assert on(iso) == (pytest.approx(years, abs=0.01) if years else None)


def test_a_session_without_a_date_counts_from_its_opening() -> None:
    assert moment(text(None, 65)) == pytest.approx(2010.7)
    assert moment(text(None)) is None
    assert coming(65) > 2011


def test_everything_stands_between_the_margins() -> None:
    scale = Scale.of(line("2010-01-01", "2020-01-01", opened="2004-01-01"), [2021.0])
    assert scale.x(2004.0) == MARGIN
    assert scale.x(2021.0) == WIDTH - MARGIN


def test_the_line_is_broken_where_the_opening_is_long_ago() -> None:
    scale = Scale.of(line("2018-01-01", "2020-01-01", opened="1966-01-01"), [])
    assert scale.broken == 2018
    assert scale.x(1966.0) == MARGIN < scale.x(2018.0) < scale.x(2020.0)


def test_years_have_room() -> None:
    assert Scale.of(line("2018-01-01", "2021-01-01"), []).ticks() == [2018, 2019, 2020, 2021]
    assert Scale.of(line("1976-01-01", "2024-01-01"), []).ticks() == list(range(1980, 2021, 5))


def test_a_series_without_members_has_a_scale() -> None:
    assert Scale.of(line(), []).x(2000.0) == MARGIN


def test_labels_of_one_row_do_not_touch() -> None:
    places = [(100.0, 60.0), (130.0, 60.0), (160.0, 60.0), (175.0, 60.0)]
    assert rows(places) == [0, 1, 2, 0]
    assert rows([]) == []
