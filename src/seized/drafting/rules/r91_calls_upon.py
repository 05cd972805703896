"""R91: calls upon."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_ON = re.compile(r"(?:^|(?<=^Also )|(?<=^Further ))([Cc]all(?:s|ing) on)\b")


def find(draft: Draft) -> Iterator[Found]:
    """Paragraphs that open with `Calls on`; the Security Council writes so, others do not."""
    if draft.document.organ == "Security Council":
        return
    for clause in draft.body:
        for found in clause.matches(_ON):
            better = found[1].replace(" on", " upon")
            yield clause.at(*found.span(1), f"The house writes “{better}”", better, mend=True)


RULE = Rule(
    id="R91",
    title="“Calls upon”",
    severity="advice",
    why="Of the two the Assembly uses this one, twenty-five times as often.",
    examples=(
        Example(
            "operative",
            "1. Calls on all States to count their herons;\n2. Decides to meet.",
            "1. Calls upon all States to count their herons;\n2. Decides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
