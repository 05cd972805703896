"""Windows: their days, and what a day says of them."""

import pytest

from seized.derive.plan.windows import ASSEMBLY, holds, sessions_since, sitting, state, year, years_since
from seized.model.register import Window


@pytest.mark.parametrize(
    ("window", "today", "said"),
    [
        (year(2026), "2025-12-31", "coming"),
        (year(2026), "2026-01-01", "due"),
        (year(2026), "2026-12-31", "due"),
        (year(2026), "2027-01-01", "no indication"),
        (sitting(ASSEMBLY, 78), "2023-09-04", "coming"),
        (sitting(ASSEMBLY, 78), "2024-09-11", "no indication"),
        (sitting(ASSEMBLY, 95), "2036-01-01", "coming"),
        (sitting(ASSEMBLY, 95), "2040-12-01", "due"),
        (sitting(ASSEMBLY, 95), "2041-10-01", "no indication"),
    ],
)
def test_a_day_tells_the_state(window: Window, today: str, said: str) -> None:
    assert state(window, today, done=False) == said
    assert state(window, today, done=True) == "done"


def test_a_session_beyond_the_calendar_has_no_days() -> None:
    assert sitting(ASSEMBLY, 95) == Window(None, None, ASSEMBLY, 95)


@pytest.mark.parametrize(
    ("window", "start", "end", "inside"),
    [
        (year(2026), "2026", None, True),
        (year(2026), "2026-12-31", "2027-01-01", False),
        (year(2026), None, None, False),
        (sitting(ASSEMBLY, 78), "2023-09-05", None, True),
        (sitting(ASSEMBLY, 78), "2024-09-10", None, False),
        (sitting(ASSEMBLY, 78), "2024-09-09", "2024-09-10", False),
        (sitting(ASSEMBLY, 78), "2024", None, False),
        (Window("2031-09-08", None, ASSEMBLY, 86), "2032-08-30", None, True),
        (Window("2031-09-08", None, ASSEMBLY, 86), "2032-09-02", None, False),
        (Window(None, None, ASSEMBLY, 95), "2040-12-01", None, False),
    ],
)
def test_what_is_dated_lies_in_a_window_whole_or_not_at_all(
    window: Window, start: str | None, end: str | None, inside: bool
) -> None:
    assert holds(window, start, end) is inside


def test_what_is_asked_for_annually_begins_with_the_next_session_or_year() -> None:
    assert [one.session for one in sessions_since("2022-07-28", "2024-12-31")] == [77, 78, 79]
    assert [one.session for one in sessions_since("2022-09-13", "2022-12-31")] == [77]
    assert [one.session for one in sessions_since("2039-12-01", "2042-08-31")] == [95, 96]
    assert [one.first for one in years_since("2022-07-28", "2024-06-01")] == ["2023-01-01", "2024-01-01"]
    assert [one.first for one in years_since("2022", "2022-06-01")] == ["2022-01-01"]


def test_what_may_come_early_only_may_not_come_late() -> None:
    assert holds(sitting(ASSEMBLY, 78), "2023-07-01", None, early=True)
    assert holds(sitting(ASSEMBLY, 78), None, None, early=True)
    assert holds(sitting(ASSEMBLY, 95), "2040-07-01", None, early=True)
    assert not holds(sitting(ASSEMBLY, 78), "2024-10-01", None, early=True)
    assert not holds(sitting(ASSEMBLY, 95), "2041-10-01", None, early=True)
