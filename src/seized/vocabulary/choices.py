"""Patterns for one of many words, made so that a long list costs little more to look for than a short one."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from os.path import commonprefix


def choice(words: Iterable[str]) -> str:
    """Source of a pattern, without groups, for any of `words`, of two that begin alike the longer one."""
    return f"(?:{_any_of(sorted(set(words)))})"


def whole(words: Iterable[str], nor: str = "") -> str:
    r"""The same for words that stand behind no letter or digit, nor behind any character of `nor`.

    It says so behind the first letter: a pattern that begins with one of a few letters is searched for far faster
    than one that begins with `\b`.
    """
    before = rf"\w{re.escape(nor)}"
    branches = (
        rf"{first}(?<![{before}]{first}){_any_of([word[1:] for word in alike])}"
        for first, alike in _by_first_letter(sorted(set(words)))
    )
    return f"(?:{'|'.join(branches)})"


def _by_first_letter(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    return ((re.escape(first), list(alike)) for first, alike in groupby(filter(None, words), key=itemgetter(0)))


def _any_of(words: list[str]) -> str:
    """A pattern that reads only once what sorted words have in common, and tries the longer ones first."""
    branches = []
    for _, alike in _by_first_letter(words):
        shared = commonprefix(alike)  # noqa: RUF071 - of words, not of paths
        branches.append(re.escape(shared) + _any_of([word[len(shared) :] for word in alike]))
    if len(branches) == 1 and words[0]:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'' if words[0] else '?'}" if branches else ""
