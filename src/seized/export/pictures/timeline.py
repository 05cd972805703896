"""An organization's life on one line of years: a lane for its members, its meetings, its agreements, and so on.

Each kind has a mark of its own; a hollow mark stands for what is less than told.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from seized.export.pictures.drawing import FAINT, SMALL, SOFT, Drawing, Shape
from seized.export.pictures.flags import Flag, flags
from seized.export.pictures.lanes import Event, Lane, lanes, together
from seized.export.pictures.letters import lines, width
from seized.export.pictures.years import Scale, on
from seized.model.dossier import Dossier, Portrait
from seized.model.wording import day

WIDTH = 680.0
"""Pixels of the drawing on a paper; a page may ask for another width."""

MARGIN = 4.0
BREAK = 70.0
"""Room for what stands before the break of a line."""

HALF_YEAR = 14.0
"""Pixels of half the number of a year."""

TOP = 18.0
"""Where the numbers of the years stand."""

NAME, BASE, ROW, AFTER = 18.0, 20.0, 28.0, 12.0
"""Pixels of a lane: down to its name, from there to its line, for each row of labels, and below all."""

MOST_ROWS = 3
LONGEST = (170.0, 110.0)
"""Pixels of a label, and those of one in a crowd; a quarter of the drawing where that leaves as many of them."""

POLE = 4.0
"""Pixels between the pole of a label and its letters."""

NEAR = 9.0
"""Pixels within which marks are drawn as one."""

LONE = 0.5
"""Part of the whole time that, if nothing happens in it, is left out."""

LEGEND: tuple[tuple[Shape, bool, str], ...] = (
    ("circle", True, "told, with its day"),
    ("circle", False, "planned, told by drafts only, or of unknown date and first told then"),
)

Cluster = tuple[float, tuple[Event, ...]]
"""Where a mark stands, and what for."""


class _Laid(NamedTuple):
    """A lane with its marks, and the labels and their places below them."""

    lane: Lane
    clusters: list[Cluster]
    labels: list[tuple[str, str]]
    flags: list[Flag | None]

    @classmethod
    def of(cls, lane: Lane, clusters: list[Cluster], longest: float, wide: float) -> "_Laid":
        """With labels of at most `longest` pixels, on a drawing that is `wide`."""
        labels = [_label(events, longest) for _, events in clusters]
        marks = [(x, POLE + max(map(width, label))) for (x, _), label in zip(clusters, labels, strict=True)]
        return cls(lane, clusters, labels, flags(marks, wide - 2, MOST_ROWS))

    @property
    def named(self) -> int:
        """How many of its marks have a label."""
        return sum(flag is not None for flag in self.flags)

    @property
    def height(self) -> float:
        """Pixels from its top to the top of the next lane."""
        if not self.clusters:
            return NAME + AFTER
        return NAME + BASE + ROW * max((flag.row + 1 for flag in self.flags if flag), default=0) + AFTER


def timeline_svg(dossier: Dossier | Portrait, wide: float = WIDTH) -> bytes:
    """A whole SVG file in UTF-8, `wide` in pixels; its description tells every lane in words."""
    return _Timeline(dossier, wide).drawn()


class _Timeline:
    """The drawing while it is made; `_y` is how far down it has come."""

    def __init__(self, dossier: Dossier | Portrait, wide: float) -> None:
        self._wide = wide
        self._lanes = lanes(dossier)
        self._today = dossier.today
        title = f"{dossier.who.actor.name}: what is told of it, by year"
        told = "\n".join([lane.told for lane in self._lanes] + [f"Today is {day(dossier.today)}."])
        self._drawing = Drawing(wide, title, told)
        moments = [at for lane in self._lanes for event in lane.dated if (at := on(event.day))]
        self._scale = _scale(moments, on(dossier.today) or 0, wide)
        self._y = 0.0

    def drawn(self) -> bytes:
        """The finished drawing."""
        laid = [self._laid(lane) for lane in self._lanes]
        self._years(TOP, TOP + sum(one.height for one in laid) + 4)
        self._y = TOP + 8
        for one in laid:
            self._lane(one)
            self._y += one.height
        return self._drawing.finished(self._drawing.legend(MARGIN, self._y + 20, LEGEND) + 12)

    def _years(self, top: float, bottom: float) -> None:
        """The numbers of the years, a hair down through the lanes for each, and a broken one for today."""
        today = self._scale.x(on(self._today) or 0)
        for year in self._scale.ticks():
            x = self._scale.x(year)
            self._drawing.stroke(x, top + 4, x, bottom, colour=FAINT, thick=0.5)
            if abs(x - today) > 34:
                self._drawing.text(max(x, HALF_YEAR), top, str(year), size=SMALL, fill=SOFT)
        self._drawing.stroke(today, top + 4, today, bottom, colour=SOFT, dash="4 3")
        self._drawing.text(min(today, self._wide - HALF_YEAR - MARGIN), top, "today", size=SMALL, weight="bold")
        if self._scale.broken is not None:
            self._drawing.text(self._scale.left, top, "earlier", size=SMALL, fill=SOFT, anchor="start")

    def _clusters(self, lane: Lane) -> list[Cluster]:
        found: list[tuple[float, list[Event]]] = []
        for event in lane.dated:
            x = self._scale.x(on(event.day) or 0)
            if found and x - found[-1][0] < NEAR:
                found[-1][1].append(event)
            else:
                found.append((x, [event]))
        return [(x, tuple(events)) for x, events in found]

    def _laid(self, lane: Lane) -> _Laid:
        """The lane with as many of its labels as there is room for, and these as long as that allows."""
        clusters = self._clusters(lane)
        lengths = sorted({self._wide / 4, *LONGEST}, reverse=True)
        return max((_Laid.of(lane, clusters, longest, self._wide) for longest in lengths), key=lambda laid: laid.named)

    def _lane(self, laid: _Laid) -> None:
        self._name(laid)
        if not laid.clusters:
            return
        base = self._y + NAME + BASE - 8
        self._drawing.stroke(MARGIN, base, self._wide - MARGIN, base, colour=FAINT)
        for flag in laid.flags:
            if flag:
                self._drawing.stroke(flag.pole, base, flag.pole, base + 22 + ROW * flag.row, colour=FAINT)
        for (x, events), label, flag in zip(laid.clusters, laid.labels, laid.flags, strict=True):
            says = "; ".join(event.told for event in events)
            self._drawing.mark(laid.lane.shape, x, base, filled=any(event.certain for event in events), says=says)
            if flag:
                self._flag(flag, base, label)

    def _flag(self, flag: Flag, base: float, label: Sequence[str]) -> None:
        left = flag.pole == flag.left
        x = flag.left + POLE if left else flag.right - POLE
        y = base + 20 + ROW * flag.row
        name, when = label
        self._drawing.blank(flag.left + 1, y - 12, flag.right - flag.left - 2, 27)
        self._drawing.text(x, y, name, anchor="start" if left else "end")
        self._drawing.text(x, y + 12, when, size=SMALL, fill=SOFT, anchor="start" if left else "end")

    def _name(self, laid: _Laid) -> None:
        """The name of a lane, and what of it the line cannot show."""
        lane, y = laid.lane, self._y + NAME - 4
        unnamed = sum(len(events) for (_, events), flag in zip(laid.clusters, laid.flags, strict=True) if not flag)
        undated = len(lane.events) - len(lane.dated)
        asides = [f"{undated} of unknown date"] if undated else []
        asides += [f"{unnamed} marked without a name"] if unnamed else []
        said = "; ".join([str(len(lane.events)) if lane.events else "no indication", *asides])
        after = MARGIN + width(f"{lane.name}  ", bold=True)
        self._drawing.blank(MARGIN, y - 12, after + width(said) - MARGIN, 16)
        self._drawing.text(MARGIN, y, lane.name, weight="bold", anchor="start")
        self._drawing.text(after, y, said, fill=SOFT, anchor="start")


def _label(events: Sequence[Event], longest: float) -> tuple[str, str]:
    """What stands below a mark: the things, and their days.  Places stand for names that would have to be cut."""
    whole = together(events)
    name = lines(whole if width(whole) <= longest else together(events, brief=True), longest, 1)[0]
    first, last = events[0].day or "", events[-1].day or ""
    if first == last:
        return name, day(first, short=True)
    return name, f"{first[:4]} to {last[:4]}" if first[:4] != last[:4] else first[:4]


def _scale(moments: Sequence[float], today: float, wide: float) -> Scale:
    """A scale that holds all moments and today; broken where next to nothing happens for most of the time."""
    ordered = sorted([*moments, today])
    first, last = min(ordered[0], ordered[-1] - 1), ordered[-1]
    gaps = [(later - earlier, later) for earlier, later in pairwise(ordered)]
    longest, after = max(gaps, default=(0.0, first))
    ends = {"left": MARGIN + 6, "right": wide - MARGIN - 16}
    if longest > LONE * (last - first) and after < ordered[-1]:
        return Scale(first=after, last=last, broken=after, gap=BREAK, **ends)
    return Scale(first=first, last=last, **ends)
