"""R39: a short form is given once, before it is used."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_GIVEN = re.compile(r"(?<=[a-z’] )\(([A-Z][A-Z-]*[A-Z](?:-\d+)?)\)")


def find(draft: Draft) -> Iterator[Found]:
    """Short forms given twice, or used before they are given."""
    given: set[str] = set()
    all_given = {found[1] for clause in draft.body for found in clause.matches(_GIVEN)}
    early: set[str] = set()
    for clause in draft.body:
        for found in clause.matches(_GIVEN):
            name = found[1]
            if name in given:
                yield clause.at(*found.span(), f"“{name}” was given before")
            given.add(name)
        for name in all_given - given - early:
            if used := re.search(rf"(?<![\w(-]){re.escape(name)}(?![\w)-])", clause.text):
                early.add(name)
                yield clause.at(*used.span(), f"“{name}” is used before it is given")


RULE = Rule(
    id="R39",
    title="A short form is given once, in parentheses, where the full name first stands",
    severity="warning",
    why="Given twice it suggests two things; used before it is given it is not understood.",
    examples=(
        Example(
            "preamble",
            "Noting the coronavirus disease (COVID-19) and the herons,\n"
            "Noting also the end of the coronavirus disease (COVID-19),",
            "Noting the coronavirus disease (COVID-19) and the herons,\nNoting also the end of COVID-19,",
        ),
    ),
    find=find,
)
