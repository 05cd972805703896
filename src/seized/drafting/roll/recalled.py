"""The base joins the recalled list of its series.

"Recalling its resolutions 73/334 of 30 August 2019 and 75/268 of 25 March 2021" gets a comma for its "and", and the
base behind a new one.  Where the series names its last text alone each time ("the most recent of which is resolution
77/40"), the base stands in its place.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from seized.drafting.roll.changes import Asked, Edit
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, Line
from seized.drafting.roll.rows import Row, goes_on, row_of_series, rows
from seized.model.lineage import Text
from seized.model.rolled import Question
from seized.model.wording import day
from seized.vocabulary.symbols import parse

_LAST_ALONE = re.compile(r"(?i:most recent|latest|including|in particular|last of which)[^,;]*$")
_SINGULAR = re.compile(r"\bresolution\s+$")
_AND = re.compile(r",? and")
_OTHERS = re.compile(r",? (?:and|as well as) (?:all |its |the |subsequent |relevant )*(?:other|subsequent|relevant) ")


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
    if _slides(base, chosen, earlier):
        return Recalled(tuple(_replaced(chosen, new[-1])), tuple(_slid(chosen, new[-1])))
    return Recalled(tuple(_joined(base, chosen, new)))


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


def _slides(base: Base, chosen: Row, earlier: Sequence[Text]) -> bool:
    """Whether the recital names the last text of the series alone, though there were others before it."""
    named = {symbol for row in rows(base) if row.line.id == chosen.line.id for symbol in row.symbols}
    if len(chosen.listed) > 1 or len({one.symbol for one in earlier} & named) > 1:
        return False
    before = chosen.line.text[: chosen.listed[0].span[0]]
    return bool(_LAST_ALONE.search(before)) or len(earlier) > 1


def _replaced(chosen: Row, new: tuple[str, str]) -> Iterator[Edit]:
    start, end = chosen.listed[-1].span
    yield _edit(chosen.line, start, end, _written(new, chosen))


def _joined(base: Base, chosen: Row, new: Sequence[tuple[str, str]]) -> Iterator[Edit]:
    """The new texts at the end of the list; where its last group is one of decisions, in a group of their own."""
    of_recital = [one for one in rows(base) if one.line.id == chosen.line.id and one.start <= chosen.start]
    further = next((found for one in of_recital if (found := goes_on(one)) and found[0].end() >= chosen.end), None)
    if further is None:
        yield from _grown(chosen, new)
        return
    group, of_resolutions = further
    if of_resolutions:
        last = (one for one in rows(base) if one.line.id == chosen.line.id and one.end <= group.end())
        yield from _grown(max(last, key=lambda one: one.end), new)
        return
    if group["joined"] != ",":
        yield _edit(chosen.line, group.start("joined"), group.end("joined"), ",")
    words = [_written(one, chosen) for one in new]
    listed = " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
    yield _edit(chosen.line, group.end(), group.end(), f" and its resolution{'s' * (len(new) > 1)} {listed}")


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
    is_open = not closing and (len(chosen.listed) > 1 or _OTHERS.match(line.text, last.span[1]) is not None)
    end = ", ".join(words) if is_open else " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
    lead = ", " if is_open or len(words) > 1 else " and "
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
