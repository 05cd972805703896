"""What a register and the known lists tell the rules of drafting of other texts."""

from collections.abc import Sequence, Set
from functools import lru_cache

from sqlalchemy import Connection, select

from seized.drafting.asking import reviews
from seized.drafting.knowledge import Adopted, Alike
from seized.model.lineage import Text
from seized.register.among import among
from seized.register.likeness import alike
from seized.register.register import Register
from seized.register.schema import documents, paragraphs
from seized.register.shelf import Shelf
from seized.vocabulary.known_texts import item_name, known
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import title_key

_ASSEMBLY = "General Assembly"


class RegisterKnowledge:
    """Fulfils `seized.drafting.knowledge.Knowledge`, each answer in a transaction of its own."""

    is_register = True

    def __init__(self, register: Register) -> None:
        self._register = register
        self._named = lru_cache(maxsize=None)(self._look_up)
        self._titled = lru_cache(maxsize=None)(self._line)

    def adopted(self, symbol: str) -> Adopted | None:
        """The text that a symbol names, read or known."""
        return self._named(symbol)

    def _look_up(self, symbol: str) -> Adopted | None:
        with self._register.reading() as connection:
            found = [text for text in Shelf(connection).named([symbol]) if not text.draft and text.date]
        return _adopted(found[0]) if found else None

    def series(self, title: str, before: str) -> Sequence[Adopted]:
        """The read and known texts with this title."""
        return [text for text in self._titled(title_key(title)) if text.date <= before]

    def _line(self, key: str) -> Sequence[Adopted]:
        with self._register.reading() as connection:
            titled = Shelf(connection).titled(_ASSEMBLY, key)
            reviewing = _reviewing(connection, [text.key for text in titled])
        adopted = (_adopted(text, reviewing) for text in titled if not text.draft and text.symbol and text.date)
        return sorted((text for text in adopted if title_key(text.title or "") == key), key=lambda text: text.date)

    def item(self, session: int, number: str) -> str | None:
        """The name of an item of the sessions that the known lists hold."""
        return item_name(session, number)

    def alike(self, text: str) -> Sequence[Alike]:
        """Paragraphs of adopted texts that share a run of words with this one."""
        with self._register.reading() as connection:
            found = alike(self._register.store, connection, text)
            return [Alike(f"{one.document}#{one.label}", one.title, one.text) for one in found]


def _reviewing(connection: Connection, keys: Sequence[str]) -> frozenset[str]:
    """Those of some documents that keep their matter under review."""
    acts = select(documents.c.key, paragraphs.c.text).join(documents).where(paragraphs.c.part == "operative")
    return frozenset(key for key, text in connection.execute(acts.where(among(documents.c.key, keys))) if reviews(text))


def _adopted(text: Text, reviewing: Set[str] = frozenset()) -> Adopted:
    fact = known(text.key)
    parts = parse(text.key)
    return Adopted(
        symbol=text.key,
        date=text.date or "",
        session=parts.session if parts and parts.session else "",
        title=text.title,
        items=tuple(filter(None, fact.item_names)) if fact else (),
        drafts=text.origins or (fact.drafts if fact else ()),
        asked=frozenset(request.kind for request in text.requests) if text.standing == "read" else None,
        reviewed=text.key in reviewing if text.standing == "read" else None,
    )
