"""R37: no comma before the last "and" of a simple list."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

# "nets, boats, and ropes" before a sign: single words, none of them a verb or a participle
_ITEM = r"[a-z]+(?<!ing)(?<!ed)(?<!ly)"
_SIMPLE = re.compile(rf"\b({_ITEM}), (?!and\b)({_ITEM})(, and )({_ITEM})(?=[,;.])")


def find(draft: Draft) -> Iterator[Found]:
    """Commas before the last "and" in a list of single words."""
    for clause in draft.running:
        for found in clause.matches(_SIMPLE):
            start, end = found.span(3)
            yield clause.at(start, end, "No comma stands before “and” in a simple list", " and ", mend=True)


RULE = Rule(
    id="R37",
    title="No comma before the last “and” of a simple list: “A, B and C”",
    severity="warning",
    why="The comma stands there only where the members of the list hold an “and” themselves, or each have a verb.",
    examples=(
        Example(
            "preamble",
            "Noting the need for nets, boats, and ropes,",
            "Noting the need for nets, boats and ropes,",
        ),
    ),
    find=find,
    fixable=True,
)
