"""Currencies by their ISO 4217 codes, those among them that are in use no more."""

from functools import cache

from seized.vocabulary.tables import rows


@cache
def currencies() -> dict[str, str]:
    """The code of each currency -> its name: `KZT` -> "Tenge"."""
    return {row[0]: row[1] for row in rows("currencies.tsv")}
