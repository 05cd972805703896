"""Ids derived from content, so that reading again gives the same ones."""

import base64
import hashlib
import re
from collections import Counter

from seized.model import Document, Mandate
from seized.vocabulary import titles
from seized.vocabulary.characters import letters

_SUFFIX = re.compile(r"(?:/(?:Add|Rev|Corr|Amend)\.\d+)+$")

_NUMBER = re.compile(r"\d+")
_DIGITS = 10

UNNAMED = "text:"
"""What the key of a document without a symbol begins with."""

TITLE = 600
"""Characters of a title that it is compared by: more of them may not fit into an index of PostgreSQL."""


def digest(content: bytes, length: int = 12) -> str:
    """`length` letters and digits (five bits each) that stand for the content."""
    return base64.b32encode(hashlib.blake2b(content).digest()).decode().lower()[:length]


def document_key(document: Document) -> str:
    """The symbol of a document, or `text:` and a mark of its words where it has none."""
    if document.symbol is not None:
        return document.symbol
    words = [document.title or "", *(paragraph.text for paragraph in document.paragraphs)]
    return UNNAMED + digest(letters(" ".join(words) or document.text).encode(), 16)


def stem(symbol: str) -> str:
    """A symbol without Rev., Add., Corr. and Amend.: what the versions of one text share."""
    return _SUFFIX.sub("", symbol)


def title_key(title: str | None) -> str | None:
    """What a title is compared by (`seized.vocabulary.titles`); of a very long one, the beginning."""
    return titles.title_key(title)[:TITLE] if title else None


def said_in(document: Document) -> dict[str, str]:
    """The letters of the paragraphs that mandates stand in, by their labels."""
    governing = {mandate.paragraph for mandate in document.mandates}
    return {one.id: letters(one.text) for one in document.paragraphs if one.id in governing}


def mandate_ids(key: str, document: Document) -> dict[str, str]:
    """The id of each mandate of a document, by its label (`op4.m1`).

    It follows from the document's key, the letters of the paragraph, the verb, and the place among those that are
    alike in both, as in the parts of an omnibus resolution; not from the number of the paragraph.
    """
    texts = said_in(document)
    alike: Counter[tuple[str, str]] = Counter()
    ids: dict[str, str] = {}
    for mandate in document.mandates:
        said = (texts[mandate.paragraph], mandate.verb)
        ids[mandate.id] = digest("\n".join([key, *said, str(alike[said])]).encode())
        alike[said] += 1
    return ids


def handle(key: str, mandate: Mandate) -> str:
    """Where a mandate stands, as people write it: `A/RES/77/338#op4.m1`."""
    return f"{key}#{mandate.id}"


def in_order(key: str) -> str:
    """Sorts keys as people count: `A/RES/9/1` before `A/RES/77/338`.  Numbers come before all that can be printed."""
    return _NUMBER.sub(lambda found: f"\n{int(found[0]):0{_DIGITS}}", key)[:TITLE]
