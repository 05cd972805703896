"""Small words and stock phrases of resolutions, by the group that they stand in."""

from functools import cache

from seized.vocabulary.choices import choice
from seized.vocabulary.tables import grouped


@cache
def phrases(group: str) -> frozenset[str]:
    """The phrases of one group; KeyError where the table has no such group."""
    return frozenset(grouped("phrases.tsv", group))


@cache
def either(*groups: str) -> str:
    """A pattern for any phrase of the groups, of two that begin alike the longer one; it captures nothing."""
    return choice(frozenset[str]().union(*map(phrases, groups)))
