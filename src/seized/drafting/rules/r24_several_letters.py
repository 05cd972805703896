"""R24: several resolutions under one number."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

# "53/243 A-B", "55/5 A–D"
_DASHED = re.compile(r"(?<![\w/])(\d{1,3}/\d{1,3}) ([A-Z]) ?[-–] ?([A-Z])(?![\w-])")
_SINGULAR = re.compile(r"\b([Rr]esolution)(?= \d{1,3}/\d{1,3} [A-Z] (?:and|to) [A-Z](?!\w))")


def find(draft: Draft) -> Iterator[Found]:
    """Letters joined by a dash, and "resolution" in the singular before several letters."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_DASHED):
            number, first, last = found.groups()
            join = "and" if ord(last) - ord(first) == 1 else "to"
            better = f"{number} {first} {join} {last}"
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)
        for found in clause.matches(_SINGULAR):
            yield clause.at(*found.span(1), "Several letters are several resolutions", f"{found[1]}s", mend=True)


RULE = Rule(
    id="R24",
    title="Several resolutions under one number: “resolutions 53/243 A and B”",
    severity="warning",
    why="Each letter is a resolution of its own: two are joined by “and”, a row by “to”.",
    examples=(
        Example(
            "preamble",
            "Recalling its resolutions 53/243 A-B of 13 September 1999,",
            "Recalling its resolutions 53/243 A and B of 13 September 1999,",
        ),
        Example(
            "preamble",
            "Recalling its resolution 53/243 A and B of 13 September 1999,",
            "Recalling its resolutions 53/243 A and B of 13 September 1999,",
        ),
    ),
    find=find,
    fixable=True,
)
