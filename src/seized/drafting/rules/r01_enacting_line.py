"""R01: the enacting line."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import neighbours
from seized.drafting.rule import Rule
from seized.model.checking import Edit, Example

# "The GA:", "The Assembly,", "UNSC" alone in a line
_SHORT = re.compile(
    r"^[*_ ]*(?:The )?(?P<organ>UNGA|GA|General Assembly|Assembly|UNSC|SC"
    r"|Security Council|Council|ECOSOC)[*_ ]*[,:;.]?[*_ ]*$",
    re.MULTILINE,
)
_FULL = {"UNGA": "General Assembly", "GA": "General Assembly", "Assembly": "General Assembly"}
_FULL |= {"UNSC": "Security Council", "SC": "Security Council", "Council": "Security Council"}
_FULL |= {"ECOSOC": "Economic and Social Council"}


def find(draft: Draft) -> Iterator[Found]:
    """Enacting lines without their comma; where there is none at all, lines that may be meant for one.

    Right above an operative paragraph the line stands without the comma.
    """
    formulas = [clause for clause in draft.clauses if clause.kind == "formula"]
    for clause, below in neighbours(draft):
        words = clause.text.rstrip("*_ ")
        if clause.kind != "formula" or words.endswith(",") or below is None or below.kind != "preamble":
            continue
        bare = words.rstrip(".:;")
        if bare == words:
            yield clause.after(len(words), "The enacting line ends with a comma", ",", mend=True)
        else:
            yield clause.at(len(bare), len(words), "The enacting line ends with a comma", ",", mend=True)
    if not formulas and draft.document.kind in ("other", "draft resolution", "resolution"):
        yield from _instead(draft)


def _instead(draft: Draft) -> Iterator[Found]:
    """Lines that may be meant for the enacting line; where there is none, the place where one is missing."""
    none = True
    for found in _SHORT.finditer(draft.source.text):
        organ = _FULL.get(found["organ"], found["organ"])
        if not found[0].startswith("The ") and organ == found["organ"]:
            continue  # "General Assembly" alone is a line of the masthead
        none = False
        line = f"The {organ},"
        yield Found(None, found.span(), "The enacting line names the organ in full", line, (Edit(found.span(), line),))
    if none and draft.clauses:
        start, end = draft.clauses[0].passage.locate(0, 1)
        yield Found(draft.clauses[0], (start, end), "No enacting line was found: the text is not read as a resolution")


RULE = Rule(
    id="R01",
    title="The enacting line names the organ in full and ends with a comma",
    severity="error",
    why="The whole text is one sentence, and the enacting line is its subject. Without it nobody speaks.",
    examples=(
        Example(
            "document",
            "The GA:\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
            "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nDecides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
