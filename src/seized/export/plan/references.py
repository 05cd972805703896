"""Paragraphs that texts tell something in, as the references of a paper."""

from collections.abc import Iterable

from seized.export.papers.paper import Reference
from seized.model.facts import Telling
from seized.model.register_wording import cited_as


def references(sources: Iterable[Telling]) -> tuple[Reference, ...]:
    """A reference for each paragraph, each once."""
    found = (
        Reference(words=cited_as(one.document, one.paragraph), quote=one.quote, draft=one.draft) for one in sources
    )
    return tuple(dict.fromkeys(found))
