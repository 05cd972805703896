"""R80: the dash between years."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_HYPHEN = re.compile(r"(?<![\w/.-])((?:19|20)\d\d)( ?- ?)((?:19|20)\d\d)(?![\w/-])")


def find(draft: Draft) -> Iterator[Found]:
    """Hyphens between two years."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_HYPHEN):
            if found[1] < found[3]:
                yield clause.at(*found.span(2), "A dash stands between years, not a hyphen", "–", mend=True)


RULE = Rule(
    id="R80",
    title="A dash stands between years: “2018–2028”",
    severity="warning",
    why="The hyphen joins words; the dash says “to”.",
    examples=(
        Example("preamble", "Noting the Decade of Herons, 2018-2028,", "Noting the Decade of Herons, 2018–2028,"),
    ),
    find=find,
    needs=frozenset({"typography"}),
    fixable=True,
)
