"""What is known of other texts: the questions that rules ask, and the answers that need no register."""

from collections.abc import Sequence
from typing import Protocol

import msgspec

from seized.model.lineage import RequestKind
from seized.vocabulary.known_texts import KnownText, item_name, known, known_titled
from seized.vocabulary.titles import title_key


class Adopted(msgspec.Struct, frozen=True, kw_only=True):
    """An adopted text: `date` is the day of its adoption, ISO, `session` that of its number.

    `title` is None where it is not known; `items` are the names of its agenda items and `drafts` what it came from, as
    far as they are known.  `asked` says what it asks for at a later session, `reviewed` whether it keeps the matter
    under review; both are None where it was not read.
    """

    symbol: str
    date: str
    session: str
    title: str | None = None
    items: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    asked: frozenset[RequestKind] | None = None
    reviewed: bool | None = None


class Alike(msgspec.Struct, frozen=True):
    """A paragraph of another text: its handle (`A/RES/77/338#op4`), the title of the text, and its words."""

    handle: str
    title: str | None
    text: str


class Knowledge(Protocol):
    """What a rule may ask of texts that are not the one in hand.  None and nothing mean "not known", never "wrong"."""

    is_register: bool
    """Whether a register was asked, so that it means something that a text is not in it."""

    def adopted(self, symbol: str) -> Adopted | None:
        """The text that a symbol names."""

    def series(self, title: str, before: str) -> Sequence[Adopted]:
        """The texts of the General Assembly with this title, counters apart, up to an ISO date, the oldest first."""

    def item(self, session: int, number: str) -> str | None:
        """The name of an item on the agenda of a session of the General Assembly."""

    def alike(self, text: str) -> Sequence[Alike]:
        """Paragraphs of adopted texts that share runs of words with a paragraph."""


class KnownTexts:
    """What the tables of the vocabulary hold."""

    is_register = False

    def adopted(self, symbol: str) -> Adopted | None:
        """The text that a symbol names."""
        text = known(symbol)
        return of_fact(text) if text else None

    def series(self, title: str, before: str) -> Sequence[Adopted]:
        """The known texts with this title."""
        key = title_key(title)
        same = (text for text in known_titled(key) if title_key(text.title or "") == key and text.date <= before)
        return sorted(map(of_fact, same), key=lambda text: text.date)

    def item(self, session: int, number: str) -> str | None:
        """The name of an item of the sessions that the tables hold."""
        return item_name(session, number)

    def alike(self, text: str) -> Sequence[Alike]:
        """Nothing: the tables hold no words."""
        return ()


def of_fact(text: KnownText) -> Adopted:
    """A known text."""
    return Adopted(
        symbol=text.symbol,
        date=text.date,
        session=text.symbol.split("/")[2],
        title=text.title,
        items=tuple(filter(None, text.item_names)),
        drafts=text.drafts,
    )
