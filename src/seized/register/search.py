"""Searches the paragraphs of a register: by words, phrases and symbols, by what they are and whom they ask for what.

The newest documents come first, those of one day in the order of their symbols, and their paragraphs in their order.
The index gives places in the order of days: each day is put into order as a whole, and no more days than are wanted.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, Row, select

from seized.model.nesting import labels_above
from seized.model.search import Cursor, Found, Hit, SearchFilter
from seized.model.wording import shortened
from seized.register.among import among
from seized.register.askings import askings
from seized.register.filters import Sieve, phrases_of
from seized.register.holdings import holdings_of
from seized.register.identity import in_order
from seized.register.index import is_current
from seized.register.places import FIRST, LAST, day_at, of_day, paragraph_at, place
from seized.register.query import MOST, Query, asked
from seized.register.reasons import Grounds, asks, standing
from seized.register.register import Register
from seized.register.schema import citations, documents, paragraphs
from seized.register.stores import Store

COUNTED = 2000
"""Paragraphs that are counted; where more match, that there are more is all that is said."""

TOLD = 20
"""Words of a query that are looked for one by one where all of them together are not found."""


class Paragraph(NamedTuple):
    """A paragraph, where it stands and by what it is sorted."""

    id: int
    document: int
    label: str
    position: int
    key: str
    date: str | None


def search(
    register: Register,
    text: str,
    chosen: SearchFilter = SearchFilter(),  # noqa: B008  (a frozen record)
    limit: int | None = 20,
    after: Cursor | None = None,
) -> Found:
    """The paragraphs that hold what `text` says (its language is that of `seized.register.query`) and fit the filter:
    the first `limit` of them (all where it is None), or of those after a cursor.  Without words, all that fit the
    filter.

    Whatever `text` is, it is no error.  Raises `seized.errors.Refused` where a bound of the filter is no date.
    """
    with register.reading() as connection:
        return _Search(register.store, connection, text, chosen).found(limit, after)


class _Search:
    """One search in one transaction."""

    def __init__(self, store: Store, connection: Connection, text: str, chosen: SearchFilter) -> None:
        self._store = store
        self._connection = connection
        self._text = text
        self._asked = asked(text)
        self._sieve = Sieve(connection, self._asked, chosen)

    def found(self, limit: int | None, after: Cursor | None) -> Found:
        """The first `limit` hits, or those that follow `after`."""
        if self._asked.nothing or self._sieve.closed:
            return Found(hits=(), total=0, more=False, next=None, notes=tuple(self._notes(0)))
        counted = list(islice(self.places(), COUNTED + 1))
        following = self._in_order(self._and_on(counted)) if after is None else self._after(after)
        page = list(islice(following, None if limit is None else limit + 1))
        shown = page[:limit]
        return Found(
            hits=tuple(self._hits(shown)),
            total=min(len(counted), COUNTED),
            more=len(counted) > COUNTED,
            next=_cursor(shown[-1]) if shown and len(page) > len(shown) else None,
            notes=tuple(self._notes(len(counted))),
        )

    def places(self, first: int = FIRST) -> Iterator[int]:
        """The places from `first` on that the sieve lets through, in order."""
        first = max(first, self._sieve.first)
        while True:
            found = self._store.matching(self._connection, self._sieve.query, first, self._sieve.last, COUNTED + 1)
            yield from self._sifted(found) if self._sieve.is_coarse else found
            if len(found) <= COUNTED:
                return
            first = found[-1] + 1

    def _and_on(self, counted: list[int]) -> Iterator[int]:
        """The places that were counted, and those behind them."""
        yield from counted
        if len(counted) > COUNTED:
            yield from self.places(counted[-1] + 1)

    def _sifted(self, places: Sequence[int]) -> Iterator[int]:
        """Those of the places where a mandate has all that the filter asks of it."""
        governing = askings(self._connection, list(self._standing(places)))
        for one in places:
            if any(map(self._sieve.lets_through, governing.get(paragraph_at(one), ()))):
                yield one

    def _in_order(self, places: Iterable[int]) -> Iterator[Paragraph]:
        for _, day in groupby(places, day_at):
            yield from sorted(self._standing(day), key=_order)

    def _after(self, cursor: Cursor) -> Iterator[Paragraph]:
        """What follows the hit that a cursor was made of, whether or not it is still there."""
        day = day_at(place(cursor.date, 0))
        passed = (in_order(cursor.document), cursor.position)
        for one in self._in_order(self.places(of_day(day)[0])):
            if day_at(place(one.date, 0)) > day or _order(one) > passed:
                yield one

    def _standing(self, places: Iterable[int]) -> Iterator[Paragraph]:
        columns = paragraphs.c["id", "document", "label", "position"]
        query = select(*columns, documents.c.key, documents.c.date).join(documents)
        chosen = query.where(among(paragraphs.c.id, map(paragraph_at, places)))
        yield from map(Paragraph._make, self._connection.execute(chosen))

    def _hits(self, page: Sequence[Paragraph]) -> Iterator[Hit]:
        shelf = holdings_of(self._connection, {one.document for one in page})
        rows = self._rows(page)
        above = self._above(page)
        cited = self._cited(page)
        governing = askings(self._connection, page)
        for one in page:
            row, mandates = rows[one.id], tuple(filter(self._sieve.lets_through, governing.get(one.id, ())))
            grounds = Grounds(row.text, self._asked.wanted, cited[one.document, one.label])
            part = (*map(asks, mandates), *standing(row.part, mandates, draft=shelf[one.document].draft))
            yield Hit(
                handle=f"{one.key}#{one.label}",
                document=shelf[one.document],
                part=row.part,
                number=row.number,
                cited=row.cited,
                page=row.page,
                chapeau=" ".join(above[at] for at in _above(one) if at in above) or None,
                text=row.text,
                matches=grounds.spans(),
                why=(*grounds.words(), *part),
                operative=row.part == "operative",
                mandates=tuple(asking.id for asking in mandates),
            )

    def _rows(self, page: Sequence[Paragraph]) -> dict[int, Row[tuple[object, ...]]]:
        query = select(*paragraphs.c["id", "part", "number", "cited", "page", "text"])
        rows = self._connection.execute(query.where(among(paragraphs.c.id, (one.id for one in page))))
        return {row.id: row for row in rows}

    def _above(self, page: Sequence[Paragraph]) -> dict[tuple[int, str], str]:
        """The texts of the paragraphs that those of a page stand under, by document and label."""
        wanted = {at for one in page for at in _above(one)}
        query = select(*paragraphs.c["document", "label", "number", "text"])
        query = query.where(among(paragraphs.c.label, {label for _, label in wanted}))
        rows = self._connection.execute(query.where(among(paragraphs.c.document, {one for one, _ in wanted})))
        return {(row.document, row.label): " ".join(filter(None, (row.number, row.text))) for row in rows}

    def _cited(self, page: Sequence[Paragraph]) -> defaultdict[tuple[int, str], dict[str, list[str | None]]]:
        """How the paragraphs of a page cite the symbols that are looked for: by document and label, then by symbol."""
        found: defaultdict[tuple[int, str], dict[str, list[str | None]]] = defaultdict(lambda: defaultdict(list))
        symbols = {sought.symbol for sought in self._asked.wanted} - {None}
        query = select(*citations.c["document", "paragraph", "symbol", "footnote", "text"])
        query = query.where(among(citations.c.symbol, symbols), citations.c.paragraph.is_not(None))
        query = query.where(among(citations.c.document, {one.document for one in page}))
        for row in self._connection.execute(query):
            said = row.text if row.footnote is None else None
            found[row.document, row.paragraph][row.symbol].append(said)
        return found

    def _notes(self, total: int) -> Iterator[str]:
        """What a person should know of the search itself."""
        if self._asked.nothing:
            yield f"“{shortened(self._text.strip(), 40)}” has no words to look for: write words, numbers or a symbol"
        if self._asked.cut:
            yield f"only the first {MOST} words were looked for"
        if self._sieve.closed:
            yield f"no addressee has “{self._sieve.chosen.addressee}” in the name"
        if not is_current(self._connection):
            yield "the index was made by an earlier edition, and some may not be found; the next seized add renews it"
        if not total and not self._asked.nothing and not self._sieve.closed:
            yield from self._missing()

    def _missing(self) -> Iterator[str]:
        """Why nothing was found, where that can be said in a word."""
        for sought in self._asked.wanted[:TOLD]:
            group = tuple(phrases_of(sought))
            if not self._store.matching(self._connection, Query((group,)), FIRST, LAST, 1):
                yield f"“{sought.typed}” is nowhere in the register"
        with_drafts = msgspec.structs.replace(self._sieve.chosen, drafts=True)
        among_all = _Search(self._store, self._connection, self._text, with_drafts)
        if not self._sieve.chosen.drafts and next(among_all.places(), None) is not None:
            yield "only drafts have it, and they were left out"


def _order(one: Paragraph) -> tuple[str, int]:
    """Within a day: by symbol as people count, then by the place in the document."""
    return in_order(one.key), one.position


def _above(one: Paragraph) -> list[tuple[int, str]]:
    """The document and the labels of the paragraphs that one stands under, the outermost first."""
    return [(one.document, label) for label in labels_above(one.label)][::-1]


def _cursor(one: Paragraph) -> Cursor:
    return Cursor(one.date, one.key, one.position)
