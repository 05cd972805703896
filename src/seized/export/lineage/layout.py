"""Where the parts of the timeline stand: days along the line, labels in rows that do not touch."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

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

TICK_ROOM = 44
"""Pixels that the number of a year needs."""


def moment(text: Text) -> float | None:
    """When a text was adopted, in years and parts of a year; a session without a date counts from its opening.

    None where nothing tells.
    """
    if text.date is None and text.session is not None:
        return 1945 + text.session + OPENING_OF_SESSION
    return on(text.date)


def on(iso: str | None) -> float | None:
    """An ISO date, cut to what is known, in years and parts of a year: `2010` is the middle of that year."""
    if iso is None:
        return None
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return parts[0] + (date(*parts).timetuple().tm_yday - 1) / 366
    return parts[0] + ((parts[1] - 0.5) / 12 if len(parts) == 2 else 0.5)


def coming(session: int) -> float:
    """When a text of a session of the General Assembly is to be expected: the spring after its opening."""
    return 1945 + session + MIDDLE_OF_SESSION


class Scale(msgspec.Struct, frozen=True):
    """Years along the line: `first` to `last` between the margins; what is before `broken` stands before a break."""

    first: float
    last: float
    broken: float | None = None

    @classmethod
    def of(cls, series: Series, awaited: Iterable[float]) -> "Scale":
        """A scale that holds the members, the drafts that became nothing, the opening texts, and what was asked for."""
        members = [at for member in series.members if (at := moment(member.text)) is not None]
        members += [at for draft in series.drafts if not draft.became and (at := on(draft.date)) is not None]
        openings = [at for opening in series.openings if (at := moment(opening.text)) is not None]
        if not members:
            return cls(2000.0, 2001.0)
        start, end = min(members), max([*members, *awaited])
        lead = start - min(openings, default=start)
        if lead > LONGEST_LEAD * max(end - start, 1.0):
            return cls(start, max(end, start + 1), start)
        return cls(start - lead, max(end, start - lead + 1))

    def x(self, at: float) -> float:
        """Pixels from the left."""
        if self.broken is not None and at < self.broken:
            return float(MARGIN)
        left = MARGIN + (BREAK if self.broken is not None else 0)
        return round(left + (at - self.first) / (self.last - self.first) * (WIDTH - MARGIN - left), 1)

    def ticks(self) -> list[int]:
        """The years that get a number: every one, every second, fifth or tenth, so that they do not touch."""
        room = (WIDTH - 2 * MARGIN) / max(self.last - self.first, 1)
        step = next((step for step in (1, 2, 5, 10, 20) if step * room >= TICK_ROOM), 50)
        return [year for year in range(int(self.first), int(self.last) + 2) if year % step == 0 and self._holds(year)]

    def _holds(self, year: int) -> bool:
        return self.first <= year <= self.last


def rows(places: Sequence[tuple[float, float]], gap: float = 8) -> list[int]:
    """The row of each label, given its middle and its width, so that no two of a row touch; in the order given."""
    ends: list[float] = []
    found = []
    for middle, width in places:
        left = middle - width / 2
        row = next((number for number, end in enumerate(ends) if end + gap <= left), len(ends))
        if row == len(ends):
            ends.append(0.0)
        ends[row] = middle + width / 2
        found.append(row)
    return found
