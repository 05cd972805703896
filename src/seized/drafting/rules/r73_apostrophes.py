"""R73: apostrophes."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_STRAIGHT = re.compile(r"(?<=\w)(?<!\b[Ii]t)'(?=\w|\s|[,;.]|$)")


def find(draft: Draft) -> Iterator[Found]:
    """Straight apostrophes; those of "it's" are the matter of R89."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_STRAIGHT):
            yield clause.at(*found.span(), "Apostrophes are curved", "’", mend=True)


RULE = Rule(
    id="R73",
    title="Apostrophes are curved: “women’s”",
    severity="warning",
    why="As quotation marks are.",
    examples=(Example("preamble", "Noting the herons' return,", "Noting the herons’ return,"),),
    find=find,
    needs=frozenset({"typography"}),
    fixable=True,
)
