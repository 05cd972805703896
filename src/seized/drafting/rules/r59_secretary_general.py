"""R59: the Secretariat is addressed by its head."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_ASKED = re.compile(
    r"\b(?:[Rr]equests|[Ii]nvites|[Ee]ncourages|[Uu]rges|[Aa]sks|[Cc]alls upon)"
    r" (the (?:United Nations )?Secretariat)(?=,? to\b)"
)


def find(draft: Draft) -> Iterator[Found]:
    """Requests to the Secretariat as a whole."""
    for clause in draft.operative:
        for found in clause.matches(_ASKED):
            better = "the Secretary-General"
            yield clause.at(*found.span(1), "A request to the Secretariat goes to the Secretary-General", better)


RULE = Rule(
    id="R59",
    title="A request to the Secretariat goes to the Secretary-General",
    severity="advice",
    why="The Secretary-General answers for the Secretariat, and gives the work to its parts.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretariat to count the herons;\n2. Decides to meet.",
            "1. Requests the Secretary-General to count the herons;\n2. Decides to meet.",
        ),
    ),
    find=find,
)
