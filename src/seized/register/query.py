"""What people search for, taken apart: the words a paragraph must hold, and the marks it must bear.

    voluntary contributions      both words, in any order and in any form
    "voluntary contributions"    these words, one after the other
    Secretary-General 77/338     what is written together is looked for together
    A/RES/77/338                 a symbol: who names it, or cites it in whatever form
    -staff -"trust fund"         paragraphs that hold these are left out

Nothing else is syntax; whatever is typed is a query.
"""

import re
from collections.abc import Iterator

import msgspec

from seized.register.words import stems
from seized.vocabulary.symbols import RESOLUTION_SYMBOL, parse

MOST = 400
"""Words of a query that are looked for; some paragraphs are as long."""

_PIECE = re.compile(
    rf'(?P<without>(?<!\S)-)?(?:"(?P<quoted>[^"]*)"?|(?P<symbol>{RESOLUTION_SYMBOL})|(?P<together>[^\s"]+))',
    re.IGNORECASE,
)
_QUOTES = str.maketrans("“”„«»", '"' * 5)

Phrase = tuple[str, ...]
"""Terms that stand next to each other, in this order.  A word is a phrase of one, and so is a mark."""


class Query(msgspec.Struct, frozen=True):
    """What the index is asked for: of each group at least one phrase, and none of `without`."""

    groups: tuple[tuple[Phrase, ...], ...] = ()
    without: tuple[Phrase, ...] = ()


class Sought(msgspec.Struct, frozen=True):
    """A piece of what was typed: its words as the index holds them, and the symbol that it is, if it is one."""

    typed: str
    words: Phrase
    symbol: str | None = None

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """How a text may put it: the number of a resolution stands for the symbol, `77/338` for `A/RES/77/338`."""
        if self.symbol is not None and self.words[1:2] == ("res",) and len(self.words) > 3:
            return self.words, self.words[2:]
        return (self.words,)


class Asked(msgspec.Struct, frozen=True):
    """What was typed.  `cut` says that it had more than `MOST` words; `nothing` that it had none to look for."""

    wanted: tuple[Sought, ...]
    unwanted: tuple[Sought, ...]
    cut: bool = False
    nothing: bool = False


def asked(text: str) -> Asked:
    """Take apart what was typed; whatever it is, it is understood somehow."""
    wanted: dict[Phrase, Sought] = {}
    unwanted: dict[Phrase, Sought] = {}
    left, cut = MOST, False
    for without, piece in _pieces(text):
        kind = unwanted if without else wanted
        if piece.words not in kind:
            cut = len(piece.words) > left
            if left:
                kind[piece.words] = _cut(piece, left)
            if cut:
                break
            left -= len(piece.words)
    return Asked(tuple(wanted.values()), tuple(unwanted.values()), cut, bool(text.strip()) and not wanted | unwanted)


def _cut(piece: Sought, length: int) -> Sought:
    return piece if len(piece.words) <= length else Sought(piece.typed, piece.words[:length])


def _pieces(text: str) -> Iterator[tuple[bool, Sought]]:
    for found in _PIECE.finditer(text.translate(_QUOTES)):
        typed = found["quoted"] or found["symbol"] or found["together"] or ""
        words = tuple(stems(typed))
        if words:
            symbol = (parse(typed) or parse(typed.upper())) if found["symbol"] else None
            yield found["without"] is not None, Sought(typed, words, symbol.text if symbol else None)
