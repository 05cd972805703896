"""R70: the verb behind "requests that"."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_THAT = re.compile(
    r"\b(?:[Rr]equests|[Rr]ecommends|[Pp]roposes|[Dd]emands|[Uu]rges) that (?:the|its|each|every) (?:[\w’-]+ ){1,6}?"
    r"(?P<verb>should (?=[a-z]+\b)|shall (?=[a-z]+\b)"
    r"|(?P<finite>continues|submits|reports|considers|convenes|holds|provides)\b)"
)


def find(draft: Draft) -> Iterator[Found]:
    """`requests that it continues`, `requests that it should continue`."""
    for clause in draft.operative:
        for found in clause.matches(_THAT):
            better = found["finite"].removesuffix("s") if found["finite"] else ""
            said = f"“{better}”" if better else f"no “{found['verb'].strip()}”"
            yield clause.at(
                *found.span("verb"), f"Behind “that” the verb stands in its base form: {said}", better or None
            )


RULE = Rule(
    id="R70",
    title="“Requests that the Secretary-General continue”",
    severity="advice",
    why="What is asked for is not said to be so: the verb stands in the subjunctive, without “should”.",
    examples=(
        Example(
            "operative",
            "1. Proposes that the Secretary-General continues to count herons;\n2. Decides to meet.",
            "1. Proposes that the Secretary-General continue to count herons;\n2. Decides to meet.",
        ),
    ),
    find=find,
)
