"""What a text is about, as the set of its telling words, and how far one is about what another is."""

import re
from functools import lru_cache

from seized.vocabulary.characters import plain
from seized.vocabulary.evidence import evidence_words
from seized.vocabulary.ordinals import ordinal

_RESOLUTION = re.compile(r"\bresolutions? [\dS][\w/-]*(?: [A-Z]\b)?(?: \(\w+\))?(?: of \d+ [A-Z][a-z]+ \d{4})?")
_WORD = re.compile(r"[^\W\d_][\w-]*|\d+")

Subject = frozenset[str]


@lru_cache(maxsize=4096)
def subject(text: str) -> Subject:
    """The telling words of `text`, in one number; words that any request or report may hold are left out, and
    so are the numbers of sessions and resolutions."""
    words = {word.lower() for word in _WORD.findall(_RESOLUTION.sub("", plain(text)))} - evidence_words("common")
    return frozenset(_singular(word) for word in words if ordinal(word) is None)


def _singular(word: str) -> str:
    """`countries` and `country` are one, and so are `weapons` and `weapon`."""
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def narrower(words: Subject) -> Subject:
    """The words that few subjects share ("eel", not "development"); all of them where there are no such words."""
    return words - evidence_words("broad") or words


def share(part: Subject, whole: Subject) -> float:
    """How much of `part` is in `whole`, 0 to 1; of nothing, nothing."""
    return len(part & whole) / len(part) if part else 0.0
