"""R72: a list of one."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """An (a) without a (b)."""
    for clause in draft.body:
        below = [other for other in draft.under(clause) if other.number]
        if len(below) == 1 and below[0].number in ("(a)", "a)", "(i)", "a."):
            yield below[0].at(0, 1, f"{below[0].number} stands alone: a list has two members at least")


RULE = Rule(
    id="R72",
    title="A list has two members at least",
    severity="error",
    why="An (a) promises a (b). What stands alone belongs into the paragraph itself.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General:\n(a) To count the herons;\n2. Decides to meet.",
            "1. Requests the Secretary-General:\n(a) To count the herons;\n(b) To report;\n2. Decides to meet.",
        ),
    ),
    find=find,
)
