"""When the General Assembly sits.

A regular session opens in September and closes on the day that the next one opens: closed in the morning, opened
in the afternoon.  So its window runs from its opening day to the opening day of the next, both included.  A window
is given only where both days are known; a day that is merely predicted is not.  The calendars of other organs
follow no rule that their texts could be read by, and none is made up for them.
"""

from bisect import bisect_right
from functools import cache

from seized.vocabulary.tables import rows, told


@cache
def _openings() -> dict[int, str]:
    """Session -> opening day, predictions left out."""
    return {int(session): day for session, day, status, _ in rows("ga_sessions.tsv") if status != "predicted"}


@cache
def _special() -> dict[str, tuple[str, str | None]]:
    return {session: (first, told(last)) for session, first, last, _ in rows("ga_special_sessions.tsv")}


def window(organ: str | None, session: int) -> tuple[str, str] | None:
    """The first and the last calendar day of a regular session, ISO; None where either is not known.

    Known for the General Assembly alone: from its first session to the one before the last known opening.
    """
    first, last = _openings().get(session), _openings().get(session + 1)
    return (first, last) if organ == "General Assembly" and first and last else None


def opening(organ: str | None, session: int) -> str | None:
    """The day on which a regular session opens, ISO; None where it is not known, or merely predicted."""
    return _openings().get(session) if organ == "General Assembly" else None


def session_on(day: str) -> int | None:
    """The regular session of the General Assembly that sits on a whole ISO date.

    A day on which one session closes and the next opens counts as the next's.  None before the first session,
    and from the September on in which a session opens that the table does not know.
    """
    openings = _openings()
    number = bisect_right(list(openings.values()), day)
    last = max(openings)
    known = 0 < number < last or (number == last and day < f"{1945 + last + 1}-09")
    return number if known else None


def special_window(session: str) -> tuple[str, str | None] | None:
    """The first and the last day of a special ("S-32") or emergency special session ("ES-10"), cut to what is known.

    The last day is None for a session that was adjourned and may be resumed; None for a session not on the list.
    """
    return _special().get(session)
