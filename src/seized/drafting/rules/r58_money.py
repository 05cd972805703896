"""R58: sums of money."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_PREFIXED = re.compile(r"\b(?:US ?\$|USD ?|US dollars )(?=\d)")
_CUT = re.compile(r"(?:US ?)?\$ ?[\d.,]+ ?(?:m|bn|k|mn)\b")


def find(draft: Draft) -> Iterator[Found]:
    """`US$2.5m`, `USD 5 million`."""
    for clause in (*draft.running, *draft.footnotes):
        cut = [found.span() for found in clause.matches(_CUT)]
        for start, end in cut:
            yield clause.at(start, end, "“million” and “billion” stand in words: “2.5 million dollars”")
        for found in clause.matches(_PREFIXED):
            if not any(start <= found.start() < end for start, end in cut):
                yield clause.at(
                    *found.span(), "Sums are in dollars of the United States: “$5 million”, or “5 million dollars”"
                )


RULE = Rule(
    id="R58",
    title="Sums of money are “2.5 million dollars”",
    severity="warning",
    why="Where no other currency is named, dollars are those of the United States.",
    examples=(
        Example(
            "preamble", "Noting the gift of US$2.5m for herons,", "Noting the gift of 2.5 million dollars for herons,"
        ),
    ),
    find=find,
)
