"""How common the words of resolutions are."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def shares() -> dict[str, int]:
    """In how many of a hundred paragraphs a word stands, in small letters; what is rarer than two is not in it."""
    return dict(_pair(*row) for row in rows("common_words.tsv"))


def _pair(word: str, share: str) -> tuple[str, int]:
    return word, int(share)
