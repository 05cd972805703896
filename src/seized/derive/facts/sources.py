"""Paragraphs as the sources of what is told."""

from seized.model.facts import Telling
from seized.model.register import Entry


def telling(entry: Entry) -> Telling:
    """The paragraph of a mandate as the source of what it calls for."""
    return Telling(
        document=entry.document.key,
        date=entry.document.date,
        draft=entry.document.draft,
        paragraph=entry.mandate.paragraph,
        cited=entry.cited,
        span=entry.mandate.span,
        quote=entry.paragraph_text,
    )
