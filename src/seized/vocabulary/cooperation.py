"""The words by which resolutions speak of observances and of fields of cooperation."""

from functools import cache

from seized.vocabulary.choices import choice
from seized.vocabulary.tables import grouped


@cache
def cooperation_words(group: str) -> frozenset[str]:
    """The words of one group; KeyError where the table has no such group."""
    return frozenset(grouped("cooperation_words.tsv", group))


@cache
def any_of(*groups: str) -> str:
    """A pattern for any word of the groups, of two that begin alike the longer one; it captures nothing."""
    return choice(frozenset[str]().union(*map(cooperation_words, groups)))
