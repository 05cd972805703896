"""Report and agenda requests, aimed as far ahead of the new session as the base aims them ahead of its own.

A text of session 77 that asks for a report at the seventy-ninth asks, in session 79, for one at the eighty-first.
"""

import re
from collections.abc import Iterator

from seized.drafting.roll.changes import Asked, Edit
from seized.drafting.roll.known import Known
from seized.drafting.roll.lines import Base, Line
from seized.model import Document
from seized.model.lineage import Cycle
from seized.model.rolled import Question
from seized.vocabulary.ordinals import ORDINAL, ordinal, ordinal_words

REQUESTS = frozenset({"report", "agenda"})
YEARS = {"annual": 1, "biennial": 2, "triennial": 3, "quadrennial": 4, "quinquennial": 5}

_ORDINALS = re.compile(rf"{ORDINAL}(?:(?:,\s+and\s+|,\s+|\s+and\s+|\s+to\s+)(?:(?:at\s+)?(?:its|the)\s+)?{ORDINAL})*")
_ORDINAL = re.compile(ORDINAL)
_SESSION = re.compile(r"(?:\s+(?:regular|resumed|main|substantive))*\s+sessions?\b")


def aimed(document: Document) -> dict[str, set[int]]:
    """The sessions of its own organ that report and agenda requests of a text name, by paragraph."""
    found: dict[str, set[int]] = {}
    for mandate in document.mandates:
        if mandate.kind in REQUESTS and mandate.due:
            own = {number for organ, number in mandate.due.sittings if organ == document.organ}
            found.setdefault(mandate.paragraph, set()).update(own)
    return {paragraph: sessions for paragraph, sessions in found.items() if sessions}


def requests(base: Base, session: int) -> Iterator[Edit]:
    """The new sessions, in words, wherever the requests name theirs."""
    own = base.document.session
    assert own is not None
    wanted = aimed(base.document)
    for line in base.body:
        for start, end in sessions(line, wanted.get(line.id, set())):
            number = ordinal(line.text[start:end])
            if number is not None and number >= own:
                words = ordinal_words(number - own + session)
                yield Edit(line=line.id, start=start, end=end, text=words, rule="request")


def sessions(line: Line, wanted: set[int]) -> Iterator[tuple[int, int]]:
    """Where the ordinals of these sessions stand in a line."""
    if not wanted:
        return
    for row in _ORDINALS.finditer(line.text):
        if not _SESSION.match(line.text, row.end()):
            continue
        for one in _ORDINAL.finditer(line.text, row.start(), row.end()):
            if ordinal(one[0]) in wanted:
                yield one.span()


def out_of_step(base: Base, session: int, known: Known) -> Iterator[Asked]:
    """A question where a request does not look as far ahead as the series came."""
    cycle = known.series.cycle if known.series else None
    own = base.document.session
    if cycle is None or own is None or cycle.name not in YEARS or len(cycle.counted) < 2:
        return
    wanted = aimed(base.document)
    for line in base.body:
        for start, end in sessions(line, wanted.get(line.id, set())):
            number = ordinal(line.text[start:end]) or own
            if number >= own and number - own not in (0, YEARS[cycle.name]):
                yield Asked(line=line.id, start=start, end=end, question=_unlike(number - own, session, cycle))


def _unlike(ahead: int, session: int, cycle: Cycle) -> Question:
    counted = ", ".join(map(str, cycle.counted))
    words = (
        f"The base asks {'one session' if ahead == 1 else f'{ahead} sessions'} ahead, so session {session + ahead} "
        f"stands here; the series came otherwise ({cycle.story}: {cycle.unit}s {counted})."
    )
    return Question(kind="request", words=words)
