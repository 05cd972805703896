"""The windows in which a thing is called for, and what a day says of them.

The General Assembly opens a session in each September, the first one in that of 1946.  So what has surely begun, or
is surely past, is told of a session without a calendar as well; the days of such a session are not made up.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from seized.model.plan import State
from seized.model.register import Window
from seized.model.wording import listed, ordinal
from seized.vocabulary.calendar import opening, session_on, window
from seized.vocabulary.dates import first_day, last_day

ASSEMBLY = "General Assembly"
_BEFORE_THE_FIRST = 1945


def sitting(organ: str | None, session: int) -> Window:
    """The days of a regular session, as far as they are known."""
    first, last = window(organ, session) or (opening(organ, session), None)
    return Window(first, last, organ, session)


def year(number: int) -> Window:
    """A calendar year."""
    return Window(f"{number:04}-01-01", f"{number:04}-12-31")


def opens(session: int) -> str:
    """The month in which a regular session of the Assembly opens."""
    return f"{_BEFORE_THE_FIRST + session}-09"


def is_placed(one: Window) -> bool:
    """Whether it can be told where the window lies in time."""
    return one.first is not None or one.last is not None or (one.organ == ASSEMBLY and one.session is not None)


def without_days(windows: Sequence[Window]) -> str | None:
    """The sessions whose place in time is not known, in words: `days not known: 12th and 14th sessions of the Diet`."""
    numbers = defaultdict[str | None, list[str]](list)
    for one in windows:
        if not is_placed(one) and one.session is not None:
            numbers[one.organ].append(ordinal(one.session))
    told = [
        f"{listed(found)} session{'s' * (len(found) > 1)}{f' of the {organ}' if organ else ''}"
        for organ, found in numbers.items()
    ]
    return f"days not known: {'; '.join(told)}" if told else None


def begins(one: Window) -> str:
    """The day or the month with which a placed window begins."""
    return one.first or one.last or opens(one.session or 0)


def begins_by(one: Window, day: str) -> bool:
    """Whether a window has begun by a day; of one that is not placed it is not known."""
    return is_placed(one) and begins(one) <= day


def sessions_since(day: str, until: str) -> Iterator[Window]:
    """The regular sessions of the Assembly that open on a day or after it, and by another one."""
    number = (session_on(day) if len(day) == len("2030-01-01") else None) or int(day[:4]) - _BEFORE_THE_FIRST - 1
    while begins(sitting(ASSEMBLY, number)) < day:
        number += 1
    while begins_by(found := sitting(ASSEMBLY, number), until):
        yield found
        number += 1


def years_since(day: str, until: str) -> Iterator[Window]:
    """The calendar years that begin on a day or after it, and by another one."""
    first = int(day[:4]) + (day[4:] not in ("", "-01-01"))
    yield from map(year, range(first, int(until[:4]) + 1))


def state(one: Window, today: str, *, done: bool) -> State:
    """What a day says of a placed window, and of what shows that it was held."""
    if done:
        return "done"
    if today < begins(one)[: len(today)]:
        return "coming"
    return "no indication" if _is_past(one, today) else "due"


def _is_past(one: Window, today: str) -> bool:
    if one.last is None and one.session is not None and one.organ == ASSEMBLY:
        return today[:7] > opens(one.session + 1)
    return one.last is not None and one.last < today


def holds(one: Window, start: str | None, end: str | None, *, early: bool = False) -> bool:
    """Whether what is dated so lies in the window for certain, whole; ISO dates, cut to what is known.

    With `early`, what came before the window or at a time that nobody knows counts as well.  The day on which one
    session closes and the next one opens is the next one's.
    """
    if start is None:
        return early
    begun = early or (one.first is not None and one.first <= first_day(start))
    return begun and _ends_in(one, last_day(end or start))


def _ends_in(one: Window, last: str) -> bool:
    if one.last is None:
        return one.session is not None and one.organ == ASSEMBLY and last < opens(one.session + 1)
    return last < one.last or (last == one.last and one.session is None)
