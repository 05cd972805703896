"""R56: no e.g., i.e., etc., and/or."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_FORMS = re.compile(r"\b(?:e\.g\.?|i\.e\.?|etc\b\.?|viz\.|(?<![A-Z][a-z]{3}t )and/or)(?=\W|$)")
_BETTER = {"e.g": "such as", "i.e": "that is", "etc": "and others", "viz": "namely", "and/or": "or"}


def find(draft: Draft) -> Iterator[Found]:
    """Latin short forms, and the stroke between "and" and "or"."""
    for clause in draft.running:
        for found in clause.matches(_FORMS):
            better = _BETTER[found[0].rstrip(".")]
            yield clause.at(*found.span(), f"“{found[0]}” has no place in a resolution: say “{better}”", better)


RULE = Rule(
    id="R56",
    title="No “e.g.”, “i.e.”, “etc.” and “and/or”",
    severity="warning",
    why="They leave open what is meant, and cannot be translated alike into six languages.",
    examples=(
        Example("preamble", "Noting the wading birds, e.g. herons,", "Noting the wading birds, such as herons,"),
    ),
    find=find,
)
