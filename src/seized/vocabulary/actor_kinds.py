"""Words by which the name of an actor tells what it is."""

import re
from functools import cache

from seized.vocabulary.issuers import body_nouns
from seized.vocabulary.tables import grouped


@cache
def words(group: str) -> frozenset[str]:
    """The words of one group; KeyError where the table has no such group."""
    return frozenset(grouped("actor_kinds.tsv", group))


@cache
def any_word(group: str) -> str:
    """Source of a pattern, without groups, for a word of the group, the longest that fits."""
    return f"(?:{'|'.join(map(re.escape, sorted(words(group), key=lambda word: (-len(word), word))))})"


@cache
def heads() -> frozenset[str]:
    """Nouns that head the name of a body, an organization or an official."""
    named = (words(group) for group in ("organ", "official", "organization", "body"))
    return frozenset(body_nouns()).union(*named)
