import re

import pytest

from seized.vocabulary.dates import DATE, interval, iso_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("10 November 2022", "2022-11-10"),
        ("1\u00a0May\u00a02030", "2030-05-01"),
        ("30 APRIL 2026", "2026-04-30"),
        ("June 2024", "2024-06"),
        ("2030", "2030"),
        ("18 and 19 May 2023", "2023-05-18"),
        ("10 November", None),
        ("31 February 2024", None),
        ("10 November 2022 at noon", None),
        ("2030 Agenda", None),
        ("12345", None),
    ],
)
def test_iso_date(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("20 to 24 November 2023", ("2023-11-20", "2023-11-24")),
        ("20\u201324 November 2023", ("2023-11-20", "2023-11-24")),
        ("28 February to 1 March 2025", ("2025-02-28", "2025-03-01")),
        ("30 December 2024 to 2 January 2025", ("2024-12-30", "2025-01-02")),
        ("18, 19 and 21 May 2023", ("2023-05-18", "2023-05-21")),
        ("June to August 2024", ("2024-06", "2024-08")),
        ("5 March 2021", ("2021-03-05", "2021-03-05")),
    ],
)
def test_interval(text: str, days: tuple[str, str]) -> None:
    assert interval(text) == days
    assert re.fullmatch(DATE, text)


def test_dates_in_running_text_are_taken_whole() -> None:
    text = "on 3 April 2024, in May 2025, from 7 to 11 July 2025 and under resolution 70/1 in 2026"
    assert re.findall(DATE, text) == ["3 April 2024", "May 2025", "7 to 11 July 2025"]
