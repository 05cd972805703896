"""The organs that adopt resolutions: how their symbols begin and how their texts open."""

from functools import cache
from importlib.resources import files

import msgspec


class Organ(msgspec.Struct, frozen=True):
    """An organ.  `prefixes`: how the symbols of its documents begin; `formulas`: how its texts open; `short`: what
    they go on to call it; `resolutions`: what stands before the number in the symbol of its resolutions, None where
    that is not settled."""

    name: str
    prefixes: tuple[str, ...]
    formulas: tuple[str, ...]
    short: str
    resolutions: str | None


@cache
def organs() -> tuple[Organ, ...]:
    """Principal organs first."""
    text = (files("seized.vocabulary") / "data" / "organs.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(
        Organ(name, tuple(prefixes.split("|")), tuple(formulas.split("|")), short, None if start == "-" else start)
        for name, prefixes, formulas, short, start in rows
    )


@cache
def organ(name: str) -> Organ | None:
    """The organ of that name, in whatever case, with or without the article; None where the table does not have it."""
    wanted = " ".join(name.casefold().split()).removeprefix("the ")
    return next((one for one in organs() if one.name.casefold() == wanted), None)


def organ_of_symbol(symbol: str) -> Organ | None:
    """The organ in whose series a symbol stands: the one with the longest prefix; None where no prefix fits.

    A draft before a committee of the General Assembly is a draft of the Assembly: "A/C.3/80/L.45".
    """
    fitting = [(len(p), one) for one in organs() for p in one.prefixes if symbol.startswith(p)]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def organ_of_formula(opening: str) -> Organ | None:
    """The organ that speaks in an enacting formula ("The General Assembly,"), in whatever case."""
    words = " ".join(opening.casefold().split())
    fitting = [(len(f), one) for one in organs() for f in one.formulas if words.startswith(f.casefold())]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None
