"""Words by which texts name agreements, and the kinds that they tell."""

from functools import cache

from seized.vocabulary.choices import choice, whole
from seized.vocabulary.tables import rows

KINDS = ("treaty", "memorandum of understanding", "joint declaration", "protocol", "framework", "other")
"""The kinds of agreements, as in the reading contract."""


@cache
def _group(name: str) -> tuple[str, ...]:
    return tuple(word for group, words in rows("agreement_words.tsv") if group == name for word in words.split("|"))


@cache
def kinds() -> dict[str, str]:
    """The kind of agreement that a noun names, capitalized or not as texts write it."""
    return {noun: kind for kind in KINDS for noun in _group(kind)}


def nouns_pattern() -> str:
    """Source of a pattern, without groups, for one of the nouns, the longest that fits."""
    return rf"{whole(kinds())}\b"


@cache
def needs_parties() -> frozenset[str]:
    """Nouns that name an agreement only where the text tells between whom: `Joint Declaration`."""
    return frozenset(_group("needs parties"))


@cache
def needs_subject() -> frozenset[str]:
    """Nouns that name an agreement only with what it is about: `Pact`."""
    return frozenset(_group("needs subject"))


@cache
def needs_signatories() -> frozenset[str]:
    """Nouns of texts that are agreements only where they were signed by several: `Declaration`."""
    return frozenset(_group("needs signatories"))


@cache
def generic() -> frozenset[str]:
    """Capitalized words that tell no title apart: `Optional`."""
    return frozenset(_group("generic"))


@cache
def joint() -> tuple[str, ...]:
    """What the titles of texts begin with that two or more declare together, in small letters: `joint statement`."""
    return _group("joint")


@cache
def passing() -> frozenset[str]:
    """What a text says of an agreement in the midst of its title: `signed`."""
    return frozenset(_group("passing"))


@cache
def never() -> frozenset[str]:
    """Names that look like those of agreements and are none: `Pact for the Future`."""
    return frozenset(_group("never"))


def modifiers_pattern() -> str:
    """Source of a pattern, without groups, for a small-lettered word before the noun that belongs to its title."""
    return choice(_group("modifier"))
