"""R11: the first word of a sub-paragraph."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Lettered sub-paragraphs that begin with a small letter; the Security Council writes them so."""
    if draft.document.organ == "Security Council":
        return
    for clause in draft.body:
        first = clause.text[:1]
        if clause.level and clause.number and first.islower() and not clause.text.startswith(("e-", "m-")):
            better = first.upper()
            yield clause.at(0, 1, "A sub-paragraph begins with a capital letter", better, mend=True)


RULE = Rule(
    id="R11",
    title="A sub-paragraph begins with a capital letter",
    severity="warning",
    why="The house sets what follows a label with a capital, although the sentence runs on.",
    examples=(
        Example(
            "operative",
            "1. Requests the Secretary-General:\n(a) to count the herons;\n(b) To report on their return;\n"
            "2. Decides to consider the matter at its eighty-second session.",
            "1. Requests the Secretary-General:\n(a) To count the herons;\n(b) To report on their return;\n"
            "2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
    fixable=True,
)
