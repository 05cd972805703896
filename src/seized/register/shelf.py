"""The texts of a register together with the known ones, as the rules about lineage look them up."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, String, cast, select

from seized.errors import Unknown
from seized.model.lineage import Reference, Text
from seized.register.among import among
from seized.register.identity import TITLE
from seized.register.references import resolve, spellings
from seized.register.schema import citations, documents, origins, paragraphs, texts
from seized.vocabulary.known_texts import KnownText, known, known_by_draft, known_titled
from seized.vocabulary.symbols import parse
from seized.vocabulary.titles import title_key

_TEXT = msgspec.json.Decoder(Text)
"""Reads a text as it is kept, many times as fast as by way of the values of JSON."""

_ASSEMBLY = "General Assembly"
"""The organ whose adopted texts the table of known texts holds."""


class Shelf:
    """Fulfils `seized.derive.lineage.shelf.Shelf` in one transaction; a text that was read goes before a known one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def focus(self, name: str) -> Text:
        """The text that a person names: read, or else known, or else merely cited.

        Raises `Unknown` where nobody knows or cites it, `Ambiguous` as `resolve` does.
        """
        try:
            key = resolve(self._connection, name).key
        except Unknown:
            found = next((found for symbol in spellings(name) for found in self._unread(symbol)), None)
            if found is None:
                raise
            return found
        return next(self._read(documents.c.key == key))

    def _unread(self, symbol: str) -> Iterator[Text]:
        if fact := known(symbol):
            yield of_fact(fact)
        query = select(citations.c.kind, citations.c.date).where(citations.c.symbol == symbol)
        if row := self._connection.execute(query.order_by(citations.c.date.desc()).limit(1)).one_or_none():
            parts = parse(symbol)
            yield Text(
                key=symbol,
                symbol=symbol,
                kind=row.kind,
                organ=parts.issuer if parts else None,
                session=parts.regular_session if parts else None,
                date=row.date,
                standing="cited",
            )

    def titled(self, organ: str, key: str) -> Sequence[Text]:
        """Whole texts of an organ with a title of this key, or of a key that begins with it and a colon."""
        same = documents.c.title_key == key[:TITLE]
        with_theme = documents.c.title_key.startswith(f"{key}:", autoescape=True)
        read = self._read((documents.c.organ == organ) & (same | with_theme))
        facts = known_titled(key) if organ == _ASSEMBLY else ()
        return _joined(read, (fact for fact in facts if _fits(fact, key)))

    def named(self, symbols: Collection[str]) -> Sequence[Text]:
        """The whole texts that bear these symbols, or hold them."""
        return _joined(self._read(among(documents.c.key, symbols)), filter(None, map(known, symbols)))

    def recalling(self, symbols: Collection[str]) -> Sequence[Text]:
        """The read texts whose preamble cites one of the symbols, with what they say of those alone."""
        wanted = set(symbols)
        citing = select(citations.c.document).where(among(citations.c.symbol, wanted))
        for_these = (
            msgspec.structs.replace(text, recalls=tuple(one for one in text.recalls if one.symbol in wanted))
            for text in self._read(documents.c.id.in_(citing))
        )
        return [text for text in for_these if text.recalls]

    def versions(self, stems: Collection[str]) -> Sequence[Text]:
        """The texts whose symbol without its suffixes is one of the stems."""
        return _joined(self._read(among(documents.c.stem, stems)), filter(None, map(known, stems)))

    def sprung(self, symbols: Collection[str]) -> Sequence[Text]:
        """The texts that name one of the symbols as their origin."""
        from_these = select(origins.c.document).where(among(origins.c.symbol, symbols))
        facts = (fact for symbol in symbols for fact in known_by_draft(symbol))
        return _joined(self._read(documents.c.id.in_(from_these)), facts)

    def session(self, organ: str, session: int, *, draft: bool) -> Sequence[Text]:
        """The read texts of one session of an organ: its drafts, or those that are none."""
        chosen = (documents.c.organ == organ) & (documents.c.session == session) & (documents.c.draft == draft)
        return list(self._read(chosen))

    def wording(self, key: str) -> Sequence[str]:
        """The preambular and operative paragraphs of a read text, in order."""
        query = select(paragraphs.c.text).join(documents).where(documents.c.key == key)
        query = query.where(paragraphs.c.part.in_(("preamble", "operative"))).order_by(paragraphs.c.position)
        return list(self._connection.execute(query).scalars())

    def cites(self, key: str) -> Sequence[Reference]:
        """What a read text cites, in its order, each text once."""
        query = select(citations).join(documents, documents.c.id == citations.c.document)
        query = query.where(documents.c.key == key, citations.c.symbol.is_not(None))
        cited: dict[str, list[Row[Any]]] = {}
        for row in self._connection.execute(query.order_by(citations.c.start)):
            cited.setdefault(row.symbol, []).append(row)
        at_hand = {text.key: text for text in self._read(among(documents.c.key, cited))}
        return [_cited(symbol, rows, at_hand.get(symbol)) for symbol, rows in cited.items() if symbol != key]

    def cited_by(self, symbol: str) -> Sequence[Reference]:
        """The read texts that cite a symbol, the newest first."""
        columns = documents.c["key", "kind", "draft", "date", "title"]
        query = select(*columns, citations.c.paragraph).join(citations, citations.c.document == documents.c.id)
        query = query.where(citations.c.symbol == symbol, documents.c.key != symbol)
        newest_first = documents.c.date.desc(), documents.c.key, citations.c.start
        citing: dict[str, list[Any]] = {}
        for row in self._connection.execute(query.order_by(*newest_first)):
            citing.setdefault(row.key, []).append(row)
        return [
            Reference(
                symbol=key,
                kind=rows[0].kind,
                standing="read",
                date=rows[0].date,
                title=rows[0].title,
                draft=rows[0].draft,
                paragraphs=_places(rows),
            )
            for key, rows in citing.items()
        ]

    def _read(self, chosen: ColumnElement[bool]) -> Iterator[Text]:
        """The texts of the register that fit, oldest first."""
        query = select(cast(texts.c.stated, String)).join(documents, documents.c.id == texts.c.document).where(chosen)
        stated = self._connection.execute(query.order_by(documents.c.date, documents.c.key)).scalars()
        return map(_TEXT.decode, stated)


