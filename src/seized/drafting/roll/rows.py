"""The rows of resolutions in recitals, and which of them recalls the series."""

import re
from collections.abc import Collection, Iterator

import msgspec

from seized.drafting.roll.lines import Base, Line, series_of
from seized.model.document import Paragraph
from seized.model.passage import Span
from seized.model.placing import cited
from seized.vocabulary.dates import DATE
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import names, said_subject

_JOINS = re.compile(r"(?:,|,? and|;)(?:\s+(?:its|to its|also))?(?:\s+resolutions?)?\s+")
_OF_ONE = re.compile(r",?\s+(?:(?:in|by|on|at|to|under|through|with)\s+which\b|that\b|where\b|entitled\b)")
_NUMBER = rf"\d+/\d+(?: [A-Z])?(?:\s+of\s+{DATE})?"
_GROUP = re.compile(
    rf"(?P<joined>,|,?\s+and)\s+its\s+(?P<kind>decision|resolution)s?\s+"
    rf"{_NUMBER}(?:(?:,|\s+and)\s+{_NUMBER})*"
)

LONG = 3
"""Resolutions in a row that is taken for that of the series though no title ties it to the base."""

NEAR = 4
"""Sessions between such a row and the base at most: a series comes every four years, or more often."""


class Listed(msgspec.Struct, frozen=True):
    """A resolution in a list: where its number and date stand."""

    span: Span
    symbol: str
    date: str | None


class Row(msgspec.Struct, frozen=True):
    """Resolutions in one row of a recital."""

    line: Line
    listed: tuple[Listed, ...]

    @property
    def start(self) -> int:
        """Where its first resolution begins in the line."""
        return self.listed[0].span[0]

    @property
    def end(self) -> int:
        """Where its last resolution ends in the line."""
        return self.listed[-1].span[1]

    @property
    def behind(self) -> str:
        """What the recital goes on to say."""
        return self.line.text[self.end :]

    def reaches(self, session: int) -> bool:
        """Whether its last resolution is of a session not long before this one."""
        parts = parse(self.symbols[-1])
        return parts is not None and 0 < session - (parts.regular_session or 0) <= NEAR

    @property
    def symbols(self) -> tuple[str, ...]:
        return tuple(one.symbol for one in self.listed)


def row_of_series(base: Base, earlier: Collection[str]) -> Row | None:
    """The row that recalls the series as such: what it goes on to say is nothing of one of its texts ("in which").

    That with the newest of the texts that went before (`earlier`); or else one said to be on the title; or else, as
    the titles of a series may change, the first long row without a subject of its own that comes near to the base.
    """
    found = [one for one in rows(base) if not _OF_ONE.match(one.behind)]
    of_series = [one for one in found if not frozenset(earlier).isdisjoint(one.symbols)]
    if of_series:
        return max(of_series, key=lambda one: max(each.date or "" for each in one.listed if each.symbol in earlier))
    title, own = base.document.title or "", base.document.session or 0
    on_title = (one for one in found if names(one.behind, title))
    long = (one for one in found if len(one.listed) >= LONG and said_subject(one.behind) is None and one.reaches(own))
    return next(on_title, None) or next(long, None)


def rows(base: Base) -> Iterator[Row]:
    """All rows of the preamble that are made of resolutions of the organ itself, in order."""
    paragraphs = {one.id: one for one in base.document.paragraphs}
    for line in base.body:
        if line.style == "preamble":
            yield from _rows_of(line, paragraphs[line.id], _series(base))


def _series(base: Base) -> str:
    """How the symbols of the resolutions of the organ begin, whichever of its committees a draft is before."""
    return (series_of(base.document) or "A").partition("/C.")[0] + "/RES/"


def _rows_of(line: Line, paragraph: Paragraph, series: str) -> Iterator[Row]:
    row: list[Listed] = []
    for span, citation in cited(paragraph):
        place = _bare(line.text, span)
        symbol = citation.symbol or series + line.text[slice(*place)].partition(" ")[0]
        if citation.kind != "resolution" or not symbol.startswith(series):
            continue
        one = Listed(place, symbol, citation.date)
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


def goes_on(row: Row) -> tuple[re.Match[str], bool] | None:
    """The last of the groups that an enumeration goes on with, and whether it is one of resolutions.

    "its resolutions 1/2 of ..., its decision 3/4 of ..., its resolution 5/6 of ... and its decision 7/8 of ...": the
    last one.  None where all resolutions stand together, before decisions or alone.
    """
    at, groups = row.end, list[re.Match[str]]()
    while found := _GROUP.match(row.line.text, at):
        at = found.end()
        groups.append(found)
    if all(group["kind"] == "decision" for group in groups):
        return None
    return groups[-1], groups[-1]["kind"] == "resolution"
