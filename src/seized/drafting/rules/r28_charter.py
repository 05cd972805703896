"""R28: the name of the Charter."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_OTHER_NAMES = re.compile(r"\b(?:UN|United Nations|U\.N\.) Charter\b")


def find(draft: Draft) -> Iterator[Found]:
    """`United Nations Charter` and `UN Charter`."""
    for clause in draft.running:
        for found in clause.matches(_OTHER_NAMES):
            better = "Charter of the United Nations"
            yield clause.at(*found.span(), f"The name is “{better}”, later “the Charter”", better, mend=True)


RULE = Rule(
    id="R28",
    title="The name is “Charter of the United Nations”, later “the Charter”",
    severity="warning",
    why="It is the title of the treaty.",
    examples=(
        Example(
            "preamble",
            "Guided by the purposes of the United Nations Charter,",
            "Guided by the purposes of the Charter of the United Nations,",
        ),
    ),
    find=find,
    fixable=True,
)
