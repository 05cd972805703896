"""R88: no resolution recalls what comes after it."""

from collections.abc import Iterator

from seized.drafting.citing import dated_by_rule, session
from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.model.wording import day
from seized.vocabulary.calendar import window
from seized.vocabulary.dates import first_day


def find(draft: Draft) -> Iterator[Found]:
    """Cited resolutions with a date after that of the text."""
    date = draft.document.date
    if date is None:
        return
    for clause in draft.body:
        for (start, end), citation in clause.cited:
            number = session(citation)
            if not citation.date or not dated_by_rule(citation) or first_day(citation.date) <= date:
                continue
            if number is None or window("General Assembly", number) is None:  # otherwise R20 says so
                yield clause.at(start, end, f"The text is of {day(date)}, the one cited is later")


RULE = Rule(
    id="R88",
    title="The resolutions cited are older than the text",
    severity="error",
    why="What is not adopted yet cannot be recalled: the year is a slip.",
    examples=(
        Example(
            "preamble",
            "Recalling Security Council resolution 2800 (2026) of 3 March 2026,",
            "Recalling Security Council resolution 2700 (2023) of 3 October 2023,",
        ),
    ),
    find=find,
)
