"""R25: how a text speaks of itself."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SELF = re.compile(r"\b([Tt])his (?:draft )?(resolution)\b|\b[Tt]he present draft resolution\b")


def find(draft: Draft) -> Iterator[Found]:
    """`this resolution`; the Security Council writes so, others do not."""
    if draft.document.organ == "Security Council":
        return
    for clause in draft.body:
        for found in clause.matches(_SELF):
            better = f"{found[0][0]}he present resolution"
            yield clause.at(*found.span(), f"A text calls itself “{better.lower()}”", better, mend=True)


RULE = Rule(
    id="R25",
    title="A text calls itself “the present resolution”",
    severity="warning",
    why="The words hold for the draft and for the adopted text alike. “This resolution” is said of one just named.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General to report on the implementation of this resolution;\n2. "
            "Decides to meet.",
            "1. Requests the Secretary-General to report on the implementation of the present resolution;\n"
            "2. Decides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
