"""What is known of other texts: the question that rules ask, and the answer that needs no register."""

from typing import Protocol

import msgspec

from seized.vocabulary.known_texts import known, known_titled
from seized.vocabulary.titles import counters, title_key


class Adopted(msgspec.Struct, frozen=True):
    """An adopted text: `date` is the day of its adoption, ISO; `title` None where it is not known."""

    symbol: str
    date: str
    title: str | None


class Knowledge(Protocol):
    """What a rule may ask of texts that are not the one in hand.  None and nothing mean "not known", never "wrong"."""

    def adopted(self, symbol: str) -> Adopted | None:
        """The text that a symbol names."""

    def latest(self, symbol: str, before: str) -> Adopted | None:
        """The latest text of the series that a symbol stands in, adopted before an ISO date."""


class KnownTexts:
    """What the tables of the vocabulary hold; a series is told by the same title, counters apart."""

    def adopted(self, symbol: str) -> Adopted | None:
        """The text that a symbol names."""
        text = known(symbol)
        return Adopted(text.symbol, text.date, text.title) if text else None

    def latest(self, symbol: str, before: str) -> Adopted | None:
        """The latest text of the same title; of two texts of one session there is no series."""
        text = known(symbol)
        if text is None or text.title is None:
            return None
        key = title_key(text.title)
        found = [
            other
            for other in known_titled(key)
            if other.title and title_key(other.title) == key and other.date < before
        ]
        sessions = [other.symbol.split("/")[2] for other in found]
        if len(set(sessions)) < len(sessions) or len({len(counters(other.title or "")) for other in found}) > 1:
            return None
        newest = max(found, key=lambda other: other.date, default=None)
        return Adopted(newest.symbol, newest.date, newest.title) if newest else None
