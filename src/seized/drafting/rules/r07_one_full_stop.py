"""R07: one full stop, at the end."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import end, end_offset, neighbours
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Full stops at the end of paragraphs that others follow, and a last paragraph without one."""
    if not draft.whole:
        return
    for clause, below in neighbours(draft):
        if clause.kind != "operative":
            continue
        sign, at = end(clause), end_offset(clause)
        followed = below is not None and below.kind == "operative"
        if (
            followed
            and sign == "."
            and (clause.number or not clause.level)
            and not (below and below.label.startswith(f"{clause.label}."))
        ):
            yield clause.at(at - 1, at, "A full stop stands at the end of the last paragraph only", ";", mend=True)
        elif below is None and sign in (";", ",", ":"):
            yield clause.at(at - 1, at, "The last paragraph ends with a full stop", ".", mend=True)
        elif below is None and sign == "":
            yield clause.after(len(clause.text), "The last paragraph ends with a full stop", ".", mend=True)


RULE = Rule(
    id="R07",
    title="The one full stop of the operative part stands at its end",
    severity="error",
    why="The full stop ends the sentence that the enacting line began. What stands behind it has no subject. Sections "
    "with headings end with a full stop each.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons.\n2. Decides to consider the matter at its eighty-second session;",
            "1. Welcomes the return of the herons;\n2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
    fixable=True,
)
