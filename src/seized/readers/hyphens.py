"""Words that a printer broke at the end of a line: "objec-" over "tives", but not "Secretary-" over "General"."""

import re
from collections.abc import Iterator

from seized.model.source import Mark

_BREAK = re.compile(r"-\n *(?=[^\W\d_])")
_FIRST_HALF = re.compile(r"(?:[^\W\d_]+-)*[^\W\d_]{2,}$")
_SECOND_HALF = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KEEP_HYPHEN = frozenset(("anti", "ex", "non", "pro", "self", "well"))
_HABIT = 3  # broken words that show a document to be hyphenated


def broken_words(text: str) -> Iterator[Mark]:
    """Noise marks over the hyphen and the line break in the middle of a word; `text` has one printed line on a line.

    What the text has elsewhere decides: the whole word, or the word with a hyphen.  Where it has neither, a hyphen
    is taken out only in a text that is hyphenated, and only where its halves are not words themselves.
    """
    breaks = list(_breaks(text))
    words = _Words(text)
    hyphenated = [f"{first}-{second}" in words for _, _, first, second in breaks]
    whole = [first + second in words for _, _, first, second in breaks]
    habit = sum(whole) >= max(_HABIT, sum(hyphenated))
    for (start, end, first, second), kept, known in zip(breaks, hyphenated, whole, strict=True):
        if not kept and (known or (habit and _is_torn(first, second, words))):
            yield Mark(start, end, "noise")


class _Words:
    """The words of a text, in small letters; the halves of a broken one are none."""

    def __init__(self, text: str) -> None:
        self._text = text.lower()

    def __contains__(self, word: str) -> bool:
        return word in self._text and re.search(rf"(?<![\w-])(?<!-\n){word}(?![\w-])", self._text) is not None


def _is_torn(first: str, second: str, words: _Words) -> bool:
    """Whether two halves that the text joins nowhere make one word: not both of them are words."""
    return first not in _KEEP_HYPHEN and not (first in words and second in words)


def _breaks(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Start and end of each hyphen with its line break between two halves in small letters, and the halves."""
    for found in _BREAK.finditer(text):
        first = _FIRST_HALF.search(text, max(0, found.start() - 40), found.start())
        second = _SECOND_HALF.match(text, found.end())
        if first and second and second[0][0].islower():
            yield found.start(), found.end(), first[0].lower(), second[0].lower()
