"""Windows of time as seen from a day: how long they last, and whether they are past or still to come."""

from datetime import date

from seized.model.register import Window
from seized.model.wording import counted

WHOLE_DAY = 10
"""Letters of an ISO day; one that is cut to what is known has fewer."""


def window_words(window: Window, today: str) -> str | None:
    """`365 days, ended 12 days ago`, `begins in 20 days`; None where a day that it takes is not known in full."""
    first, last, now = _day(window.first), _day(window.last), date.fromisoformat(today)
    if last is None:
        return _begins(first, now) if first else None
    lasts = counted((last - first).days + 1, "day") if first and first != last else None
    if last < now:
        ends = f"ended {_ago((now - last).days)}"
    elif first and first > now:
        ends = _begins(first, now)
    else:
        ends = f"ends {_ahead((last - now).days)}"
    return ", ".join(filter(None, (lasts, ends)))


def _begins(first: date, now: date) -> str:
    return f"begins {_ahead((first - now).days)}" if first > now else f"began {_ago((now - first).days)}"


def _ahead(days: int) -> str:
    return f"in {counted(days, 'day')}" if days else "today"


def _ago(days: int) -> str:
    return f"{counted(days, 'day')} ago" if days else "today"


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso is not None and len(iso) == WHOLE_DAY else None
