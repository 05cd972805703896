import pytest

from seized.export.lineage.layout import MARGIN, WIDTH, coming, moment, scale
from seized.model.lineage import Member, Opening, Series, Text


def text(date: str | None, session: int | None = None) -> Text:
    return Text(key=str(date), symbol=None, kind="resolution", date=date, session=session)


def line(*dates: str, opened: str | None = None) -> Series:
    members = tuple(Member(text=text(date), by="title", because="") for date in dates)
    openings = (Opening(text(opened), ""),) if opened else ()
    return Series(title=None, organ=None, members=members, openings=openings)


def test_a_session_without_a_date_counts_from_its_opening() -> None:
    assert moment(text(None, 65)) == pytest.approx(2010.7)
    assert moment(text(None)) is None
    assert coming(65) > 2011


def test_everything_stands_between_the_margins() -> None:
    line_of_years = scale(line("2010-01-01", "2020-01-01", opened="2004-01-01"), [2021.0])
    assert line_of_years.x(2004.0) == MARGIN
    assert line_of_years.x(2021.0) == WIDTH - MARGIN


def test_the_line_is_broken_where_the_opening_is_long_ago() -> None:
    line_of_years = scale(line("2018-01-01", "2020-01-01", opened="1966-01-01"), [])
    assert line_of_years.broken == 2018
    assert line_of_years.x(1966.0) == MARGIN < line_of_years.x(2018.0) < line_of_years.x(2020.0)


def test_years_have_room() -> None:
    assert scale(line("2018-01-01", "2021-01-01"), []).ticks() == [2018, 2019, 2020, 2021]
    assert scale(line("1976-01-01", "2024-01-01"), []).ticks() == list(range(1980, 2021, 5))


def test_a_series_without_members_has_a_scale() -> None:
    assert scale(line(), []).x(2000.0) == MARGIN
