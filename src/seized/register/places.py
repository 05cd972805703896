"""Where a paragraph stands in the search index: one number that holds its date and its row, the newest first.

Both stores keep their index by this number.  Whoever reads it upwards meets the newest paragraphs first and can stop
when there are enough, however many more there are.
"""

_ROWS = 1 << 32
_NEVER = 99_999_999
"""A day after all others, as it is written in a row of digits; 0 stands for no day known, before all others."""

FIRST = 0
LAST = (_NEVER + 1) * _ROWS - 1
"""The bounds of all places."""


def place(date: str | None, paragraph: int) -> int:
    """The place of a paragraph (the number of its row) of a document of this date; a date that is cut, as `2023-11`,
    is taken for its first day."""
    return _first_of(_day(date, "0101") if date else 0) + paragraph


def paragraph_at(place: int) -> int:
    """The number of the row of the paragraph at a place."""
    return place % _ROWS


def year_at(place: int) -> int:
    """The year of a place; 0 where no date is known."""
    return (_NEVER - place // _ROWS) // 10_000


def day_at(place: int) -> int:
    """A number for the day of a place, smaller for later days."""
    return place // _ROWS


def of_day(day: int) -> tuple[int, int]:
    """The first and the last place of a day, by the number that `day_at` gives it."""
    return day * _ROWS, (day + 1) * _ROWS - 1


def of_years(first: int, last: int) -> tuple[int, int]:
    """The first and the last place of all days from one year to another, both included."""
    return _first_of(last * 10_000 + 9999), _first_of(first * 10_000) + _ROWS - 1


def between(since: str | None, until: str | None) -> tuple[int, int]:
    """The first and the last place of the documents dated from `since` to `until`, both included and either cut or
    None.  Where one is set, documents without a date are left out."""
    first = _first_of(_day(until, "9999")) if until else FIRST
    last = _first_of(_day(since, "0101") if since else 1 if until else 0) + _ROWS - 1
    return first, last


def _day(date: str, rest: str) -> int:
    """A date as digits in a row; `rest` is the month and the day where it has none."""
    digits = date.replace("-", "")
    return int(digits + rest[len(digits) - 4 :])


def _first_of(day: int) -> int:
    """The first place of a day written as digits in a row."""
    return (_NEVER - day) * _ROWS
