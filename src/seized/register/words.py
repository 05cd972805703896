"""The words of a text as they are searched for: folded, without accents, cut to their stems.

Both stores hold these and not the text, so both find the same.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.metadata import version
from typing import NamedTuple

from snowballstemmer.english_stemmer import EnglishStemmer

LONGEST = 40
"""Letters of a word that count; what is longer is no word of a language."""

DIFFERENT = 6000
"""Different words of one paragraph that count, by far more than people write.  With `LONGEST` it keeps the words of a
paragraph below the megabyte that PostgreSQL takes."""

_WRITTEN_ALONE = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Signs that are each a word, or near enough to one: Chinese and Japanese are written without spaces."""

_WITHIN = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
"""What may stand within a word and is no letter: accents set apart, soft hyphens, joiners."""

_RAISED = "¹²³⁰⁴-⁹"
"""Raised digits are marks of footnotes, or of squares."""

_LETTER = rf"[^\W_{_WRITTEN_ALONE}{_RAISED}]"
_WORD = re.compile(rf"[{_WRITTEN_ALONE}]|({_LETTER}(?:{_LETTER}|[{_WITHIN}])*)(?:['’][sS]\b)?")


class Word(NamedTuple):
    """A word of a text: its stem, and where it stands."""

    stem: str
    start: int
    end: int


@cache
def edition() -> str:
    """Which rules the words follow: an index that was made by others must be made anew."""
    return f"1, snowballstemmer {version('snowballstemmer')}"


@cache
def _stemmer() -> EnglishStemmer:
    # Not the package's own choice, which is another implementation where that happens to be installed.
    return EnglishStemmer()


@lru_cache(maxsize=1 << 17)
def _stem(word: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFKD", word).casefold() if c.isalnum())[:LONGEST]
    return str(_stemmer().stemWord(folded)) if folded.isascii() else folded


def words(text: str) -> Iterator[Word]:
    """The words of `text` in order, each where it stands without a possessive 's."""
    different = set[str]()
    for found in _WORD.finditer(text):
        stem = _stem(found[1] or found[0])
        if stem and (stem in different or len(different) < DIFFERENT):
            different.add(stem)
            yield Word(stem, *found.span(1 if found[1] else 0))


def stems(text: str) -> list[str]:
    """The words of `text`, in order, as the index holds them: `Requests the Secretary-General` -> `request`, `the`,
    `secretari`, `general`."""
    return [word.stem for word in words(text)]
