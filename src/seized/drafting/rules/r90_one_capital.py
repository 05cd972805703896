"""R90: capitals in the opening phrase."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Clause, Draft, Found
from seized.drafting.paragraphs import finite, participle, top
from seized.drafting.rule import Rule
from seized.model.checking import Example

_SHOUTED = re.compile(r"[A-Z]{4,}(?: (?:ALSO|FURTHER|UPON|NOTE|THAT|WITH|DEEPLY|CONCERNED)\b)*(?=[ ,])")
_SMALL = frozenset({"also", "further", "upon", "note", "that", "with"})
_TWO_CAPITALS = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+(?:ing|ed|s|ly)\b")


def find(draft: Draft) -> Iterator[Found]:
    """Openings in capitals, and openings whose second word has one too."""
    for clause in top(draft.body):
        for pattern in (_SHOUTED, _TWO_CAPITALS):
            found = pattern.match(clause.text)
            if found and _opens(clause, found[0].capitalize()):
                better = found[0].capitalize()
                yield clause.at(*found.span(), f"“{found[0]}” is written “{better}”", better, mend=True)


def _opens(clause: Clause, words: str) -> bool:
    """Whether all of the words, so written, are an opening: "Deeply concerned", and not "Welcoming Greece"."""
    pattern = finite() if clause.kind == "operative" else participle()
    found = pattern.match(words)
    return found is not None and (found.end() == len(words) or words.rpartition(" ")[2] in _SMALL)


RULE = Rule(
    id="R90",
    title="The opening phrase has one capital",
    severity="warning",
    why="The italics set it off; capitals are for names.",
    examples=(
        Example("preamble", "Deeply Concerned by the loss of reeds,", "Deeply concerned by the loss of reeds,"),
        Example(
            "operative",
            "1. REQUESTS a report on herons;\n2. Decides to meet.",
            "1. Requests a report on herons;\n2. Decides to meet.",
        ),
    ),
    find=find,
    fixable=True,
)
