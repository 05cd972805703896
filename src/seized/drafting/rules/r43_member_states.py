"""R43: Member States."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_HALF = re.compile(r"\b[Mm]ember states?\b|\bState [Pp]arties\b|\bmember countries of the United Nations\b")
_BETTER = {
    "member states": "Member States",
    "member state": "Member State",
    "Member states": "Member States",
    "Member state": "Member State",
    "State Parties": "States parties",
    "State parties": "States parties",
    "member countries of the United Nations": "States Members of the United Nations",
}


def find(draft: Draft) -> Iterator[Found]:
    """Capitals and plurals that are neither the United Nations' nor anybody's."""
    for clause in draft.running:
        for found in clause.matches(_HALF):
            if clause.text[: found.start()].endswith("Conference of the "):
                continue  # "Conference of the States Parties" is a name
            better = _BETTER[found[0]]
            if found[0][0] == "m" and clause.text.startswith(" of ", found.end()):
                better = better[0].lower() + better[1:]  # "member States of the Community"
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


RULE = Rule(
    id="R43",
    title="“Member States” of the United Nations, “States parties” to a treaty",
    severity="warning",
    why="States have a capital; members of the United Nations have two, members of other organizations one (“member "
    "States”). A treaty has States parties.",
    examples=(Example("preamble", "Noting the replies of Member states,", "Noting the replies of Member States,"),),
    find=find,
    fixable=True,
)
