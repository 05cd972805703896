"""R40: no full stops in acronyms, no possessive on names of States and organizations."""

import re
from collections.abc import Iterator
from functools import cache

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.choices import whole
from seized.vocabulary.states import states

_STOPS = re.compile(r"\b(?!D\.C\.|U\.N\.)(?:[A-Z]\.){2,}(?!\w)")
_ACRONYM = re.compile(r"\b[A-Z]{2,}[’']s\b")


@cache
def _state() -> re.Pattern[str]:
    names = [state.name for state in states() if "(" not in state.name]
    return re.compile(rf"{whole(names)}[’']s?(?= [a-z])")


def find(draft: Draft) -> Iterator[Found]:
    """`U.N.`, `UNESCO’s`, `Brazil’s`."""
    for clause in draft.running:
        for found in clause.matches(_STOPS):
            better = found[0].replace(".", "")
            yield clause.at(*found.span(), "Acronyms have no full stops", better)
        for found in clause.matches(_ACRONYM):
            yield clause.at(*found.span(), f"“{found[0]}”: names of organizations take “of”")
        for found in clause.matches(_state()):
            told = clause.at(*found.span(), f"“{found[0]}”: names of States take “of”")
            yield told._replace(severity="advice")


RULE = Rule(
    id="R40",
    title="“The Government of Brazil”, not “Brazil’s Government”; no full stops in acronyms",
    severity="warning",
    why="Names of States and organizations, and acronyms, stand without a possessive ending.",
    examples=(
        Example(
            "preamble", "Noting Brazil’s rivers and their herons,", "Noting the rivers of Brazil and their herons,"
        ),
    ),
    find=find,
)
