"""A plan on one line of years: for each thing that is called for its windows, what became of them, and what shows it.

What became of a window is told by the shape of its bar, and in words when it is pointed at.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from seized.export.pictures.drawing import FAINT, INK, PAPER, SMALL, SOFT, Drawing, Shape
from seized.export.pictures.letters import lines, width
from seized.export.pictures.years import Scale, on
from seized.model.plan import Call, Occurrence, Plan, Proof, State
from seized.model.plan_wording import manner, nothing_held, proof_claim, state_words, window_words
from seized.model.register import Window
from seized.model.wording import day, ordinal

MARGIN = 4.0
TOP = 18.0
"""Where the numbers of the years stand."""

NAME, LINE = 16.0, 15.0
"""Pixels down to the name of a call, and of each of its lines."""

BAR, NUMBER, AFTER = 11.0, 14.0, 16.0
"""Pixels of a bar, of the number of the session below it, and below all."""

MOST_LINES = 2
ASSEMBLY = "General Assembly"
FIRST_YEAR = 1945
"""The General Assembly opens its first session in the year after this one, and one in each September since."""

STATES: tuple[State, ...] = ("done", "due", "no indication", "coming")
MEANINGS: dict[State, str] = {
    "done": "done",
    "due": "due: the window is open",
    "no indication": "past, no indication",
    "coming": "coming",
}
PROOF: Shape = "diamond"


class Placed(NamedTuple):
    """A time that is called for, and where it lies, in years and parts of a year."""

    one: Occurrence
    first: float
    last: float


def windows_svg(plan: Plan, calls: Sequence[Call], wide: float) -> bytes:
    """A whole SVG file in UTF-8, `wide` in pixels, of some calls of a plan; its description tells all in words."""
    return _Windows(plan, calls, wide).drawn()


class _Windows:
    """The drawing while it is made; `_y` is how far down it has come."""

    def __init__(self, plan: Plan, calls: Sequence[Call], wide: float) -> None:
        self._wide, self._today = wide, on(plan.today) or 0
        self._placed = [(call, [*_placed(call.occurrences)]) for call in calls]
        title = f"{plan.framework}: what is called for, by year"
        told = "\n".join([*map(_told, calls), f"Today is {day(plan.today)}."])
        self._drawing = Drawing(wide, title, told)
        self._scale = self._scaled()
        self._y = TOP + 10

    def drawn(self) -> bytes:
        """The finished drawing."""
        heights = [self._height(call, placed) for call, placed in self._placed]
        self._years(TOP + 10 + sum(heights))
        for (call, placed), height in zip(self._placed, heights, strict=True):
            self._call(call, placed)
            self._y += height
        return self._drawing.finished(self._legend(self._y + 18) + 12)

    def _scaled(self) -> Scale:
        moments = [at for _, placed in self._placed for one in placed for at in (one.first, one.last)]
        moments += [at for call, _ in self._placed for proof in call.held if (at := on(proof.day))]
        first, last = min([*moments, self._today - 1]), max([*moments, self._today + 1])
        return Scale(first=first, last=last, left=MARGIN + 2, right=self._wide - MARGIN - 2)

    def _years(self, bottom: float) -> None:
        """The numbers of the years, a hair for each, and a broken one for today."""
        today = self._scale.x(self._today)
        for year in self._scale.ticks():
            x = self._scale.x(year)
            self._drawing.stroke(x, TOP + 5, x, bottom, colour=FAINT, thick=0.5)
            if abs(x - today) > 36:
                self._drawing.text(min(max(x, 14), self._wide - 14), TOP, str(year), size=SMALL, fill=SOFT)
        self._drawing.stroke(today, TOP + 5, today, bottom, colour=SOFT, dash="4 3")
        self._drawing.text(min(today, self._wide - 22), TOP, "today", size=SMALL, weight="bold")

    def _names(self, call: Call) -> list[str]:
        return lines(f"{call.title[:1].upper()}{call.title[1:]}", self._wide - 2 * MARGIN, MOST_LINES, bold=True)

    def _height(self, call: Call, placed: Sequence[Placed]) -> float:
        bars = BAR + NUMBER if placed or _dated(call) else 0
        return NAME + LINE * len(self._names(call)) + bars + AFTER

    def _call(self, call: Call, placed: Sequence[Placed]) -> None:
        """The name of a call and how often it comes, then its windows on their line."""
        y = self._y + NAME
        for name in self._names(call):
            self._drawing.blank(MARGIN, y - 12, width(name, bold=True) + 6, 16)
            self._drawing.text(MARGIN, y, name, weight="bold", anchor="start")
            y += LINE
        aside = manner(call) if placed or _dated(call) else f"{manner(call)}; {nothing_held(call)}"
        said = lines(aside, self._wide - 2 * MARGIN, 1, SMALL)[0]
        self._drawing.blank(MARGIN, y - 11, width(said, SMALL) + 6, 14)
        self._drawing.text(MARGIN, y, said, size=SMALL, fill=SOFT, anchor="start")
        middle = y + 8 + BAR / 2
        if placed or _dated(call):
            self._drawing.stroke(MARGIN, middle, self._wide - MARGIN, middle, colour=FAINT)
        for one in placed:
            self._window(one, middle)
        self._proofs(call.held, middle, filled=True)
        self._proofs(call.planned, middle, filled=False)

    def _window(self, placed: Placed, middle: float) -> None:
        """The bar of a window, the number of its session below it, and what shows that it was held."""
        left, right = (
            self._scale.x(placed.first) + 1,
            max(self._scale.x(placed.last) - 1, self._scale.x(placed.first) + 4),
        )
        state = placed.one.state
        self._bar(state, left, middle, right - left, _said(placed.one))
        number = placed.one.window.session
        if number is not None and right - left >= width(ordinal(number), SMALL):
            self._drawing.text((left + right) / 2, middle + BAR / 2 + 11, ordinal(number), size=SMALL, fill=SOFT)
        self._proofs(placed.one.proofs, middle, filled=True)
        self._proofs(placed.one.planned, middle, filled=False)

    def _bar(self, state: State, x: float, middle: float, wide: float, says: str) -> None:
        """`done` is full, `due` a frame, `coming` a broken frame, no indication a bare line with ends."""
        if state == "no indication":
            for at in (x, x + wide):
                self._drawing.stroke(at, middle - BAR / 2, at, middle + BAR / 2, thick=1.2, colour=SOFT)
            self._drawing.stroke(x, middle, x + wide, middle, thick=1.2, colour=SOFT)
            self._shape(x, middle, wide, fill="transparent", stroke="none", says=says)
            return
        fill = INK if state == "done" else PAPER
        dash = {"stroke-dasharray": "4 3"} if state == "coming" else {}
        thick = "1" if state == "coming" else "2"
        self._shape(x, middle, wide, fill=fill, stroke=INK, says=says, **{"stroke-width": thick}, **dash)

    def _shape(self, x: float, middle: float, wide: float, *, says: str, **look: str) -> None:
        place = {"x": f"{x:g}", "y": f"{middle - BAR / 2:g}", "width": f"{wide:g}", "height": f"{BAR:g}"}
        self._drawing.note(self._drawing.add("rect", **place, **look), says)

    def _proofs(self, proofs: Iterable[Proof], middle: float, *, filled: bool) -> None:
        for proof in proofs:
            at = on(proof.day)
            if at is None:
                continue
            x = self._scale.x(min(max(at, self._scale.first), self._scale.last))
            self._drawing.mark(PROOF, x, middle, filled=filled, halo=True, says=proof_claim(proof))

    def _legend(self, y: float) -> float:
        """What the bars and the marks mean; gives where the letters of the last line stand."""
        x = MARGIN
        for state in STATES:
            room = 34 + width(MEANINGS[state])
            if x > MARGIN and x + room > self._wide:
                x, y = MARGIN, y + 20
            self._bar(state, x, y - 4, 24, "")
            self._drawing.text(x + 30, y, MEANINGS[state], fill=SOFT, anchor="start")
            x += room + 18
        marks = ((PROOF, True, "shown by a text or an activity"), (PROOF, False, "planned"))
        return self._drawing.legend(MARGIN, y + 22, marks)


def _placed(occurrences: Iterable[Occurrence]) -> Iterator[Placed]:
    """The times that have a place on a line of years; of a session whose days are not known, the usual ones."""
    for one in occurrences:
        window = one.window
        first, last = on(window.first), on(window.last)
        usual = _usual(window)
        begins = first if first is not None else last if last is not None else usual and usual[0]
        ends = last if last is not None else usual and usual[1]
        if begins is not None:
            yield Placed(one, begins, max(ends or begins + 1, begins + 0.02))


def _usual(window: Window) -> tuple[float, float] | None:
    """When a session of the Assembly lies, as all of them do."""
    if window.session is None or window.organ != ASSEMBLY:
        return None
    opens = on(f"{FIRST_YEAR + window.session}-09") or 0
    return opens, opens + 1


def _dated(call: Call) -> bool:
    return any(proof.day for proof in (*call.held, *call.planned))


def _said(one: Occurrence) -> str:
    shown = [proof_claim(proof) for proof in one.proofs] + [f"planned: {proof_claim(proof)}" for proof in one.planned]
    return "; ".join([f"{window_words(one.window)}: {state_words(one)}", *shown])


def _told(call: Call) -> str:
    """A call in words: all of its times."""
    times = [_said(one) for one in call.occurrences]
    times += [proof_claim(proof) for proof in call.held] + [f"planned: {proof_claim(one)}" for one in call.planned]
    return f"{call.title} ({manner(call)}): {'. '.join(times) or nothing_held(call)}."
