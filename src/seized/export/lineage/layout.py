"""Where the texts of a series stand along the line of years."""

from collections.abc import Iterable

from seized.export.pictures.years import Scale, on
from seized.model.lineage import Series, Text

WIDTH = 800
MARGIN = 58
"""Room at both ends of the line, for half a label."""

OPENING_OF_SESSION = 0.7
"""Part of the year that is over when a session of the General Assembly opens in September."""

MIDDLE_OF_SESSION = 1.2
"""Years from the January of its opening to the middle of a session: the spring after."""

LONGEST_LEAD = 1.0
"""How much longer than the series itself the time before it may be drawn; beyond that the line is broken."""

BREAK = 90.0
"""Room for an opening text that stands before the break."""


def moment(text: Text) -> float | None:
    """When a text was adopted, in years and parts of a year; a session without a date counts from its opening.

    None where nothing tells.
    """
    if text.date is None and text.session is not None:
        return 1945 + text.session + OPENING_OF_SESSION
    return on(text.date)


def coming(session: int) -> float:
    """When a text of a session of the General Assembly is to be expected: the spring after its opening."""
    return 1945 + session + MIDDLE_OF_SESSION


def scale(series: Series, awaited: Iterable[float]) -> Scale:
    """A scale that holds the members, the drafts that became nothing, the opening texts, and what was asked for."""
    members = [at for member in series.members if (at := moment(member.text)) is not None]
    members += [at for draft in series.drafts if not draft.became and (at := on(draft.date)) is not None]
    openings = [at for opening in series.openings if (at := moment(opening.text)) is not None]
    if not members:
        return _between(2000.0, 2001.0)
    start, end = min(members), max([*members, *awaited])
    lead = start - min(openings, default=start)
    if lead > LONGEST_LEAD * max(end - start, 1.0):
        return _between(start, max(end, start + 1), start)
    return _between(start - lead, max(end, start - lead + 1))


def _between(first: float, last: float, broken: float | None = None) -> Scale:
    return Scale(first=first, last=last, left=MARGIN, right=WIDTH - MARGIN, broken=broken, gap=BREAK)
