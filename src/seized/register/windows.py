"""The days that the due of a mandate stands for."""

import re
from calendar import monthrange
from datetime import date, timedelta

from seized.model import Due
from seized.model.register import Window
from seized.vocabulary.calendar import opening, window
from seized.vocabulary.dates import first_day, last_day

_PERIOD = re.compile(r"P(\d+)([DWMY])")
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
_DAYS = {"D": 1, "W": 7}
_MONTHS = {"M": 1, "Y": 12}


def windows(due: Due | None) -> tuple[Window, ...]:
    """One window a session, or the days that a date or a period stands for; none where no day can be told."""
    if due is None:
        return ()
    if due.date is not None:
        return (Window(first_day(due.date), last_day(due.date)),)
    if due.within is not None:
        return (Window(due.after, _later(due.after, due.within)),) if due.after else ()
    return tuple(_sitting(organ, number) for organ, number in due.sittings)


def is_day(day: str) -> bool:
    """Whether it is an ISO date, which may be cut to the month or the year, and stands in the calendar."""
    try:
        return bool(_DAY.fullmatch(day) and date.fromisoformat(first_day(day)))
    except ValueError:
        return False


def _sitting(organ: str | None, session: int) -> Window:
    first, last = window(organ, session) or (opening(organ, session), None)
    return Window(first, last, organ, session)


def _later(day: str, period: str) -> str | None:
    """The day at the end of a period: a month after 31 January is the last of February."""
    parts = _PERIOD.fullmatch(period)
    if parts is None:
        return None
    count, unit, start = int(parts[1]), parts[2], date.fromisoformat(day)
    if unit in _DAYS:
        return (start + timedelta(days=count * _DAYS[unit])).isoformat()
    year, month = divmod(start.year * 12 + start.month - 1 + count * _MONTHS[unit], 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


def is_overdue(spans: tuple[Window, ...], status: str, today: str | None) -> bool:
    """Whether the whole due window is past, and nobody has said what came of it."""
    if today is None or status != "no indication" or not spans:
        return False
    return all(one.last is not None and one.last < today for one in spans)
