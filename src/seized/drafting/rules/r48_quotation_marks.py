"""R48: quotation marks."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_STRAIGHT = re.compile(r"\"")
_OPENS = " (“[—–"


def find(draft: Draft) -> Iterator[Found]:
    """Straight quotation marks."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_STRAIGHT, quoted=True):
            before = clause.text[found.start() - 1 : found.start()]
            better = "“" if not before or before in _OPENS else "”"
            yield clause.at(*found.span(), "Quotation marks are curved", better, mend=True)


RULE = Rule(
    id="R48",
    title="Quotation marks are curved: “Zone of peace”",
    severity="warning",
    why="Titles of items, years and programmes stand in double quotation marks, opening and closing told apart.",
    examples=(
        Example(
            "preamble",
            'Noting the item entitled "Return of the herons",',
            "Noting the item entitled “Return of the herons”,",
        ),
    ),
    find=find,
    needs=frozenset({"typography"}),
    fixable=True,
)
