"""Which texts cite which, a whole step at a time."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from seized.derive.lineage.network import year_of
from seized.model.lineage import Text
from seized.model.network import Node, Side, Tie
from seized.register.among import among
from seized.register.schema import citations, documents
from seized.vocabulary.known_texts import known
from seized.vocabulary.symbols import parse


class Neighbours:
    """Fulfils `seized.derive.lineage.network.Neighbours` in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cites(self, keys: Collection[str]) -> Sequence[Tie]:
        """What some read texts cite, in their order."""
        return self._ties(among(documents.c.key, keys))

    def cited_by(self, keys: Collection[str]) -> Sequence[Tie]:
        """Which read texts cite some texts."""
        return self._ties(among(citations.c.symbol, keys))

    def _ties(self, chosen: ColumnElement[bool]) -> list[Tie]:
        query = (
            select(documents.c.key, citations.c.symbol, citations.c.paragraph)
            .join(documents, documents.c.id == citations.c.document)
            .where(chosen, citations.c.symbol.is_not(None), citations.c.symbol != documents.c.key)
            .order_by(documents.c.id, citations.c.start)
        )
        found: dict[tuple[str, str], dict[str, None]] = {}
        for citing, cited, paragraph in self._connection.execute(query):
            places = found.setdefault((citing, cited), {})
            if paragraph:
                places[paragraph] = None
        return [Tie(citing, cited, tuple(places)) for (citing, cited), places in found.items()]

    def nodes(self, keys: Collection[str], side: Side, steps: int) -> Sequence[Node]:
        """The texts with these keys."""
        columns = documents.c["key", "symbol", "kind", "draft", "date", "session", "title"]
        rows = self._connection.execute(select(*columns).where(among(documents.c.key, keys)))
        read = {row.key: _read(row, side, steps) for row in rows}
        cited = self._cited(key for key in keys if key not in read and known(key) is None)
        return [read.get(key) or _unread(key, side, steps, *cited.get(key, ("other", None))) for key in keys]

    def _cited(self, symbols: Iterable[str]) -> dict[str, tuple[str, str | None]]:
        """Of texts that are only cited: what kind they are said to be, and of which day."""
        query = select(citations.c.symbol, func.max(citations.c.kind), func.max(citations.c.date))
        query = query.where(among(citations.c.symbol, symbols)).group_by(citations.c.symbol)
        return {symbol: (kind, date) for symbol, kind, date in self._connection.execute(query)}


def focus_of(text: Text) -> Node:
    """The text in the middle."""
    return Node(
        key=text.key,
        name=text.name,
        kind=text.kind,
        standing=text.standing,
        side="focus",
        steps=0,
        draft=text.draft,
        date=text.date,
        year=year_of(text.key, text.date, text.session),
        title=text.title,
    )


def _read(row: Row[Any], side: Side, steps: int) -> Node:
    return Node(
        key=row.key,
        name=row.symbol or "text without a symbol",
        kind=row.kind,
        standing="read",
        side=side,
        steps=steps,
        draft=row.draft,
        date=row.date,
        year=year_of(row.key, row.date, row.session),
        title=row.title,
    )


def _unread(symbol: str, side: Side, steps: int, kind: str, date: str | None) -> Node:
    fact, parts = known(symbol), parse(symbol)
    dated = fact.date if fact else date
    return Node(
        key=symbol,
        name=symbol,
        kind="resolution" if fact else kind,
        standing="known" if fact else "cited",
        side=side,
        steps=steps,
        draft=parts is not None and parts.kind == "draft",
        date=dated,
        year=year_of(symbol, dated, parts.regular_session if parts else None),
        title=fact.title if fact else None,
    )
