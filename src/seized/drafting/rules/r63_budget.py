"""R63: what may cost money."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_COSTS = re.compile(
    r"^(?:Also |Further )?[Dd]ecides to (?:convene|establish|create|set up|organize)\b"
    r"|\b[Rr]equests the Secretary-General to (?:establish|appoint|convene|organize|set up)\b"
)
_MEANS = re.compile(
    r"\b(?:within (?:the )?existing resources|voluntary contributions"
    r"|extrabudgetary|regular budget|without additional cost"
    r"|subject to the availability|resources|no (?:additional )?cost)\b"
)


def find(draft: Draft) -> Iterator[Found]:
    """New bodies, meetings and posts in a text that nowhere says what pays for them."""
    if draft.document.organ != "General Assembly" or any(_MEANS.search(clause.text) for clause in draft.body):
        return
    for clause in draft.operative:
        for found in clause.matches(_COSTS):
            yield clause.at(*found.span(), "This may need a statement of programme budget implications (rule 153)")


RULE = Rule(
    id="R63",
    title="What costs money says what pays for it",
    severity="advice",
    why="Rule 153 of the rules of procedure: no resolution involving expenditure without an estimate by the "
    "Secretary-General. The text may say that voluntary contributions or existing resources pay.",
    examples=(
        Example(
            "operative",
            "1. Decides to convene a conference on herons in 2027;\n2. Decides to meet.",
            "1. Decides to convene a conference on herons in 2027, within existing resources;\n2. Decides to meet.",
        ),
    ),
    find=find,
)
