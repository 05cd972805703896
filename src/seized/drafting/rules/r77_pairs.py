"""R77: brackets and quotation marks come in pairs."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SIGNS = re.compile(r"[()“”]")
_PARTNERS = {")": "(", "”": "“"}
_LABEL = re.compile(r"(?:^|[\s,;:])\(?[a-z0-9]{1,4}$")


def find(draft: Draft) -> Iterator[Found]:
    """Opening signs that are not closed in their paragraph, closing signs that were not opened."""
    for clause in (*draft.running, *draft.footnotes):
        if any(sign in clause.text for sign in "()“”"):
            yield from _alone(clause)


def _alone(clause: Clause) -> Iterator[Found]:
    opened: list[re.Match[str]] = []
    for found in _SIGNS.finditer(clause.text):
        partner = _PARTNERS.get(found[0])
        if partner is None:
            opened.append(found)
        elif opened and opened[-1][0] == partner:
            opened.pop()
        elif found[0] == ")" and _LABEL.search(clause.text[: found.start()]):
            continue  # "1) ... 2) ..." counts off
        else:
            yield clause.at(*found.span(), f"“{found[0]}” closes what was not opened")
    for found in opened:
        yield clause.at(*found.span(), f"“{found[0]}” is not closed")


RULE = Rule(
    id="R77",
    title="Brackets and quotation marks come in pairs",
    severity="warning",
    why="What is opened and not closed runs to the end of the text.",
    examples=(
        Example(
            "preamble", "Noting the return of the herons (and storks,", "Noting the return of the herons (and storks),"
        ),
    ),
    find=find,
)