def of_fact(fact: KnownText) -> Text:
    """A known text, as the rules about lineage see it."""
    parts = parse(fact.symbol)
    return Text(
        key=fact.symbol,
        symbol=fact.symbol,
        kind="resolution",
        organ=_ASSEMBLY,
        session=parts.regular_session if parts else None,
        date=fact.date,
        title=fact.title,
        standing="known",
        origins=fact.drafts,
    )


def _fits(fact: KnownText, key: str) -> bool:
    own = title_key(fact.title or "")
    return own == key or own.startswith(f"{key}:")


def _joined(read: Iterable[Text], facts: Iterable[KnownText]) -> list[Text]:
    """The texts that were read, and the known ones that were not."""
    found = {text.key: text for text in read}
    for fact in facts:
        found.setdefault(fact.symbol, of_fact(fact))
    return list(found.values())


def _cited(symbol: str, rows: Sequence[Row[Any]], text: Text | None) -> Reference:
    """A text that is cited: as read where it is in the register, as known where the table has it."""
    fact = None if text else known(symbol)
    return Reference(
        symbol=symbol,
        kind=rows[0].kind,
        standing="read" if text else "known" if fact else "cited",
        date=text.date if text else fact.date if fact else next((row.date for row in rows if row.date), None),
        title=text.title if text else fact.title if fact else None,
        draft=text.draft if text else False,
        paragraphs=_places(rows),
    )


def _places(rows: Iterable[Row[Any]]) -> tuple[str, ...]:
    """The paragraphs that cite, each once."""
    return tuple(dict.fromkeys(row.paragraph for row in rows if row.paragraph))
