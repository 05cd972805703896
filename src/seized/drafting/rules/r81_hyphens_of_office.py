"""R81: the hyphens of offices."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_OPEN = re.compile(
    r"\b(?:(?:Deputy|Under|Assistant)[ -])?Secretary General\b|\bUnder Secretary-General\b|\bUnder Secretary General\b"
)


def find(draft: Draft) -> Iterator[Found]:
    """`Secretary General`."""
    for clause in draft.running:
        for found in clause.matches(_OPEN):
            better = found[0].replace("Secretary General", "Secretary-General").replace("Under ", "Under-")
            if clause.text.startswith(" of the Organization of American States", found.end()):
                continue  # some organizations write theirs without
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


RULE = Rule(
    id="R81",
    title="“Secretary-General”, “Under-Secretary-General”",
    severity="warning",
    why="The hyphen is part of the title in the Charter.",
    examples=(
        Example(
            "preamble",
            "Noting the report of the Secretary General,",
            "Noting the report of the Secretary-General,",
        ),
    ),
    find=find,
    fixable=True,
)
