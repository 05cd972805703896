"""R67: sections come in twos at least."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.ordinals import roman

_MARK = re.compile(r"([A-Z]|[IVX]+)\.?(?:\s|$)")


def find(draft: Draft) -> Iterator[Found]:
    """A section I without a II, and numerals that leave one out."""
    numerals = [
        (clause, number)
        for clause in draft.clauses
        if clause.kind == "heading" and (found := _MARK.match(clause.text)) and (number := roman(found[1]))
    ]
    if len(numerals) == 1 and numerals[0][1] == 1:
        clause = numerals[0][0]
        yield clause.at(0, 1, "A section I stands without a section II")
    expected = 1
    for clause, number in numerals:
        if number not in (expected, 1):
            yield clause.at(0, 1, f"Section {number} stands where {expected} is due")
        expected = number + 1


RULE = Rule(
    id="R67",
    title="Where there is a section I there is a section II",
    severity="warning",
    why="One part alone is the whole.",
    examples=(
        Example(
            "document",
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nI\n\nHerons\n\n"
            "1. Requests a report;\n\n2. Decides to meet.",
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nI\n\nHerons\n\n"
            "1. Requests a report;\n\n2. Decides to meet.\n\nII\n\nStorks\n\n1. Requests a report;\n\n2. "
            "Decides to meet.",
        ),
    ),
    find=find,
)
