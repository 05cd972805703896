"""The words by which later texts speak of what was asked for, and those that tell no subject."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def evidence_words(group: str) -> frozenset[str]:
    """The words of one group; KeyError where the table has no such group."""
    listed = (words for name, words in rows("evidence_words.tsv") if name == group)
    found = frozenset(word for words in listed for word in words.split("|"))
    if not found:
        raise KeyError(group)
    return found
