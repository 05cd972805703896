"""R69: COVID-19."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_OTHER = re.compile(r"\b(?:Covid[- ]?19|COVID ?19|COVID(?![-‑–]19)|SARS-CoV2)\b")


def find(draft: Draft) -> Iterator[Found]:
    """Other ways of writing the disease."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_OTHER):
            better = "SARS-CoV-2" if found[0].startswith("SARS") else "COVID-19"
            yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


RULE = Rule(
    id="R69",
    title="“COVID-19”",
    severity="warning",
    why="At first mention “the coronavirus disease (COVID-19) pandemic”, later “COVID-19”.",
    examples=(
        Example("preamble", "Noting the end of the Covid-19 pandemic,", "Noting the end of the COVID-19 pandemic,"),
    ),
    find=find,
    fixable=True,
)
