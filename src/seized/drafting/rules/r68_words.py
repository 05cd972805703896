"""R68: of two words the one that the house uses."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.drafting.wording import other_words
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """`toward`, `amongst`, `whilst`."""
    yield from other_words(draft.running, "word")


RULE = Rule(
    id="R68",
    title="“towards”, “among”, “while”",
    severity="warning",
    why="Where English has two forms, the house uses one.",
    examples=(
        Example(
            "preamble", "Noting the steps toward peace amongst herons,", "Noting the steps towards peace among herons,"
        ),
    ),
    find=find,
    fixable=True,
)
