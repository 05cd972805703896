"""R34: per cent."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_OTHER = re.compile(r"(?<=\d)( ?%)|\b(percent)\b")


def find(draft: Draft) -> Iterator[Found]:
    """`15%` and `15 percent`."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_OTHER):
            sign = found[1] is not None
            better = " per cent" if sign else "per cent"
            yield clause.at(*found.span(), "The house writes “per cent”, as two words", better, mend=True)


RULE = Rule(
    id="R34",
    title="“15 per cent”, as two words",
    severity="warning",
    why="The sign stands in tables only.",
    examples=(
        Example(
            "preamble",
            "Noting that 15% of the herons have returned,",
            "Noting that 15 per cent of the herons have returned,",
        ),
    ),
    find=find,
    fixable=True,
)
