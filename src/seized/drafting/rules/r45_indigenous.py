"""R45: Indigenous Peoples."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SMALL = re.compile(
    r"\b(indigenous)(?= (?:peoples?|women|youth|children|persons|communities|languages|knowledge|leaders)\b)"
)
SINCE = "2022"
"""From here on most adopted texts have the capital."""


def find(draft: Draft) -> Iterator[Found]:
    """The small letter before people, in texts of today."""
    if (draft.document.date or "") < SINCE:
        return
    for clause in draft.running:
        for found in clause.matches(_SMALL):
            yield clause.at(
                *found.span(1), "“Indigenous” has a capital where people are meant", "Indigenous", mend=True
            )


RULE = Rule(
    id="R45",
    title="“Indigenous Peoples” with a capital",
    severity="advice",
    why="The house has written it so since about 2022, for people; plants and animals keep the small letter. Adopted "
    "texts still vary.",
    examples=(
        Example(
            "preamble", "Noting the knowledge of indigenous peoples,", "Noting the knowledge of Indigenous peoples,"
        ),
    ),
    find=find,
    fixable=True,
)
