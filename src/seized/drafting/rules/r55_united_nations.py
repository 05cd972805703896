"""R55: United Nations in full."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SHORT = re.compile(
    r"\bUN\b(?![-‑])(?! (?:Charter|Trade and Development|Tourism|Women|Habitat|[Rr]esolution))|\bU\.N\.(?=\W|$)"
)
_BRAND = re.compile(r"\bUN (?=(?:Women|Habitat)\b)")


def find(draft: Draft) -> Iterator[Found]:
    """`UN` alone; names that are borne with it have a hyphen."""
    for clause in draft.running:
        for found in clause.matches(_SHORT):
            yield clause.at(*found.span(), "“United Nations” stands in full", "United Nations", mend=True)
        for found in clause.matches(_BRAND):
            yield clause.at(*found.span(), "The name has a hyphen", "UN-", mend=True)


RULE = Rule(
    id="R55",
    title="“United Nations” stands in full",
    severity="warning",
    why="The short form is for speech and for names that are borne with it: UN-Women, UN-Habitat.",
    examples=(
        Example("preamble", "Noting the work of the UN system,", "Noting the work of the United Nations system,"),
    ),
    find=find,
    fixable=True,
)
