"""R06: the sign at the end of an operative paragraph."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import end, end_offset, neighbours
from seized.drafting.rule import Rule
from seized.model.checking import Example

MESSAGE = "An operative paragraph ends with a semicolon, or with a colon before a list"


def find(draft: Draft) -> Iterator[Found]:
    """Operative paragraphs between others that end with a comma or a word, and lists without their colon.

    Full stops are the matter of R07.
    """
    if not draft.whole:
        return
    for clause, below in neighbours(draft):
        if clause.kind != "operative" or below is None or below.kind != "operative":
            continue
        sign, at = end(clause), end_offset(clause)
        leads = below.label.startswith(f"{clause.label}.")
        if leads and sign in (";", "."):
            yield clause.at(at - 1, at, "A colon stands before a list", ":", mend=True)
        elif not leads and sign == "," and clause.level == 0:
            yield clause.at(at - 1, at, MESSAGE, ";", mend=True)
        elif not leads and sign == "" and clause.level == 0:
            yield clause.after(len(clause.text), MESSAGE, ";", mend=True)


RULE = Rule(
    id="R06",
    title="An operative paragraph ends with a semicolon, and with a colon before a list",
    severity="error",
    why="The paragraphs are members of one sentence. The semicolon parts them, the colon opens what belongs to one of "
    "them.",
    examples=(
        Example(
            "operative",
            "1. Welcomes the return of the herons,\n2. Decides to consider the matter at its eighty-second session.",
            "1. Welcomes the return of the herons;\n2. Decides to consider the matter at its eighty-second session.",
        ),
    ),
    find=find,
    fixable=True,
)
