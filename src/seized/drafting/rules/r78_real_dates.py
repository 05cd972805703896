"""R78: days that the calendar has."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.dates import MONTH, YEAR, iso_date

_DAY = re.compile(rf"(?<![\d/–-])\d{{1,2}} {MONTH} {YEAR}")


def find(draft: Draft) -> Iterator[Found]:
    """Days such as 31 June."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_DAY, quoted=True):
            if iso_date(found[0]) is None:
                yield clause.at(*found.span(), "The calendar has no such day")


RULE = Rule(
    id="R78",
    title="A date names a day that the calendar has",
    severity="error",
    why="A day that never was cannot be looked up.",
    examples=(Example("preamble", "Recalling the meeting of 31 June 2019,", "Recalling the meeting of 30 June 2019,"),),
    find=find,
)
