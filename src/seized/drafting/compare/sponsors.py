"""Compares who sponsors two drafts."""

from seized.model import Document
from seized.model.comparison import Sponsoring
from seized.vocabulary.states import state


def sponsoring(before: Document, after: Document) -> Sponsoring | None:
    """Who came and who went, in the order of the mastheads; None unless both texts are drafts that name sponsors.

    A State is the same under each of its names.
    """
    was, now = _sponsors(before), _sponsors(after)
    if not was or not now:
        return None
    return Sponsoring(
        added=tuple(name for key, name in now.items() if key not in was),
        gone=tuple(name for key, name in was.items() if key not in now),
    )


def _sponsors(document: Document) -> dict[str, str]:
    """The sponsors of a draft by what tells one from another; a place left open ("___") is none."""
    if not document.kind.startswith("draft"):
        return {}
    return {_key(name): name for name in document.sponsors if any(map(str.isalpha, name))}


def _key(name: str) -> str:
    found = state(name)
    return found.name if found else name.casefold()
