"""Documents cited by their symbol: "A/77/123", "S/2023/1", "A/C.3/78/L.60", "A/34/45 and Corr.1"."""

import re
from collections.abc import Iterator

from seized.annotate.mention import Mention
from seized.vocabulary.dates import DATE, iso_date
from seized.vocabulary.symbols import RESOLUTION_SYMBOL, expand, is_document, parse

_SYMBOL = re.compile(RESOLUTION_SYMBOL)
_DATED = re.compile(rf",? (?:of|dated) ({DATE})")
_CHANGE = re.compile(r"(?:,| and|, and) ((?:Add|Rev|Corr|Amend)\.\d+(?:/(?:Add|Rev|Corr|Amend)\.\d+)*)(?!\w)")
"""A change to the document just cited: " and Add.1/Corr.2"."""

_OWN_KIND = {"resolution", "decision"}


def _changes(text: str, end: int, symbol: str) -> Iterator[Mention]:
    found = _CHANGE.match(text, end)
    while found:
        yield Mention(found.start(1), found.end(), "document", f"{symbol}/{found[1]}")
        found = _CHANGE.match(text, found.end())


def documents(text: str) -> Iterator[Mention]:
    """The documents that a paragraph or note cites by symbol; a double symbol gives two mentions.

    A symbol that names several lettered resolutions gives one mention for each, with the place of the whole.
    """
    for found in _SYMBOL.finditer(text):
        if not is_document(found[0]):
            continue
        dated = _DATED.match(text, found.end())
        date, end = (iso_date(dated[1]), dated.end()) if dated else (None, found.end())
        for symbol in expand(found[0]):
            taken = parse(symbol)
            kind = taken.kind if taken and taken.kind in _OWN_KIND else "document"
            yield Mention(found.start(), end, kind, symbol, date)
            yield from _changes(text, found.end(), symbol)
