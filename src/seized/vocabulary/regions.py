"""The regions of the world, whose States texts name together: "Central Asia", "Central Asian countries"."""

from functools import cache

import msgspec

from seized.vocabulary.tables import rows, several, told


class Region(msgspec.Struct, frozen=True):
    """A region: `name` as resolutions print it, `m49` its code (None where it has none), `names` all its names,
    `adjectives` those that stand before "countries".  `definite`: it takes an article."""

    name: str
    m49: str | None
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    definite: bool


@cache
def regions() -> tuple[Region, ...]:
    """All of them, in the order of the table."""
    return tuple(_region(*row) for row in rows("regions.tsv"))


def _region(name: str, m49: str, others: str, adjectives: str) -> Region:
    bare = name.removeprefix("the ")
    code = told(m49)
    return Region(bare, code, (bare, *several(others)), several(adjectives), bare != name)
