"""R82: the number of a session in words."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.ordinals import spelled

_FIGURES = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th)(?= (?:(?:special|emergency special|regular|substantive) )?(?:and|sessions?\b))"
)
_OPEN = re.compile(
    r"\b((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r" (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))\b"
)


def find(draft: Draft) -> Iterator[Found]:
    """`79th session`, `seventy ninth session`."""
    for clause in draft.body:
        for found in clause.matches(_FIGURES):
            better = spelled(int(found[1]))
            yield clause.at(*found.span(), f"The session is named in words: “{better}”", better, mend=True)
        for found in clause.matches(_OPEN):
            better = found[0].replace(" ", "-")
            yield clause.at(*found.span(), f"“{found[0]}” has a hyphen: “{better}”", better, mend=True)


RULE = Rule(
    id="R82",
    title="Sessions are numbered in words: “seventy-ninth session”",
    severity="warning",
    why="The agenda is drawn up from these words. Figures with endings stand in tables.",
    examples=(
        Example(
            "operative",
            "1. Requests a report at its 82nd session;\n2. Decides to meet.",
            "1. Requests a report at its eighty-second session;\n2. Decides to meet.",
        ),
        Example(
            "operative",
            "1. Requests a report at its eighty second session;\n2. Decides to meet.",
            "1. Requests a report at its eighty-second session;\n2. Decides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
