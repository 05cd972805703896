"""Where days stand on a line of years, and labels in rows that do not touch."""

from collections.abc import Sequence
from datetime import date

import msgspec

TICK_ROOM = 44
"""Pixels that the number of a year needs."""


def on(iso: str | None) -> float | None:
    """An ISO date, cut to what is known, in years and parts of a year: `2010` is the middle of that year."""
    if iso is None:
        return None
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return parts[0] + (date(*parts).timetuple().tm_yday - 1) / 366
    return parts[0] + ((parts[1] - 0.5) / 12 if len(parts) == 2 else 0.5)


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """Years along a line that goes from `left` to `right`, in pixels: `first` to `last`, which is later.

    Where the line is `broken`, all that is before that year stands at `left`, and the year itself `gap` pixels on.
    """

    first: float
    last: float
    left: float
    right: float
    broken: float | None = None
    gap: float = 0.0

    def x(self, at: float) -> float:
        """Pixels from the left."""
        if self.broken is not None and at < self.broken:
            return self.left
        return round(self.begins + (at - self.first) / (self.last - self.first) * (self.right - self.begins), 1)

    @property
    def begins(self) -> float:
        """Where the years begin: after the break, if there is one."""
        return self.left + (self.gap if self.broken is not None else 0)

    def ticks(self) -> list[int]:
        """The years that get a number: every one, every second, fifth or tenth, so that they do not touch."""
        room = (self.right - self.begins) / max(self.last - self.first, 1)
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
