"""What a draft asks for, as the rules of drafting look at it."""

import re

from seized.drafting.draft import Draft, Found
from seized.model import Mandate


def at_due(draft: Draft, mandate: Mandate, message: str) -> Found:
    """A finding on the words that say when a mandate is due; on all of it where they are not found again."""
    clause = next((clause for clause in draft.clauses if clause.label == mandate.paragraph), None)
    start, end = mandate.span
    if clause and mandate.due:
        for found in re.finditer(re.escape(mandate.due.text), clause.text):
            if start <= clause.passage.locate(*found.span())[0] < end:
                return clause.at(*found.span(), message)
    return Found(clause, mandate.span, message)
