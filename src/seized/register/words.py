"""The words of a text as they are searched for: folded, without accents, cut to their stems.

Both stores hold these and not the text, so both find the same.
"""

import re
import unicodedata
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
_WORD = re.compile(rf"([{_WRITTEN_ALONE}]|{_LETTER}(?:{_LETTER}|[{_WITHIN}])*)(?:['’][sS]\b)?")


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


def words(text: str) -> list[Word]:
    """The words of `text` in order, each where it stands without a possessive 's."""
    found = [Word(stem, *match.span(1)) for match in _WORD.finditer(text) if (stem := _stem(match[1]))]
    return found[: _counting([word.stem for word in found])]


def stems(text: str) -> list[str]:
    """The words of `text`, in order, as the index holds them: `Requests the Secretary-General` -> `request`, `the`,
    `secretari`, `general`."""
    found = [stem for word in _WORD.findall(text) if (stem := _stem(word))]
    return found[: _counting(found)]


def _counting(found: list[str]) -> int:
    """How many of the words of a text count: all up to the first that is one too many."""
    if len(found) > DIFFERENT:
        different = set[str]()
        for at, stem in enumerate(found):
            different.add(stem)
            if len(different) > DIFFERENT:
                return at
    return len(found)
