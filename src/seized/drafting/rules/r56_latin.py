"""R56: no e.g., i.e., etc., and/or."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_FORMS = re.compile(r"\b(?:e\.g\.?|i\.e\.?|etc\b\.?|viz\.|and/or)(?=\W|$)")
_IN_A_NAME = re.compile(r"[A-Z]\w* and/or [A-Z]")
"""Names keep theirs: "Serious Drought and/or Desertification", "Heads of State and/or Government"."""
_BETTER = {"e.g": "such as", "i.e": "that is", "etc": "and others", "viz": "namely", "and/or": "or"}


def find(draft: Draft) -> Iterator[Found]:
    """Latin short forms, and the stroke between "and" and "or", which is not unheard of."""
    for clause in draft.running:
        names = [name.span() for name in _IN_A_NAME.finditer(clause.text)]
        for found in clause.matches(_FORMS):
            if any(start <= found.start() < end for start, end in names):
                continue
            better = _BETTER[found[0].rstrip(".")]
            message = f"“{found[0]}” has no place in a resolution: say “{better}”"
            made = clause.at(*found.span(), message, better)
            yield made if better != "or" else made._replace(severity="advice")


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
