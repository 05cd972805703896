"""R47: how people are spoken of."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.drafting.wording import other_words
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """`the disabled`, `the elderly`."""
    yield from other_words(draft.running, "people", mend=False)


RULE = Rule(
    id="R47",
    title="Persons come first: “persons with disabilities”, “older persons”",
    severity="warning",
    why="The house names the person, then what is said of the person.",
    examples=(
        Example(
            "preamble",
            "Noting the needs of the disabled and of the elderly,",
            "Noting the needs of persons with disabilities and of older persons,",
        ),
    ),
    find=find,
)
