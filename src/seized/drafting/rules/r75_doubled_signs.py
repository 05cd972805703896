"""R75: signs written twice."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_TWICE = re.compile(r"(?<=[\w”’)])([,;:]{2,}|[,;:]\.(?!\.)|(?<!etc)(?<!\b[A-Za-z])\.[;:](?!\w)|\.\.(?!\.))(?=\s|$)")


def find(draft: Draft) -> Iterator[Found]:
    """Two signs where one is meant; at the end of a paragraph the first is left to the rules on its end."""
    for clause in (*draft.running, *draft.footnotes):
        for found in clause.matches(_TWICE):
            if any(found.start(1) < note.offset < found.end(1) for note in clause.notes):
                continue  # commas between footnote marks
            better = found[1][0] if found.end() < len(clause.text) else found[1][-1]
            yield clause.at(*found.span(1), "Two signs stand where one is meant", better, mend=True)


RULE = Rule(
    id="R75",
    title="No sign stands twice in a row",
    severity="error",
    why="It is a slip of the hand, most often left by a change.",
    examples=(
        Example(
            "preamble", "Noting the return,, at last, of the herons,", "Noting the return, at last, of the herons,"
        ),
    ),
    find=find,
    fixable=True,
)
