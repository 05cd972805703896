"""R86: “Also” follows something."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_ACT = re.compile(r"(?P<modifier>Also|Further) (?P<verb>[a-z]+s)\b")
_RECITAL = re.compile(r"(?P<verb>[A-Z][a-z-]+ing) (?P<modifier>also|further)\b")
_WORD = re.compile(r"[A-Za-z-]+")


def find(draft: Draft) -> Iterator[Found]:
    """`Also requests` and `Recalling also` behind a paragraph in which the verb does not stand."""
    above = None
    for clause in draft.clauses:
        if clause.kind not in ("preamble", "operative"):
            above = "" if clause.kind == "formula" else None
            continue
        if clause.level:
            above = f"{above} {clause.text.lower()}" if above is not None else None
            continue
        pattern = _ACT if clause.kind == "operative" else _RECITAL
        found = pattern.match(clause.text)
        if found and above is not None and found["verb"].lower() not in _WORD.findall(above):
            yield clause.at(*found.span("modifier"), f"No “{found['verb'].lower()}” stands in the paragraph above")
        above = clause.text.lower()


RULE = Rule(
    id="R86",
    title="“Also” and “further” follow a paragraph with the same verb",
    severity="warning",
    why="When a paragraph is moved or taken out, its “also” stays behind and points at nothing.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons;\n2. Also requests a report;\n3. Decides to meet.",
            "1. Welcomes the return of the herons;\n2. Requests a report;\n3. Decides to meet.",
        ),
    ),
    find=find,
)
