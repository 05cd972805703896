"""R52: footnotes of the text are numbered."""

from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example


def find(draft: Draft) -> Iterator[Found]:
    """Asterisks and letters as marks in the body."""
    for clause in draft.body:
        for mark in clause.notes:
            if mark.offset and not mark.marker.isdigit():
                yield clause.at(mark.offset - 1, mark.offset, f"The mark “{mark.marker}” is no number")


RULE = Rule(
    id="R52",
    title="Footnotes of the text are numbered; asterisks belong to the masthead",
    severity="warning",
    why="An asterisk marks a note on the sponsors or the agenda item.",
    examples=(
        Example(
            "preamble",
            "Recalling the Declaration on Herons,^{*}\n\n^{*} Resolution 53/243 A.",
            "Recalling the Declaration on Herons,¹\n\n¹ Resolution 53/243 A.",
        ),
    ),
    find=find,
)
