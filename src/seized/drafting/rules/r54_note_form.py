"""R54: how a footnote names a resolution."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SYMBOL = re.compile(r"\bA/RES/((?:S-|ES-)?\d{1,3}/\d{1,3})(?=[.,;]| and\b|$)")
_SMALL = re.compile(r"^(resolutions?)(?= \d)")


def find(draft: Draft) -> Iterator[Found]:
    """Symbols of resolutions in place of their numbers, and a small letter at the beginning."""
    for note in draft.footnotes:
        for found in note.matches(_SYMBOL):
            word = "Resolution" if not note.text[: found.start()].strip() else "resolution"
            better = f"{word} {found[1]}"
            yield note.at(*found.span(), f"A footnote names it “{better}”", better, mend=True)
        for found in note.matches(_SMALL):
            yield note.at(*found.span(1), "A footnote begins with a capital", found[1].capitalize(), mend=True)


RULE = Rule(
    id="R54",
    title="A footnote names a resolution by its number: “Resolution 70/1.”",
    severity="warning",
    why="Symbols are for documents that have no other number.",
    examples=(
        Example(
            "preamble",
            "Recalling the 2030 Agenda,¹\n¹ A/RES/70/1.",
            "Recalling the 2030 Agenda,¹\n¹ Resolution 70/1.",
        ),
    ),
    find=find,
    fixable=True,
)
