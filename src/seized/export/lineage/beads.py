"""What stands on the line of years of a series, whichever way the line is drawn.

A bead is a text: one of the series, the one that opened it, a draft of which nothing further is known, or a text that
is awaited.  Drafts and reports hang below the text that they became, or that speaks of them.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Literal

import msgspec

from seized.export.lineage.layout import coming, moment
from seized.export.pictures.years import on
from seized.model.lineage import DraftOf, ReportOf, Standing, Text, Trace
from seized.model.lineage_wording import STANDINGS, Asked, asked, stood
from seized.model.wording import day, ordinal

Shape = Literal["circle", "diamond", "wedge", "square", "awaited"]
"""A text of the series, one that opened it, a draft, a report, a text that is awaited."""

Address = Callable[[str, Standing], str]
"""The page of a text, by its key and how it is known."""


class Pendant(msgspec.Struct, frozen=True, kw_only=True):
    """A draft or a report that hangs below a text; `filled` of one that was read."""

    shape: Shape
    name: str
    says: str
    href: str | None
    filled: bool


class Bead(msgspec.Struct, frozen=True, kw_only=True):
    """A text on the line; `at` is in years and parts of a year, `when` in words; `says` tells all of it."""

    key: str
    name: str
    says: str
    when: str
    at: float
    shape: Shape
    standing: Standing = "read"
    href: str | None = None
    focus: bool = False
    chosen: bool = False
    pendants: tuple[Pendant, ...] = ()


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """What a text asked of a session, up to what came: `start` and `end` are moments."""

    start: float
    end: float
    session: str
    says: str
    answered: bool
    report: bool


class Line(msgspec.Struct, frozen=True):
    """All of it, the oldest first; a text of which no moment is known is left out."""

    beads: tuple[Bead, ...]
    ties: tuple[Tie, ...]


def line(trace: Trace, reports: Iterable[ReportOf], chosen: Iterable[str], address: Address) -> Line:
    """The line of a series; `chosen` are the keys of the texts that are compared below it."""
    return _Line(trace, tuple(reports), frozenset(chosen), address).line()


class _Line:
    """The line while it is gathered."""

    def __init__(self, trace: Trace, reports: tuple[ReportOf, ...], chosen: frozenset[str], address: Address) -> None:
        self._trace, self._series = trace, trace.series
        self._asked = asked(trace.series)
        self._reports, self._chosen, self._address = reports, chosen, address
        self._moments = {one.text.name: moment(one.text) for one in trace.series.members}

    def line(self) -> Line:
        """The beads and what ties them."""
        openings = [self._bead(one.text, "diamond") for one in self._series.openings]
        members = [self._bead(one.text, "circle") for one in self._series.members]
        beads = [bead for bead in (*openings, *members) if bead]
        beads += [*self._lone_drafts(), *self._awaited()]
        return Line(tuple(sorted(beads, key=lambda one: one.at)), tuple(self._ties()))

    def _bead(self, text: Text, shape: Shape) -> Bead | None:
        at = moment(text)
        if at is None:
            return None
        pendants = (*self._drafts(text), *self._told_reports(text))
        said = [f"{text.name}, {text.kind}, {stood(text)}, {STANDINGS[text.standing]}"]
        said += ["opened the series"] if shape == "diamond" else []
        said += [_words(asking) for asking in self._asked.get(text.name, ())]
        return Bead(
            key=text.key,
            name=text.name,
            says="; ".join(said),
            when=day(text.date, short=True) if text.date else f"{ordinal(text.session or 0)} session",
            at=at,
            shape=shape,
            standing=text.standing,
            href=self._address(text.key, text.standing),
            focus=text.key == self._trace.focus.key,
            chosen=text.key in self._chosen,
            pendants=pendants,
        )

    def _drafts(self, text: Text) -> Iterator[Pendant]:
        for draft in self._series.drafts:
            if draft.became == text.name:
                says = f"{draft.symbol}, draft of {text.name}, {STANDINGS[draft.standing]}"
                yield self._pendant("wedge", draft.symbol, draft.key, says, draft.standing)

    def _told_reports(self, text: Text) -> Iterator[Pendant]:
        for report in self._reports:
            if report.told_by == text.key:
                likely = "" if report.score is None else ", likely"
                says = f"{report.symbol}, the report that {report.asked_by} asked for{likely}: {report.because}"
                yield self._pendant("square", report.symbol, report.symbol, says, "cited")

    def _pendant(self, shape: Shape, name: str, key: str, says: str, standing: Standing) -> Pendant:
        href = self._address(key, standing)
        return Pendant(shape=shape, name=name, says=says, href=href, filled=standing == "read")

    def _lone_drafts(self) -> Iterator[Bead]:
        for draft in self._series.drafts:
            at = on(draft.date)
            if at is not None and draft.became is None:
                yield self._draft(draft, at)

    def _draft(self, draft: DraftOf, at: float) -> Bead:
        when = day(draft.date or "", short=True)
        return Bead(
            key=draft.key,
            name=draft.symbol,
            says=f"{draft.symbol}, draft of {when}, {STANDINGS[draft.standing]}; nothing is known to have come of it",
            when=when,
            at=at,
            shape="wedge",
            standing=draft.standing,
            href=self._address(draft.key, draft.standing),
            focus=draft.key == self._trace.focus.key,
            chosen=draft.key in self._chosen,
        )

    def _awaited(self) -> Iterator[Bead]:
        """The texts that were asked for and are not known, one for each session."""
        open_ = [
            (asking.session, by, asking)
            for by, askings in self._asked.items()
            for asking in askings
            if asking.answer is None and self._end(asking) is not None
        ]
        for session, found in groupby(sorted(open_, key=lambda one: one[0]), key=lambda one: one[0]):
            by, asking = next((by, asking) for _, by, asking in found)
            name = f"{ordinal(session)} session"
            says = f"{name}: {by} asked for {asking.what}; {asking.because}"
            yield Bead(key=name, name=name, says=says, when="none known", at=coming(session), shape="awaited")

    def _ties(self) -> Iterator[Tie]:
        for by, askings in self._asked.items():
            start = self._moments.get(by)
            for asking in askings:
                end = self._end(asking)
                if start is not None and end is not None:
                    yield Tie(
                        start=start,
                        end=end,
                        session=ordinal(asking.session),
                        says=f"{by} {_words(asking)}",
                        answered=asking.answer is not None,
                        report="report" in asking.kinds,
                    )

    def _end(self, asking: Asked) -> float | None:
        """When what was asked for came, or is to be expected; None at the same session, and of other organs."""
        if asking.answer is not None:
            return self._moments.get(asking.answer)
        return coming(asking.session) if asking.later and self._series.organ == "General Assembly" else None


def _words(asking: Asked) -> str:
    came = f"followed by {asking.answer}" if asking.answer else asking.because
    return f"asked for {asking.what} at the {ordinal(asking.session)} session, {came}"
