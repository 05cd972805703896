"""R60: what a decision on the agenda says."""

import re
from collections.abc import Iterator

from seized.drafting.draft import Draft, Found
from seized.drafting.rule import Rule
from seized.model.checking import Example

_INCLUDE = re.compile(
    r"\b(?:[Dd]ecides (?:also |further )?to (?:include|inscribe|place)"
    r"|to (?:include|inscribe))\b[^;]*?\bprovisional agenda\b"
)
_SESSION = re.compile(r"\bsessions?\b")
_TITLED = re.compile(r"\bentitled\b(?! [“\"])")


def find(draft: Draft) -> Iterator[Found]:
    """Decisions that put an item on the agenda and name no session, and titles without quotation marks."""
    for clause in draft.operative:
        for found in clause.matches(_INCLUDE):
            rest = clause.text[found.start() :]
            if not _SESSION.search(rest):
                yield clause.at(*found.span(), "The decision names no session")
            for titled in _TITLED.finditer(rest):
                start = found.start() + titled.start()
                yield clause.at(start, start + len(titled[0]), "The title of an item stands in quotation marks")


RULE = Rule(
    id="R60",
    title="A decision on the agenda names the session, and the item in quotation marks",
    severity="warning",
    why="The Secretariat draws up the agenda from these words, and from nothing else.",
    examples=(
        Example(
            "operative",
            "1. Requests a report;\n2. Decides to include in the provisional agenda the item entitled “Herons”.",
            "1. Requests a report;\n"
            "2. Decides to include in the provisional agenda of its eighty-second session the item entitled “Herons”.",
        ),
    ),
    find=find,
)
