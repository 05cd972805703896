"""R31: numbers below ten."""

import re
from collections.abc import Iterator
from functools import cache

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.choices import choice
from seized.vocabulary.dates import MONTH
from seized.vocabulary.house_style import listed

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SERIES = 120
"""Characters on either side in which a larger figure makes a series, whose members are treated alike."""
_FIGURE = re.compile(r"\b\d{2,3} (?!per\b)[a-z]{3,}")


@cache
def _small() -> re.Pattern[str]:
    """A lone figure before a noun: "8 States", "3 reports"."""
    before = choice(listed("figure before"))
    return re.compile(rf"(?<![\w.,/–$€(-])(?<!\d )([1-9])(?= (?!{before}\b|{MONTH}\b)[A-Za-z]{{3,}}s\b)")


def find(draft: Draft) -> Iterator[Found]:
    """Figures below ten before a noun in the plural; those that name, measure or count off are left alone."""
    behind = listed("figure behind")
    for clause in draft.body:
        for found in clause.matches(_small()):
            before = clause.text[: found.start()].split()[-1:]
            if before and (
                before[0].lower().rstrip(",") in behind or before[0][0].isupper() or before[0][-1].isdigit()
            ):
                continue
            around = clause.text[max(0, found.start() - _SERIES) : found.end() + _SERIES]
            if _FIGURE.search(around) or clause.text.startswith(" years of age", found.end()):
                continue
            better = _WORDS[int(found[1]) - 1]
            yield clause.at(*found.span(1), f"“{found[1]}” is written in words", better, mend=True)


RULE = Rule(
    id="R31",
    title="Numbers below ten are written in words",
    severity="warning",
    why="“Eight States”, and “12 States”: figures begin at ten. Percentages, measures, money and dates keep figures.",
    examples=(Example("preamble", "Noting that 8 States have acceded,", "Noting that eight States have acceded,"),),
    find=find,
    fixable=True,
)
