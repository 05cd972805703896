"""The words of a text as they are searched for: folded, without accents, cut to their stems.

Both stores hold these and not the text, so both find the same.
"""

import re
import unicodedata
from functools import cache

import snowballstemmer

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@cache
def _stemmer() -> snowballstemmer.EnglishStemmer:
    return snowballstemmer.stemmer("english")


@cache
def _stem(word: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if c.isalnum())
    return _stemmer().stemWord(folded) if folded.isascii() else folded


def stems(text: str) -> list[str]:
    """The words of `text`, in order, as the index holds them: `Requests the Secretary-General` -> `request`, `the`,
    `secretari`, `general`."""
    return [stem for word in _WORD.findall(text) if (stem := _stem(word))]
