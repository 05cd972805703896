"""Plans in words."""

import pytest

from seized.model.plan_wording import bands, window_words
from seized.model.register import Window


@pytest.mark.parametrize(
    ("window", "words"),
    [
        (Window("2026-01-01", "2026-12-31"), "2026"),
        (Window("2028-05-03", "2028-05-03"), "3 May 2028"),
        (Window("2024-01-01", "2024-01-31"), "1 Jan 2024 to 31 Jan 2024"),
        (Window("2025-09-09", "2026-09-08", "General Assembly", 80), "80th session, 9 Sep 2025 to 8 Sep 2026"),
        (Window("2026-09-08", None, "General Assembly", 81), "81st session, from 8 Sep 2026"),
        (Window(None, None, "General Assembly", 95), "95th session, days not known"),
        (Window(None, None, "Human Rights Council", 57), "57th session of the Human Rights Council, days not known"),
    ],
)
def test_a_window_says_no_day_that_is_not_known(window: Window, words: str) -> None:
    assert window_words(window) == words


@pytest.mark.parametrize(
    ("years", "most", "lengths"), [(0, 8, []), (1, 8, [1]), (8, 8, [8]), (9, 8, [5, 4]), (13, 10, [7, 6])]
)
def test_bands_are_about_as_long_as_each_other(years: int, most: int, lengths: list[int]) -> None:
    assert [len(range(years)[band]) for band in bands(years, most)] == lengths
