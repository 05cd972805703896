"""The words that say how often a thing is to be done, and the things that they are said of."""

from functools import cache
from importlib.resources import files

_DATA = files("seized.vocabulary") / "data"


def _rows(name: str) -> list[list[str]]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@cache
def frequencies(part_of_speech: str) -> dict[str, str]:
    """Word to recurrence in the terms of the reading contract; adverbs ("annually") or adjectives ("annual")."""
    return {word: value for word, part, value in _rows("frequencies.tsv") if part == part_of_speech}


@cache
def recurring_products() -> tuple[str, ...]:
    """The nouns, in the singular, that an adjective of frequency makes recurrent: "report", "consultation"."""
    return tuple(noun for (noun,) in _rows("recurring_products.tsv"))
