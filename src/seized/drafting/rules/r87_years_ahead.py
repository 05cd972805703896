"""R87: what has been lies behind."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.dates import MONTH, YEAR, first_day, iso_date

_HELD = re.compile(
    r"\b(?:held|adopted|signed|convened|launched|concluded)\b[^,;]{0,60}?"
    rf" (?:on|in|of) (?P<day>(?:\d{{1,2}} )?{MONTH} {YEAR})"
)
_AHEAD = re.compile(r"\b(?:to be|will be|being|shall be|would be) $")


def find(draft: Draft) -> Iterator[Found]:
    """Things said to have been held or adopted on a day after the date of the text."""
    date = draft.document.date
    if date is None:
        return
    for clause in draft.body:
        for found in clause.matches(_HELD):
            said = iso_date(found["day"])
            if said and first_day(said) > date and not _AHEAD.search(clause.text[: found.start()]):
                yield clause.at(*found.span("day"), f"The text is of {day(date)}")


RULE = Rule(
    id="R87",
    title="What is said to have been lies before the date of the text",
    severity="warning",
    why="A date in the time to come is a slip, or the words want “to be held”.",
    examples=(
        Example(
            "preamble",
            "Noting the conference on herons held in Lima on 4 July 2026,",
            "Noting the conference on herons to be held in Lima on 4 July 2026,",
        ),
    ),
    find=find,
)
