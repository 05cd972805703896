"""R30: days that follow each other."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example
from seized.vocabulary.dates import MONTH

# "9-10 June", "from 19–21 April"
_RUN = re.compile(
    rf"(?P<from>\b[Ff]rom )?(?<![\d/])(?P<days>(?P<first>\d{{1,2}}) ?[-–] ?(?P<last>\d{{1,2}}))(?= {MONTH}\b)"
)


def find(draft: Draft) -> Iterator[Found]:
    """Days of one month joined by a dash: two days are joined by "and", more by "to"."""
    for clause in draft.body:
        for found in clause.matches(_RUN):
            first, last = int(found["first"]), int(found["last"])
            word = "and" if last == first + 1 and not found["from"] else "to"
            better = f"{first} {word} {last}"
            yield clause.at(*found.span("days"), f"In running text the days are “{better}”", better, mend=True)


RULE = Rule(
    id="R30",
    title="Days are joined by words: “on 9 and 10 June 2018”, “from 19 to 21 April 2016”",
    severity="warning",
    why="A dash between days belongs in tables.",
    examples=(
        Example(
            "preamble",
            "Welcoming the meeting held on 9-10 June 2018,",
            "Welcoming the meeting held on 9 and 10 June 2018,",
        ),
        Example(
            "preamble",
            "Welcoming the meeting held from 19-21 April 2016,",
            "Welcoming the meeting held from 19 to 21 April 2016,",
        ),
    ),
    find=find,
    fixable=True,
)
