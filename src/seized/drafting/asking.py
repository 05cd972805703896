"""What a draft asks for, as the rules of drafting look at it."""

import re

from seized.drafting.draft import Draft, Found
from seized.model import Mandate

# "Decides to remain seized of the matter", "Decides to keep the matter under review", "Decides to review the progress
# made at its eighty-second session"
_REVIEW = re.compile(
    r"\b(?:decides|resolves|agrees)\b[^;]*\b(?:remain (?:actively )?seized|under (?:\w+ )?review|further review|"
    r"to (?:review|undertake an? (?:\w+ )?review)|continue its consideration)\b",
    re.IGNORECASE,
)


def reviews(text: str) -> bool:
    """Whether an operative paragraph keeps the matter under review."""
    return _REVIEW.search(text) is not None


def at_due(draft: Draft, mandate: Mandate, message: str) -> Found:
    """A finding on the words that say when a mandate is due; on all of it where they are not found again."""
    clause = next((clause for clause in draft.clauses if clause.label == mandate.paragraph), None)
    start, end = mandate.span
    if clause and mandate.due:
        for found in re.finditer(re.escape(mandate.due.text), clause.text):
            if start <= clause.passage.locate(*found.span())[0] < end:
                return clause.at(*found.span(), message)
    return Found(clause, mandate.span, message)
