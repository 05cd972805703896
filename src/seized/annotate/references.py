"""What is cited by pointing: "the present resolution", "the same resolution", "Ibid., annex"."""

import re
from collections.abc import Iterator, Sequence

from seized.annotate.instruments import IBID_SERIES
from seized.annotate.mention import Mention
from seized.vocabulary.choices import whole

_SAID = ("said", "aforementioned", "above-mentioned")
_POINTING = ("that", *(f"{the} {said}" for the in ("the", "The") for said in (*_SAID, "same", "latter")))
_SELF = re.compile(rf"{whole(('The present', 'the present', 'This', 'this'))} (?:resolution|decision)\b")
_BACK = re.compile(
    rf"{whole((*_POINTING, *(f'its {said}' for said in _SAID)))}"
    r" (resolution|decision)\b(?! (?:of|\d|S-|ES-|[A-Z]))"
)
_IBID = re.compile(r"(?:See )?([Ii]bid)\b\.?")


def references(text: str, before: Sequence[Mention]) -> Iterator[Mention]:
    """The pointing words of a paragraph; `before` are the mentions found in it.

    A text that speaks of itself cites no other: kind `other`.  "That resolution" gets the symbol of the one resolution
    that the paragraph has cited up to there; where there are more, or none, it has no symbol.
    """
    for found in _SELF.finditer(text):
        yield Mention(found.start(), found.end(), "other")
    for found in _BACK.finditer(text):
        symbols = {m.symbol for m in before if m.kind == found[1] and m.end <= found.start()}
        yield Mention(found.start(), found.end(), found[1], symbols.pop() if len(symbols) == 1 else None)


def ibid(text: str, previous: Sequence[Mention]) -> Iterator[Mention]:
    """What a note that opens with "Ibid." cites: what the previous note cites, or a neighbour in the same series.

    Where the previous note cites several texts, it is not certain which is meant: the mention has no symbol.
    """
    found = _IBID.match(text)
    if not found or not previous:
        return
    series = IBID_SERIES.match(text, found.start(1))
    if series and any(m.kind == "treaty" for m in previous):
        yield Mention(series.start(), series.end(), "treaty")
        return
    sources = {(m.kind, m.symbol, m.date) for m in previous}
    kinds = {m.kind for m in previous}
    kind, symbol, date = (
        sources.pop() if len(sources) == 1 else (kinds.pop() if len(kinds) == 1 else "other", None, None)
    )
    yield Mention(found.start(1), found.end(), kind, symbol, date)
