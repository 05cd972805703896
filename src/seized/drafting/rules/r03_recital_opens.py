"""R03: how a preambular paragraph opens."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import end, participle, top
from seized.drafting.rule import Rule
from seized.model.checking import Example

_FIRST_WORDS = re.compile(r"\S+(?:\s+\S+)?")


def find(draft: Draft) -> Iterator[Found]:
    """Preambular paragraphs that open with neither a participle nor an adjective."""
    if not draft.whole:
        return
    for clause in top(draft.preamble):
        words = _FIRST_WORDS.match(clause.text)
        if words and clause.number is None and end(clause) != "?" and not participle().match(clause.text):
            if participle().match(clause.text.capitalize()):
                continue  # R90 speaks of capitals
            yield clause.at(*words.span(), "A preambular paragraph opens with a participle or an adjective")


RULE = Rule(
    id="R03",
    title="A preambular paragraph opens with a participle or an adjective",
    severity="error",
    why="Each paragraph of the preamble hangs on the enacting line: the Assembly, recalling this, noting that. "
    "A finite verb there makes a second sentence without a subject.",
    examples=(
        Example(
            "preamble",
            "We recall its resolution 70/1 of 25 September 2015,",
            "Recalling its resolution 70/1 of 25 September 2015,",
        ),
    ),
    find=find,
)
