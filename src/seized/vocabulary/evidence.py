"""The words by which later texts speak of what was asked for, and those that tell no subject."""

from functools import cache

from seized.vocabulary.tables import grouped


@cache
def evidence_words(group: str) -> frozenset[str]:
    """The words of one group; KeyError where the table has no such group."""
    return frozenset(grouped("evidence_words.tsv", group))
