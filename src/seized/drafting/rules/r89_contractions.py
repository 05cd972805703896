"""R89: words in full."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_ITS = re.compile(r"\b([Ii]t)['’]s\b")
_OTHERS = re.compile(r"\b(?:\w+n['’]t|(?:they|we|you)['’](?:re|ve|ll)|(?:that|there|what|who)['’]s)\b", re.IGNORECASE)


def find(draft: Draft) -> Iterator[Found]:
    """`it’s` where the possessive is meant, `don’t`, `we’re`."""
    for clause in draft.running:
        for found in clause.matches(_ITS):
            yield clause.at(*found.span(), f"The possessive is “{found[1]}s”", f"{found[1]}s", mend=True)
        for found in clause.matches(_OTHERS):
            yield clause.at(*found.span(), f"“{found[0]}” is written in full")


RULE = Rule(
    id="R89",
    title="No contractions; the possessive is “its”",
    severity="error",
    why="A resolution does not speak. “It’s” in one is nearly always “its”.",
    examples=(
        Example("preamble", "Noting the delta and it’s herons,", "Noting the delta and its herons,"),
        Example("preamble", "Noting that herons don’t sing,", "Noting that herons do not sing,"),
    ),
    find=find,
    fixable=True,
)
