"""The base joins the recalled list of its series.

"Recalling its resolutions 73/334 of 30 August 2019 and 75/268 of 25 March 2021" gets a comma for its "and", and the
base behind a new one.  Where the series names its last text alone each time ("the most recent of which is resolution
77/40"), the base stands in its place.
"""

import re
from collections.abc import Collection, Iterator, Sequence

import msgspec

from seized.drafting.roll.changes import Asked, Edit
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, Line, series_of
from seized.model.document import Paragraph
from seized.model.lineage import Text
from seized.model.passage import Span
from seized.model.placing import cited
from seized.model.rolled import Question
from seized.model.wording import day
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import names, said_subject

_JOINS = re.compile(r"(?:,|,? and|;)(?:\s+(?:its|to its|also))?(?:\s+resolutions?)?\s+")
_LAST_ALONE = re.compile(r"(?i:most recent|latest|including|in particular|last of which)[^,;]*$")
_OF_ONE = re.compile(r",?\s+(?:(?:in|by|on|at|to|under|through|with)\s+which\b|that\b|where\b|entitled\b)")
_SINGULAR = re.compile(r"\bresolution\s+$")
_AND = re.compile(r",? and")
_OTHERS = re.compile(r",? (?:and|as well as) (?:all |its |the |subsequent |relevant )*(?:other|subsequent|relevant) ")

LONG = 3
"""Resolutions in a row that is taken for that of the series though no title ties it to the base."""

NEAR = 4
"""Sessions between such a row and the base at most: a series comes every four years, or more often."""


class _Listed(msgspec.Struct, frozen=True):
    """A resolution in a list: where its number and date stand."""

    span: Span
    symbol: str
    date: str | None


class Row(msgspec.Struct, frozen=True):
    """Resolutions in one row of a recital."""

    line: Line
    listed: tuple[_Listed, ...]

    @property
    def behind(self) -> str:
        """What the recital goes on to say."""
        return self.line.text[self.listed[-1].span[1] :]

    def reaches(self, session: int) -> bool:
        """Whether its last resolution is of a session not long before this one."""
        parts = parse(self.symbols[-1])
        return parts is not None and 0 < session - (parts.regular_session or 0) <= NEAR

    @property
    def symbols(self) -> tuple[str, ...]:
        return tuple(one.symbol for one in self.listed)


class Recalled(msgspec.Struct, frozen=True):
    """The changes to the recital, and what is asked about it."""

    edits: tuple[Edit, ...] = ()
    asked: tuple[Asked, ...] = ()


def recalled(base: Base, session: int, known: Known) -> Recalled:
    """How the base, and newer texts of its series, are recalled; nothing of a base that was not adopted."""
    document = base.document
    if document.kind.startswith("draft") or not document.symbol or not document.date:
        return Recalled()
    new = _new(base, session, known)
    earlier = tuple(one for one in known.members if one.symbol and (one.date or "") < document.date)
    chosen = row_of_series(base, {one.symbol for one in earlier if one.symbol})
    if chosen is None:
        return Recalled(asked=tuple(_nowhere(base)))
    if _slides(chosen, earlier):
        return Recalled(tuple(_replaced(chosen, new[-1])), tuple(_slid(chosen, new[-1])))
    return Recalled(tuple(_grown(chosen, new)))


def _new(base: Base, session: int, known: Known) -> list[tuple[str, str]]:
    """Symbol and day of what is to be recalled: the base, and what its series adopted before the session, in order."""
    document = base.document
    assert document.symbol
    assert document.date
    newer = [
        (one.symbol, one.date)
        for one in known.members
        if one.symbol and one.date and one.date > document.date and one.session is not None and one.session < session
    ]
    return [(document.symbol, document.date), *sorted(newer, key=lambda one: one[1])]


def row_of_series(base: Base, earlier: Collection[str]) -> Row | None:
    """The row that recalls the series as such: what it goes on to say is nothing of one of its texts ("in which").

    That with the newest of the texts that went before (`earlier`); or else one said to be on the title; or else, as
    the titles of a series may change, the first long row without a subject of its own that comes near to the base.
    """
    rows = [one for one in _rows(base) if not _OF_ONE.match(one.behind)]
    of_series = [one for one in rows if not frozenset(earlier).isdisjoint(one.symbols)]
    if of_series:
        return max(of_series, key=lambda one: max(each.date or "" for each in one.listed if each.symbol in earlier))
    title, own = base.document.title or "", base.document.session or 0
    on_title = (one for one in rows if names(one.behind, title))
    long = (one for one in rows if len(one.listed) >= LONG and said_subject(one.behind) is None and one.reaches(own))
    return next(on_title, None) or next(long, None)


