"""The series of a text as a picture: one line of years, the texts on it, and what each asked of the next.

Everything is said by shape, never by colour: it reads the same in print.  The picture is 800 pixels wide; its
description tells all of it in words.
"""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from lxml import etree

from seized.export.characters import printable
from seized.export.lineage.layout import MARGIN, WIDTH, coming, moment, scale
from seized.export.pictures.drawing import FAINT, INK, PAPER, SOFT, Drawing, Shape, dashed
from seized.export.pictures.years import on, rows
from seized.model.lineage import DraftOf, Series, Standing, Text, Trace
from seized.model.lineage_wording import Asked, asked, cycle_words, heading, stated_words, told
from seized.model.wording import day, ordinal

SIZE = 11
LETTER = 6.3
"""Pixels of a character of a symbol at 11 pixels, a little more than most fonts take."""

TITLE_LETTERS = 84
HEAD, ROW, DRAFT_ROW, LEGEND = 26, 32, 27, 60
LOWEST_ARC, TALLEST_ARC = 14.0, 84.0
YEARS = 24
"""Pixels below the line that the years take."""

DASHES: dict[Standing, str | None] = {"read": None, "known": None, "cited": "2 2"}
SHORTEST_LABELLED = 26
"""Pixels between the feet of an arc that leave room for the session above it."""

Arc = tuple[float, float, Asked]
"""Where it starts and ends, and what it stands for."""

MARKS: tuple[tuple[Shape, bool, str], ...] = (
    ("circle", True, "read"),
    ("circle", False, "known from the table, not read (dashed: only cited)"),
    ("diamond", True, "opened the series"),
    ("wedge", False, "draft"),
)
ARCS = "Arcs: a report (dotted: an agenda item only) asked for at the session named, to the text adopted then"


def trace_svg(trace: Trace) -> bytes:
    """A whole SVG file in UTF-8, without scripts and without anything to fetch."""
    return _Picture(trace).drawn()


