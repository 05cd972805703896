"""R49: the sign behind a closing quotation mark."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_INSIDE = re.compile(r"(?<=\w)([.,;])([”\"])$")
LONGEST_TITLE = 15
"""Words."""


def find(draft: Draft) -> Iterator[Found]:
    """Signs that end the paragraph and stand within the quotation marks of a title."""
    for clause in draft.body:
        for found in clause.matches(_INSIDE, quoted=True):
            sign, mark = found.groups()
            opened = max(clause.text.rfind("“"), clause.text.rfind('"', 0, found.start(2)))
            if len(clause.text[opened + 1 : found.start()].split()) <= LONGEST_TITLE:  # a sentence keeps its full stop
                yield clause.at(*found.span(), "The sign stands behind the quotation mark", mark + sign, mend=True)


RULE = Rule(
    id="R49",
    title="The full stop stands behind the quotation mark of a title: “Return of the herons”.",
    severity="warning",
    why="The sign belongs to the paragraph, not to the title.",
    examples=(
        Example(
            "operative",
            "1. Requests a report;\n2. Decides to include in the agenda of its next session the item “Herons.”",
            "1. Requests a report;\n2. Decides to include in the agenda of its next session the item “Herons”.",
        ),
    ),
    find=find,
    fixable=True,
)
