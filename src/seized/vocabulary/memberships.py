"""Words by which texts tell what a member is to an organization."""

from functools import cache

from seized.vocabulary.choices import choice, whole
from seized.vocabulary.tables import grouped

_TABLE = "membership_words.tsv"

_STATUSES = ("member", "observer", "dialogue partner")


@cache
def statuses() -> dict[str, str]:
    """The status that a word tells, as in the reading contract: `State member` -> `member`."""
    return {word: status for status in _STATUSES for word in grouped(_TABLE, status)}


def status_pattern() -> str:
    """Source of a pattern, without groups, for a word that tells a status, the longest that fits."""
    return choice(statuses())


def group_pattern() -> str:
    """Source of a pattern, without groups, for a noun that heads the name of a group of States."""
    return whole(grouped(_TABLE, "group"))


@cache
def unnamed() -> frozenset[str]:
    """Capitalized words that name no group of States: `Member`."""
    return frozenset(grouped(_TABLE, "unnamed"))


@cache
def short() -> frozenset[str]:
    """Nouns that name somebody only by what was said before: `Territory`."""
    return frozenset(grouped(_TABLE, "short"))
