"""Words by which texts name agreements, and the kinds that they tell."""

from functools import cache

from seized.vocabulary.choices import choice, whole
from seized.vocabulary.tables import grouped

_TABLE = "agreement_words.tsv"

KINDS = ("treaty", "memorandum of understanding", "joint declaration", "protocol", "framework", "other")
"""The kinds of agreements, as in the reading contract."""


@cache
def kinds() -> dict[str, str]:
    """The kind of agreement that a noun names, capitalized or not as texts write it."""
    return {noun: kind for kind in KINDS for noun in grouped(_TABLE, kind)}


def nouns_pattern() -> str:
    """Source of a pattern, without groups, for one of the nouns, the longest that fits."""
    return rf"{whole(kinds())}\b"


@cache
def needs_parties() -> frozenset[str]:
    """Nouns that name an agreement only where the text tells between whom: `Joint Declaration`."""
    return frozenset(grouped(_TABLE, "needs parties"))


@cache
def needs_subject() -> frozenset[str]:
    """Nouns that name an agreement only with what it is about: `Pact`."""
    return frozenset(grouped(_TABLE, "needs subject"))


@cache
def needs_signatories() -> frozenset[str]:
    """Nouns of texts that are agreements only where they were signed by several: `Declaration`."""
    return frozenset(grouped(_TABLE, "needs signatories"))


@cache
def generic() -> frozenset[str]:
    """Capitalized words that tell no title apart: `Optional`."""
    return frozenset(grouped(_TABLE, "generic"))


@cache
def joint() -> tuple[str, ...]:
    """What the titles of texts begin with that two or more declare together, in small letters: `joint statement`."""
    return grouped(_TABLE, "joint")


@cache
def passing() -> frozenset[str]:
    """What a text says of an agreement in the midst of its title: `signed`."""
    return frozenset(grouped(_TABLE, "passing"))


@cache
def never() -> frozenset[str]:
    """Names that look like those of agreements and are none: `Pact for the Future`."""
    return frozenset(grouped(_TABLE, "never"))


def modifiers_pattern() -> str:
    """Source of a pattern, without groups, for a small-lettered word before the noun that belongs to its title."""
    return choice(grouped(_TABLE, "modifier"))
