"""R32: what a sentence begins with."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_FIRST = re.compile(r"(?:^|(?<=[a-z]{4}\. ))(\d[\d,.]*)(?= (?!dollars\b)[a-z])")


def find(draft: Draft) -> Iterator[Found]:
    """Figures at the beginning of a paragraph or sentence; sums of money cannot be written otherwise."""
    for clause in draft.body:
        for found in clause.matches(_FIRST):
            yield clause.at(
                *found.span(1), "No sentence begins with a figure: write the number in words, or turn it round"
            )


RULE = Rule(
    id="R32",
    title="No sentence begins with a figure",
    severity="warning",
    why="A figure has no capital, and behind a full stop it looks like a paragraph number.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General:\n(a) 12 herons to be ringed;\n(b) To report on their return;\n"
            "2. Decides to meet.",
            "1. Requests the Secretary-General:\n(a) Twelve herons to be ringed;\n(b) To report on their return;\n"
            "2. Decides to meet.",
        ),
    ),
    find=find,
)
