"""R04: the comma at the end of a preambular paragraph."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import end, end_offset, neighbours, participle
from seized.drafting.rule import Rule
from seized.model.checking import Example

MESSAGE = "A preambular paragraph ends with a comma"


def find(draft: Draft) -> Iterator[Found]:
    """Preambular paragraphs that end with anything but a comma, or a colon before what they lead in.

    A question that is put to a court keeps its question mark.
    """
    if not draft.whole:
        return
    for clause, below in neighbours(draft):
        sign, at = end(clause), end_offset(clause)
        if clause.kind != "preamble" or clause.level or sign in (",", "?") or not at:
            continue
        if sign == ":" and below and (below.level or not participle().match(below.text)):
            continue
        if sign in (".", ";", ":"):
            yield clause.at(at - 1, at, MESSAGE, ",", mend=True)
        else:
            yield clause.after(len(clause.text), MESSAGE, ",", mend=True)


RULE = Rule(
    id="R04",
    title="A preambular paragraph ends with a comma",
    severity="error",
    why="The resolution is one sentence from the enacting line to the last full stop. A full stop in the preamble "
    "cuts the organ off from what it decides. A colon stands only before a list.",
    examples=(
        Example(
            "preamble",
            "Recalling the purposes of the Charter of the United Nations.",
            "Recalling the purposes of the Charter of the United Nations,",
        ),
    ),
    find=find,
    fixable=True,
)
