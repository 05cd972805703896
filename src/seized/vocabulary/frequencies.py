"""The words that say how often a thing is to be done, and the things that they are said of."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def frequencies(part_of_speech: str) -> dict[str, str]:
    """Word to recurrence in the terms of the reading contract; adverbs ("annually") or adjectives ("annual")."""
    return {word: value for word, part, value in rows("frequencies.tsv") if part == part_of_speech}


@cache
def recurring_products() -> tuple[str, ...]:
    """The nouns, in the singular, that an adjective of frequency makes recurrent: "report", "consultation"."""
    return tuple(noun for (noun,) in rows("recurring_products.tsv"))
