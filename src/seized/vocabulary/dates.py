"""Dates as resolutions write them, turned into ISO dates that are cut to what the words say.

Ordinary and non-breaking spaces are alike.  Resolutions write the day before the month: "10 November 2022".
"""

import re
from calendar import monthrange
from datetime import date

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

YEAR = r"(?<![\d/])(?:1[89]|20|21)\d\d(?![\d/])"
"""Source of a pattern for a year, which is not part of a symbol or a longer number."""

MONTH = "(?i:" + "|".join(_MONTHS) + ")"
"""Source of a pattern, without groups, for the name of a month."""
_JOIN = r"(?:\s+(?:and|to)\s+|\s*[–-]\s*)"
_DAYS = rf"(?<!\d)[0-3]?\d(?:(?:,\s*|{_JOIN})[0-3]?\d)*"

DATE = rf"(?:(?:{_DAYS}\s+)?{MONTH}(?:\s+{YEAR})?{_JOIN})?(?:{_DAYS}\s+)?\b{MONTH}\s+{YEAR}"
"""Source of a pattern, without groups, for a date that names at least month and year, or for a run of days:
"10 November 2022", "May 2023", "18 and 19 May 2023", "28 February to 1 March 2025"."""

_WRITTEN = re.compile(rf"{DATE}|{YEAR}")
_PARTS = re.compile(rf"\d+|{MONTH}")


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    """An ISO date cut to what is given; None for a day that no calendar has."""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def interval(text: str) -> tuple[str, str] | None:
    """The first and the last date that `text` names, where all of it is a date or a run of days.

    Days take their month, and months their year, from what follows: "28 February to 1 March 2025".  A single
    date is both first and last.  None where `text` is no date, or names a day that no calendar has.
    """
    written = _WRITTEN.fullmatch(text.strip())
    if not written:
        return None
    year, month, found = 0, None, list[str | None]()
    bare = False  # a month whose days, if any, are still to come
    for part in reversed(_PARTS.findall(written[0])):
        if part.isdigit() and len(part) < 4:
            found.append(_iso(year, month, int(part)))
            bare = False
            continue
        if bare:
            found.append(_iso(year, month, None))
        if part.isdigit():
            year, month, bare = int(part), None, False
        elif part.capitalize() in _MONTHS:
            month, bare = _MONTHS.index(part.capitalize()) + 1, True
        else:  # a letter that is no letter of the month's name, though it folds to one: "Aprİl"
            return None
    if bare or not found:
        found.append(_iso(year, month, None))
    first, last = found[-1], found[0]
    return (first, last) if first and last else None


def iso_date(text: str) -> str | None:
    """The ISO date of a date, month or year as written, cut to what it says; of a run of days, the first.

    None where `text` is anything more or less than a date, or names a day that no calendar has.
    """
    days = interval(text)
    return days[0] if days else None


def first_day(day: str) -> str:
    """The first day of an ISO date cut to what is known: that of `2028-02` is `2028-02-01`."""
    return day + "-01" * (2 - day.count("-"))


def last_day(day: str) -> str:
    """The last day of an ISO date cut to what is known: that of `2028-02` is `2028-02-29`."""
    year, *rest = (int(part) for part in day.split("-"))
    if len(rest) == 2:
        return day
    month = rest[0] if rest else 12
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]}"
