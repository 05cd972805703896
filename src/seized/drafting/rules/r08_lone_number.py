"""R08: a single operative paragraph has no number."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import number, top
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """The number of the only operative paragraph."""
    acts = top(draft.operative)
    if draft.whole and len(acts) == 1 and number(acts[0]) is not None:
        yield acts[0].at(0, 1, "A single operative paragraph has no number")


RULE = Rule(
    id="R08",
    title="A single operative paragraph has no number",
    severity="error",
    why="A number promises that others follow.",
    examples=(
        Example(
            "operative",
            "1. Decides to consider the matter at its eighty-second session.",
            "Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
)
