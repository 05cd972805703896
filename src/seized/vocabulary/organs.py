"""The organs that adopt resolutions: how their symbols begin and how their texts open."""

from functools import cache

import msgspec

from seized.vocabulary.tables import rows


class Organ(msgspec.Struct, frozen=True):
    """An organ.  `prefixes`: how the symbols of its documents begin; `formula`: how its texts open."""

    name: str
    prefixes: tuple[str, ...]
    formula: str


@cache
def organs() -> tuple[Organ, ...]:
    """Principal organs first."""
    return tuple(Organ(name, tuple(prefixes.split("|")), formula) for name, prefixes, formula in rows("organs.tsv"))


def _key(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")


@cache
def _by_key() -> dict[str, Organ]:
    return {_key(organ.name): organ for organ in organs()}


def organ(name: str) -> Organ | None:
    """The organ of that name, in whatever case, with or without the article; None where the table does not have it."""
    return _by_key().get(_key(name))


def organ_of_symbol(symbol: str) -> Organ | None:
    """The organ in whose series a symbol stands: the one with the longest prefix; None where no prefix fits.

    A draft before a committee of the General Assembly is a draft of the Assembly: "A/C.3/80/L.45".
    """
    fitting = [(len(p), one) for one in organs() for p in one.prefixes if symbol.startswith(p)]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def organ_of_formula(opening: str) -> Organ | None:
    """The organ that speaks in an enacting formula ("The General Assembly,"), in whatever case."""
    words = _key(opening.strip("*_ ")).rstrip(",*_ ")
    return next((one for one in organs() if _key(one.formula) == words), None)
