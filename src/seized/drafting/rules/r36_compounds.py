"""R36: one word, two words, or a hyphen."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.drafting.wording import other_words
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Compounds that the house writes otherwise: `co-operation`, `capacity building`."""
    yield from other_words(draft.running, "form")


RULE = Rule(
    id="R36",
    title="“cooperation”, “socioeconomic”, “peacekeeping”; “capacity-building”, “follow-up”",
    severity="warning",
    why="Which compounds are one word and which have a hyphen is settled in the house's spelling list.",
    examples=(
        Example(
            "preamble",
            "Noting the co-operation of the towns and their capacity building,",
            "Noting the cooperation of the towns and their capacity-building,",
        ),
    ),
    find=find,
    fixable=True,
)
