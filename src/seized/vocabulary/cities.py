"""Cities where international meetings are held."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def cities() -> frozenset[str]:
    """The names of cities, as the United Nations prints them, with plain apostrophes and hyphens."""
    return frozenset(city for _, listed in rows("cities.tsv") for city in listed.split("|"))
