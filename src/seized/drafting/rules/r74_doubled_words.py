"""R74: words written twice."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_TWICE = re.compile(r"(?<![\w-])([A-Za-z]+)( \1)(?![\w’'-])")
_RIGHT = frozenset({"that", "had"})
"""Words that may stand twice: "that that State"."""


def find(draft: Draft) -> Iterator[Found]:
    """The second of two equal words in a row."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_TWICE):
            if found[1].lower() not in _RIGHT and not found[1].isupper():
                yield clause.at(*found.span(2), f"“{found[1]}” stands twice", "", mend=True)


RULE = Rule(
    id="R74",
    title="No word stands twice in a row",
    severity="error",
    why="It is a slip of the hand, and the eye passes over it.",
    examples=(Example("preamble", "Noting the the return of the herons,", "Noting the return of the herons,"),),
    find=find,
    fixable=True,
)
