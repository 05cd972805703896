"""Windows as seen from a day."""

import pytest

from seized.model.register import Window
from seized.model.windows_wording import window_words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2035-09-10", "2036-09-08", "365 days, begins in 40 days"),
        ("2035-07-01", "2035-08-02", "33 days, ends in 1 day"),
        ("2035-07-01", "2035-08-01", "32 days, ends today"),
        ("2035-07-01", "2035-07-31", "31 days, ended 1 day ago"),
        ("2035-07-31", "2035-07-31", "ended 1 day ago"),
        (None, "2035-08-11", "ends in 10 days"),
        ("2035-08-11", None, "begins in 10 days"),
        ("2035-07-22", None, "began 10 days ago"),
        ("2035", "2036", None),
        (None, None, None),
    ],
)
def test_how_long_and_when(first: str | None, last: str | None, words: str | None) -> None:
    assert window_words(Window(first, last), "2035-08-01") == words
