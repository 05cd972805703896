"""Words as calls, meetings and fields are compared by them: without counters, small words and the plural."""

import re
from functools import lru_cache

from seized.derive.actors.naming import forms
from seized.model.actors import Actor
from seized.vocabulary.characters import letters, plain
from seized.vocabulary.frequencies import frequencies
from seized.vocabulary.titles import COUNTER, significant

_WORD = re.compile(r"[^\W_]+")
_NO_PLURAL = ("ss", "us", "is")
_SHORTEST_PLURAL = 4


def singular(word: str) -> str:
    """`word` without the ending of the plural: "meetings" and "meeting", "technologies" and "technology"."""
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


@lru_cache(maxsize=10_000)
def topic(text: str) -> frozenset[str]:
    """The words that say what a thing is, in the singular; how often, and which one in a line, is left out.

    "regular meetings of the Eel Wardens" and "third meeting of the Eel Wardens" have the same topic.
    """
    found = significant(plain(text)) - {COUNTER} - frequencies("adjective").keys() - frequencies("adverb").keys()
    return frozenset(map(singular, found))


@lru_cache(maxsize=1_000)
def name_words(one: Actor) -> frozenset[str]:
    """The words of all names of an actor."""
    return frozenset[str]().union(*(topic(form) for form in forms(one)))


def same_field(name: str) -> str:
    """What two spellings of one field have in common: the letters, in the singular."""
    return "".join(singular(letters(word)) for word in _WORD.findall(plain(name).casefold()))
