"""R83: paragraphs that the text refers to are there."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.paragraphs import number
from seized.drafting.rule import Rule
from seized.model.checking import Example

_REFERRED = re.compile(r"\bparagraphs? (\d{1,3})(?: (\([a-z]{1,3}\)))?(?:(?:,| and| to) \d{1,3})* (above|below)\b")
_OF_THIS = re.compile(r"\bparagraphs? (\d{1,3})(?: (\([a-z]{1,3}\)))? of (?:the present|this) resolution\b")


def find(draft: Draft) -> Iterator[Found]:
    """Numbers beyond the last paragraph, and "above" and "below" the wrong way round."""
    numbers = {number(clause) for clause in draft.operative if clause.level == 0} - {None}
    if not numbers or not draft.whole:
        return
    standing = 0
    for clause in draft.operative:
        standing = number(clause) or standing if clause.level == 0 else standing
        for found in (*clause.matches(_REFERRED), *clause.matches(_OF_THIS)):
            cited = int(found[1])
            if cited not in numbers:
                yield clause.at(*found.span(1), f"There is no paragraph {cited}")
            elif found.re is _REFERRED and (cited > standing) != (found[3] == "below") and cited != standing:
                side = "below" if cited > standing else "above"
                yield clause.at(*found.span(3), f"Paragraph {cited} stands {side}", side, mend=True)


RULE = Rule(
    id="R83",
    title="A paragraph that the text refers to is there, above or below",
    severity="error",
    why="Paragraphs move while a text is negotiated, and the references to them do not.",
    examples=(
        Example(
            "operative",
            "1. Requests a report;\n2. Decides to consider the report referred to in paragraph 4 above.",
            "1. Requests a report;\n2. Decides to consider the report referred to in paragraph 1 above.",
        ),
        Example(
            "operative",
            "1. Requests a report;\n2. Decides to consider the report referred to in paragraph 1 below.",
            "1. Requests a report;\n2. Decides to consider the report referred to in paragraph 1 above.",
        ),
    ),
    find=find,
    fixable=True,
)
