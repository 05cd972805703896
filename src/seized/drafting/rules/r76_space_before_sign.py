"""R76: spaces around signs."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Edit, Example

_BEFORE = re.compile(r"(?<=[a-z”’)])[ \u00a0]+(?=[,;](?:\s|$))")
_AFTER = re.compile(r"(?<=[a-z])[,;](?=[a-z]{2,})")


def find(draft: Draft) -> Iterator[Found]:
    """A space before a comma or semicolon, and none behind it."""
    for clause in draft.body:
        for found in _BEFORE.finditer(draft.source.text, *clause.span):
            edits = (Edit(found.span(), ""),)
            yield Found(clause, found.span(), "No space stands before a sign", None, edits)
        for found in clause.matches(_AFTER):
            yield clause.at(*found.span(), "A space stands behind the sign", f"{found[0]} ", mend=True)


RULE = Rule(
    id="R76",
    title="A space stands behind a comma or semicolon, none before it",
    severity="warning",
    why="The sign belongs to the word before it.",
    examples=(
        Example("preamble", "Noting the return , at last,of the herons,", "Noting the return, at last, of the herons,"),
    ),
    find=find,
    needs=frozenset({"spacing"}),
    fixable=True,
)
