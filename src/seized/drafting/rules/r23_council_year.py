"""R23: the year of a resolution of the Security Council."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_BARE = re.compile(r"Security Council resolutions? (\d{3,4})(?![\d/]| ?\(| [A-Z]\b)")


def find(draft: Draft) -> Iterator[Found]:
    """Numbers of the Security Council without their year in parentheses."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_BARE):
            yield clause.at(*found.span(1), f"The year belongs to the number: {found[1]} (year)")


RULE = Rule(
    id="R23",
    title="A resolution of the Security Council keeps its year: “1540 (2004)”",
    severity="warning",
    why="The year in parentheses is a part of the number, not the date.",
    examples=(
        Example(
            "preamble",
            "Recalling Security Council resolution 1540 of 28 April 2004,",
            "Recalling Security Council resolution 1540 (2004) of 28 April 2004,",
        ),
    ),
    find=find,
)
