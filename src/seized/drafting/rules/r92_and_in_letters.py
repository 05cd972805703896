"""R92: "and" in letters."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SIGN = re.compile(r"(?<=[a-z,] )&(?= [a-z])")


def find(draft: Draft) -> Iterator[Found]:
    """The sign for "and" between words that are no names."""
    for clause in draft.running:
        for found in clause.matches(_SIGN):
            yield clause.at(*found.span(), "“and” is written in letters", "and", mend=True)


RULE = Rule(
    id="R92",
    title="“and” is written in letters",
    severity="warning",
    why="The sign belongs to the names of firms.",
    examples=(Example("preamble", "Noting the herons & storks,", "Noting the herons and storks,"),),
    find=find,
    fixable=True,
)
