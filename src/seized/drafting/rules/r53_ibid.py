"""R53: Ibid."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_IBID = re.compile(r"(?:See )?[Ii]bid\b\.?")


def find(draft: Draft) -> Iterator[Found]:
    """`Ibid.` in the first note, and behind a note that names no source."""
    before = None
    for note in draft.footnotes:
        found = _IBID.match(note.text)
        if found and (
            before is None or not (before.cited or _IBID.match(before.text) or re.search(r"\d", before.text))
        ):
            yield note.at(*found.span(), "“Ibid.” follows no source")
        before = note


RULE = Rule(
    id="R53",
    title="“Ibid.” stands directly behind the note whose source it repeats",
    severity="warning",
    why="A note put in between turns it to another source, unseen.",
    examples=(
        Example(
            "preamble",
            "Recalling the Declaration on Herons,¹\n¹ Ibid., annex.",
            "Recalling the Declaration on Herons,¹\n¹ Resolution 53/243 A, annex.",
        ),
    ),
    find=find,
)
