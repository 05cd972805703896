"""Words that a printer broke at the end of a line: "objec-" over "tives", but not "Secretary-" over "General"."""

import re
from collections.abc import Iterator

from seized.model.source import Mark

_BREAK = re.compile(r"-\n *(?=[^\W\d_])")
_FIRST_HALF = re.compile(r"(?:[^\W\d_]+-)*[^\W\d_]{2,}$")
_SECOND_HALF = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KEEP_HYPHEN = frozenset(("anti", "ex", "non", "pro", "self", "well"))
_HABIT = 3  # broken words that show a document to be hyphenated


def broken_words(text: str) -> Iterator[Mark]:
    """Noise marks over the hyphen and the line break in the middle of a word; `text` has one printed line on a line.

    What the text has elsewhere decides: the whole word, or the word with a hyphen.  Where it has neither, a hyphen
    is taken out only in a text that is hyphenated, and only where its halves are not words themselves.
    """
    breaks = list(_breaks(text))
    if not breaks:
        return
    words = _words(text, breaks)
    whole = [first + second in words and f"{first}-{second}" not in words for _, _, first, second in breaks]
    hyphenated = sum(f"{first}-{second}" in words for _, _, first, second in breaks)
    habit = sum(whole) >= max(_HABIT, hyphenated)
    for (start, end, first, second), known in zip(breaks, whole, strict=True):
        if known or (habit and f"{first}-{second}" not in words and _is_torn(first, second, words)):
            yield Mark(start, end, "noise")


def _is_torn(first: str, second: str, words: frozenset[str]) -> bool:
    """Whether two halves that the text joins nowhere make one word: not both of them are words."""
    return first not in _KEEP_HYPHEN and not (first in words and second in words)


def _breaks(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Start and end of each hyphen with its line break between two halves in small letters, and the halves."""
    for found in _BREAK.finditer(text):
        first = _FIRST_HALF.search(text, max(0, found.start() - 40), found.start())
        second = _SECOND_HALF.match(text, found.end())
        if first and second and second[0][0].islower():
            yield found.start(), found.end(), first[0].lower(), second[0].lower()


def _words(text: str, breaks: list[tuple[int, int, str, str]]) -> frozenset[str]:
    """All words of a text but the halves of those that are broken."""
    starts = [0, *(end + len(second) for _, end, _, second in breaks)]
    ends = [*(start - len(first) for start, _, first, _ in breaks), len(text)]
    return frozenset(
        word.lower()
        for start, end in zip(starts, ends, strict=True)
        for word in _WORD.findall(text, start, max(start, end))
    )
