"""How often, in years: what "annual" and "every 5 years" call for, from the first time on."""

import re
from collections.abc import Iterator
from itertools import count, takewhile

from seized.derive.plan.windows import begins_by, sessions_since, sitting, year, years_since
from seized.model.register import Window

NO_PERIOD = "the texts give no period"

_YEARS = {"annual": 1, "biennial": 2, "triennial": 3}
_EVERY = re.compile(r"every (\d+) years?")


def years_apart(recurrence: str) -> int | None:
    """The years from one time to the next; None where a recurrence is not one of whole years."""
    found = _EVERY.fullmatch(recurrence)
    return int(found[1]) if found else _YEARS.get(recurrence)


def annual(since: str, until: str, *, in_sessions: bool) -> Iterator[Window]:
    """The windows of what is asked for annually on the day `since`: sessions of the Assembly, or calendar years.

    The one that is running when it is asked for does not count.
    """
    return sessions_since(since, until) if in_sessions else years_since(since, until)


def following(window: Window, step: int, until: str) -> Iterator[Window]:
    """The windows that come after one, `step` years apart: sessions after a session, years after a year.

    None follow a window that is neither, or sessions whose place in time is not known.
    """
    if window.session is not None:
        sessions = (sitting(window.organ, number) for number in count(window.session + step, step))
        yield from takewhile(lambda one: begins_by(one, until), sessions)
    elif window.first and window == year(int(window.first[:4])):
        yield from map(year, range(int(window.first[:4]) + step, int(until[:4]) + 1, step))
