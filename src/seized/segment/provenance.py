"""Where an adopted text comes from: the drafts and reports named in the brackets under its adoption line."""

import re

from seized.model import Passage
from seized.segment.told import Told
from seized.vocabulary.symbols import SYMBOL, canonical

_SUFFIX = r"(?:Add|Rev|Corr|Amend)\.\d+(?:/(?:Add|Rev|Corr|Amend)\.\d+)*"

_NAMED = re.compile(rf"(?P<symbol>{SYMBOL})|(?<![\w/.])(?P<suffix>{_SUFFIX})")


_ORDER = ("Rev", "Amend", "Add", "Corr")
"""A later kind modifies an earlier one: there are addenda to a revision and corrections of an addendum."""


def _extended(symbol: str, suffix: str) -> str:
    """`A/64/L.34` and `Add.1` make `A/64/L.34/Add.1`; `A/64/L.34/Add.1` and `Add.2` make `A/64/L.34/Add.2`."""
    superseded = "|".join(_ORDER[_ORDER.index(suffix.split(".", maxsplit=1)[0]) :])
    return re.sub(rf"/(?:{superseded})\.\d+.*", "", symbol) + "/" + suffix


def derived_from(named: Passage) -> tuple[Told[str], ...]:
    """The symbols in a bracketed provenance, in their order and each in full: `(A/64/L.34 and Add.1)` gives both
    `A/64/L.34` and `A/64/L.34/Add.1`, which stands from `A/64` to `Add.1`.  Paragraph numbers are left out."""
    found: list[Told[str]] = []
    start = 0
    for name in _NAMED.finditer(named.text):
        if name["symbol"]:
            start = name.start()
            found.append(Told(canonical(name["symbol"]), named.locate(*name.span())))
        elif found:
            found.append(Told(_extended(found[-1].value, name["suffix"]), named.locate(start, name.end())))
    return tuple(found)