class _Picture:
    """The drawing while it is made; `_line` is where the line of years stands, in pixels from the top."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._series: Series = trace.series
        self._asked = asked(trace.series)
        ends = [self._end(asking) for askings in self._asked.values() for asking in askings if not asking.answer]
        self._scale = scale(trace.series, [end for end in ends if end is not None])
        self._titles = wrap(printable(heading(trace) or trace.focus.name), TITLE_LETTERS)
        self._arcs = list(self._found_arcs())
        self._line = 78 + HEAD * len(self._titles) + 0.75 * max((_height(arc) for arc in self._arcs), default=0)
        self._labels: list[tuple[float, float, Text]] = []
        name = f"{trace.focus.name}: the series it belongs to"
        self._drawing = Drawing(WIDTH, name, told(trace.series), size=SIZE)

    def drawn(self) -> bytes:
        """The finished drawing."""
        self._words()
        self._axis()
        for arc in self._arcs:
            self._arc(*arc)
        bottom = self._placed()
        for x, y, _ in self._labels:
            self._drawing.stroke(x, self._line + YEARS, x, y - 10, colour=FAINT)
        bottom = self._drafts(bottom)
        self._texts()
        self._legend(bottom)
        return self._drawing.finished(bottom + LEGEND)

    def _words(self) -> None:
        """The title of the series, and its cycle."""
        for number, line in enumerate(self._titles):
            self._drawing.text(WIDTH / 2, 34 + HEAD * number, line, size=16, weight="bold")
        cycle = f"Cycle, going by the texts: {cycle_words(self._series.cycle)}"
        stated = stated_words(self._series)
        self._drawing.text(
            WIDTH / 2, 30 + HEAD * len(self._titles) + 2, f"{cycle}. Stated in the texts: {stated}" if stated else cycle
        )

    def _axis(self) -> None:
        left, right = self._scale.x(self._scale.first), self._scale.x(self._scale.last)
        self._drawing.stroke(left - 20, self._line, right + 20, self._line, thick=2)
        if self._scale.broken is not None:
            self._drawing.stroke(self._scale.x(0), self._line, left - 20, self._line, dash="2 5", thick=2)
        for year in self._scale.ticks():
            x = self._scale.x(year)
            self._drawing.stroke(x, self._line - 4, x, self._line + 4)
            self._drawing.text(x, self._line + 19, str(year), size=10, fill=SOFT)

    def _found_arcs(self) -> Iterator[Arc]:
        """From each text to what came when it had asked for it, or to the session for which nothing is known."""
        for member in self._series.members:
            start = moment(member.text)
            for asking in self._asked.get(member.text.name, ()):
                end = self._end(asking)
                if start is not None and end is not None:
                    yield self._scale.x(start), self._scale.x(end), asking

    def _end(self, asking: Asked) -> float | None:
        if asking.answer is None:
            return coming(asking.session) if asking.later and self._series.organ == "General Assembly" else None
        return next(moment(member.text) for member in self._series.members if member.text.name == asking.answer)

    def _arc(self, start: float, end: float, asking: Asked) -> None:
        foot, height = self._line - 10, _height((start, end, asking))
        dash = "1 4" if "report" not in asking.kinds else "6 4" if asking.answer is None else None
        path = f"M {start:g} {foot:g} C {start:g} {foot - height:g} {end:g} {foot - height:g} {end:g} {foot:g}"
        arc = self._drawing.add("path", d=path, fill="none", stroke=SOFT, **{"stroke-width": "1.4"}, **dashed(dash))
        came = asking.answer or asking.because
        etree.SubElement(arc, "title").text = printable(
            f"{asking.what} asked for at the {_nth(asking)} session: {came}"
        )
        self._arrow(end)
        if end - start > SHORTEST_LABELLED:
            self._drawing.text((start + end) / 2, foot - 0.75 * height - 5, _nth(asking), size=10, fill=SOFT)
        if asking.answer is None:
            self._drawing.add(
                "rect", x=f"{end - 5:g}", y=f"{self._line - 5:g}", width="10", height="10", **_outline(1.4, "2 2")
            )

    def _arrow(self, x: float) -> None:
        tip = self._line - 9
        self._drawing.add("path", d=f"M {x:g} {tip} l -3.5 -8 l 7 0 z", fill=SOFT)

    def _placed(self) -> float:
        """Find the rows of the labels; gives where they end, in pixels from the top."""
        texts = [opening.text for opening in self._series.openings] + [one.text for one in self._series.members]
        placed = [(self._scale.x(at), text) for text in texts if (at := moment(text)) is not None]
        levels = rows([(x, _width(text.name)) for x, text in placed])
        self._labels = [
            (x, self._line + YEARS + 18 + ROW * level, text) for (x, text), level in zip(placed, levels, strict=True)
        ]
        return self._line + YEARS + 20 + ROW * (max(levels, default=0) + 1)

    def _texts(self) -> None:
        """Draw the texts and, below them, their symbols and dates."""
        opened = {opening.text.key for opening in self._series.openings}
        for x, y, text in self._labels:
            self._dot(x, text, opened=text.key in opened)
            self._label(x, y, text)

    def _dot(self, x: float, text: Text, *, opened: bool) -> None:
        focus = text.key == self._trace.focus.key
        fill = INK if text.standing == "read" else PAPER
        look = {"fill": fill, "stroke": INK, "stroke-width": "2", **dashed(DASHES[text.standing])}
        if focus:
            self._drawing.add(
                "circle", cx=f"{x:g}", cy=f"{self._line:g}", r="11", fill=PAPER, stroke=INK, **{"stroke-width": "2"}
            )
        if opened:
            self._drawing.add("path", d=f"M {x:g} {self._line - 8} l 8 8 l -8 8 l -8 -8 z", **look)
        else:
            self._drawing.add("circle", cx=f"{x:g}", cy=f"{self._line:g}", r="6.5", **look)

    def _label(self, x: float, y: float, text: Text) -> None:
        weight = "bold" if text.key == self._trace.focus.key else "normal"
        width = _width(text.name)
        self._drawing.add("rect", x=f"{x - width / 2:g}", y=f"{y - 11:g}", width=f"{width:g}", height="26", fill=PAPER)
        self._drawing.text(x, y, text.name, weight=weight)
        if text.date:
            self._drawing.text(x, y + 12, day(text.date, short=True), size=10, fill=SOFT, weight=weight)

    def _drafts(self, top: float) -> float:
        """Draw the drafts in rows of their own, each with a dashed link to what it became; gives where they end."""
        places = {text.name: (x, y + 14) for x, y, text in self._labels}
        placed = [(place, draft) for draft in self._series.drafts if (place := self._draft_place(draft, places))]
        levels = rows([(x, _width(draft.symbol)) for (x, _), draft in placed])
        lowered = [top + 14 + DRAFT_ROW * level for level in levels]
        for ((x, start), draft), y in zip(placed, lowered, strict=True):
            if draft.became:
                self._drawing.stroke(x, start, x, y - 8, dash="3 3")
        for ((x, _), draft), y in zip(placed, lowered, strict=True):
            self._draft(x, y, draft)
        return top + DRAFT_ROW * (max(levels) + 1) + 8 if placed else top

    def _draft(self, x: float, y: float, draft: DraftOf) -> None:
        width = _width(draft.symbol)
        self._drawing.add("rect", x=f"{x - width / 2:g}", y=f"{y + 1:g}", width=f"{width:g}", height="12", fill=PAPER)
        fill = INK if draft.standing == "read" else PAPER
        self._drawing.add("path", d=f"M {x - 5:g} {y - 8:g} l 10 0 l -5 8 z", fill=fill, stroke=INK)
        weight = "bold" if draft.symbol == self._trace.focus.name else "normal"
        self._drawing.text(x, y + 11, draft.symbol, size=10, fill=SOFT, weight=weight)

    def _draft_place(self, draft: DraftOf, places: Mapping[str, tuple[float, float]]) -> tuple[float, float] | None:
        """Below what it became; where nothing is known to have come of it, at its own day."""
        if draft.became:
            return places.get(draft.became)
        at = on(draft.date)
        return (self._scale.x(at), self._line) if at is not None else None

    def _legend(self, top: float) -> None:
        self._drawing.legend(MARGIN, top + 24, MARKS)
        self._drawing.text(MARGIN, top + 42, ARCS, fill=SOFT, anchor="start")


def _height(arc: Arc) -> float:
    """How far the handles of an arc are from its feet; its top is at three quarters of that."""
    return 4 / 3 * min(max(abs(arc[1] - arc[0]) * 0.35, LOWEST_ARC), TALLEST_ARC)


def _nth(asking: Asked) -> str:
    return ordinal(asking.session)


def _width(symbol: str) -> float:
    return max(LETTER * len(symbol), 62.0)


def _outline(width: float, dash: str | None) -> dict[str, str]:
    return {"fill": PAPER, "stroke": INK, "stroke-width": f"{width:g}", **dashed(dash)}