def _rows(base: Base) -> Iterator[Row]:
    paragraphs = {one.id: one for one in base.document.paragraphs}
    for line in base.body:
        if line.style == "preamble":
            yield from _rows_of(line, paragraphs[line.id], _series(base))


def _series(base: Base) -> str:
    """How the symbols of the resolutions of the organ begin, whichever of its committees a draft is before."""
    return (series_of(base.document) or "A").partition("/C.")[0] + "/RES/"


def _rows_of(line: Line, paragraph: Paragraph, series: str) -> Iterator[Row]:
    row: list[_Listed] = []
    for span, citation in cited(paragraph):
        place = _bare(line.text, span)
        symbol = citation.symbol or series + line.text[slice(*place)].partition(" ")[0]
        if citation.kind != "resolution" or not symbol.startswith(series):
            continue
        one = _Listed(place, symbol, citation.date)
        if row and not _JOINS.fullmatch(line.text[row[-1].span[1] : one.span[0]]):
            yield Row(line, tuple(row))
            row = []
        row.append(one)
    if row:
        yield Row(line, tuple(row))


def _bare(text: str, span: Span) -> Span:
    """The place of number and date, without the word "resolution" before them."""
    lead = re.match(r"(?:[A-Z][\w ]*\s)?resolutions?\s+", text[slice(*span)])
    return (span[0] + lead.end(), span[1]) if lead else span


def _slides(chosen: Row, earlier: Sequence[Text]) -> bool:
    """Whether the recital names the last text of the series alone, though there were others before it."""
    if len(chosen.listed) > 1:
        return False
    before = chosen.line.text[: chosen.listed[0].span[0]]
    return bool(_LAST_ALONE.search(before)) or len(earlier) > 1


def _replaced(chosen: Row, new: tuple[str, str]) -> Iterator[Edit]:
    start, end = chosen.listed[-1].span
    yield _edit(chosen.line, start, end, _written(new, chosen))


def _grown(chosen: Row, new: Sequence[tuple[str, str]]) -> Iterator[Edit]:
    """The new texts at the end of the list, the last of them behind the "and" that stood before its last one."""
    line, last = chosen.line, chosen.listed[-1]
    joined = line.text[chosen.listed[-2].span[1] : last.span[0]] if len(chosen.listed) > 1 else ""
    if len(chosen.listed) == 1 and (word := _SINGULAR.search(line.text[: last.span[0]])):
        at = word.start() + len("resolution")
        yield _edit(line, at, at, "s")
    closing = _AND.match(joined)
    if closing:
        start = chosen.listed[-2].span[1]
        yield _edit(line, start, start + closing.end(), ",")
    words = [_written(one, chosen) for one in new]
    goes_on = not closing and (len(chosen.listed) > 1 or _OTHERS.match(line.text, last.span[1]) is not None)
    end = ", ".join(words) if goes_on else " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
    lead = ", " if goes_on or len(words) > 1 else " and "
    yield _edit(line, last.span[1], last.span[1], lead + end)


def _written(new: tuple[str, str], chosen: Row) -> str:
    """A resolution as the list writes its own: "77/338 of 1 September 2023", with its kind of spaces."""
    parts = parse(new[0])
    number = (parts.text if parts else new[0]).partition("/RES/")[2]
    like = chosen.line.text[slice(*chosen.listed[-1].span)]
    written = f"{number} of {day(new[1])}"
    if re.search(r"\bof\s", like) is None:
        return number
    return re.sub(r"(?<=of )(\d+) ", "\\1\u00a0", written) if re.search(r"\d\u00a0[A-Z]", like) else written


def _slid(chosen: Row, new: tuple[str, str]) -> Iterator[Asked]:
    start, end = chosen.listed[-1].span
    words = "The recital names the last text of the series alone, so that the newest one stands in its place."
    question = Question(kind="recalled", words=words, sources=(new[0],))
    yield Asked(line=chosen.line.id, start=start, end=end, question=question)


def _nowhere(base: Base) -> Iterator[Asked]:
    """Where no recital lists the series, it is asked at the title."""
    title = next((line for line in reversed(base.head) if line.style == "title"), None)
    if title:
        symbol = base.document.symbol or ""
        words = f"No recital lists the earlier texts of the series: decide where {symbol} is to be recalled."
        question = Question(kind="recalled", words=words, sources=(symbol,))
        yield Asked(line=title.id, start=0, end=len(title.text), question=question)


def _edit(line: Line, start: int, end: int, text: str) -> Edit:
    return Edit(line=line.id, start=start, end=end, text=text, rule="recalled")
