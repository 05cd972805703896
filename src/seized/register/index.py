"""What the search index holds: the words of each paragraph, and marks of what it is and of whom it asks what.

The terms follow from the rows alone, so that what was taken in can be taken out again, and the index made anew.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from sqlalchemy import Connection, delete, func, insert, select

from seized.model.nesting import stands_in
from seized.register.among import among
from seized.register.askings import Asking, askings
from seized.register.identity import digest
from seized.register.places import paragraph_at, place
from seized.register.schema import addressees, citations, documents, mandates, paragraphs, search_names, settings
from seized.register.stores import Store, Terms
from seized.register.words import edition, stems

EDITION = "search"
"""The setting that says by which edition of the words the index was made."""


@lru_cache(maxsize=1 << 16)
def mark(field: str, value: object) -> str:
    """The term that stands in the index for a value of a field; its colon keeps it apart from words."""
    return f"{field}:{digest(str(value).casefold().encode(), 11)}"


def verb_mark(verb: str) -> str:
    """The mark of a verb, in whatever form: `requests`, `request`, `requested`."""
    return mark("verb", " ".join(stems(verb)))


def terms_of(connection: Connection, document: int, label: str | None = None) -> Iterator[Terms]:
    """The terms of the paragraphs of a document, or of the one with that label and those that stand under it."""
    about = connection.execute(select(documents).where(documents.c.id == document)).one()
    shared = {mark("organ", about.organ), mark("session", about.session)}
    shared |= {mark("draft", True)} if about.draft else set()
    query = select(paragraphs).where(paragraphs.c.document == document).order_by(paragraphs.c.id)
    rows = [row for row in connection.execute(query) if label is None or stands_in(row.label, label)]
    asked, cited = askings(connection, rows), _cited(connection, document)
    for row in rows:
        marks = shared | {mark("part", row.part)} | cited[row.label] | set(_asked(asked.get(row.id, ())))
        yield Terms(place(about.date, row.id), " ".join(stems(row.text)), " ".join(sorted(marks)))


def _asked(found: Iterable[Asking]) -> Iterator[str]:
    for asking in found:
        yield from (verb_mark(asking.verb), mark("kind", asking.kind), mark("status", asking.status))
        yield from (mark("addressee", name) for name in asking.names)


def _cited(connection: Connection, document: int) -> defaultdict[str | None, set[str]]:
    """The marks of the texts that each paragraph cites, in itself or in a footnote, by its label."""
    found: defaultdict[str | None, set[str]] = defaultdict(set)
    query = select(citations.c.paragraph, citations.c.symbol).where(citations.c.document == document)
    for label, symbol in connection.execute(query.where(citations.c.symbol.is_not(None))):
        found[label].add(mark("cites", symbol))
    return found


def take_in(store: Store, connection: Connection, document: int, label: str | None = None) -> None:
    """Take the paragraphs of a document into the index, or the one with that label and those that stand under it."""
    store.index(connection, terms_of(connection, document, label))
    asked = select(addressees.c.folded).join(mandates).where(mandates.c.document == document).distinct()
    found = {mark("addressee", name): name for name in connection.execute(asked).scalars()}
    known = set(connection.execute(select(search_names.c.mark).where(among(search_names.c.mark, found))).scalars())
    if new := [{"mark": key, "name": name} for key, name in found.items() if key not in known]:
        connection.execute(insert(search_names), new)


def take_out(store: Store, connection: Connection, document: int, label: str | None = None) -> None:
    """Take them out again, while the rows are still those that they were taken in with."""
    store.unindex(connection, terms_of(connection, document, label))


@contextmanager
def reindexed(store: Store, connection: Connection, document: int, mandate: str) -> Iterator[None]:
    """Take the paragraph of a mandate, and those that stand under it, out of the index, and in again as they are at
    the end of the block."""
    renew(store, connection)
    at = select(paragraphs.c.label).join(mandates, mandates.c.paragraph == paragraphs.c.id)
    label = connection.execute(at.where(mandates.c.id == mandate)).scalar_one()
    take_out(store, connection, document, label)
    yield
    take_in(store, connection, document, label)


def renew(store: Store, connection: Connection) -> None:
    """Make the index anew where it was made by other rules than those of the day; to be called before writing to it."""
    if not is_current(connection):
        rebuild(store, connection)


def is_current(connection: Connection) -> bool:
    """Whether the index was made by the rules of the day."""
    made_by = connection.execute(select(settings.c.value).where(settings.c.name == EDITION)).scalar()
    return made_by == edition()


def rebuild(store: Store, connection: Connection) -> None:
    """Make the whole index anew."""
    store.empty_index(connection)
    connection.execute(delete(search_names))
    for number in _documents(connection):
        take_in(store, connection, number)
    store.compact_index(connection)
    connection.execute(delete(settings).where(settings.c.name == EDITION))
    connection.execute(insert(settings).values(name=EDITION, value=edition()))


def discrepancies(store: Store, connection: Connection) -> Iterator[str]:
    """In what the index differs from the rows; nothing where it does not.  Needs the right to write, writes nothing."""
    if not is_current(connection) and _documents(connection):
        yield "it was made by other rules for words; the next seized add makes it anew"
        return
    for found, words in store.astray(connection, lambda: _all_terms(connection)):
        yield words if found is None else f"{_handle(connection, paragraph_at(found))}: {words}"
    known = set(connection.execute(select(search_names.c.name)).scalars())
    for name in connection.execute(select(addressees.c.folded).distinct()).scalars():
        if name not in known:
            yield f"the addressee “{name}” cannot be found"


def _all_terms(connection: Connection) -> Iterator[Terms]:
    for number in _documents(connection):
        yield from terms_of(connection, number)


def _documents(connection: Connection) -> list[int]:
    """The documents in the order of their places, or nearly so: it is quickest to write to the index in that order."""
    newest_first = func.coalesce(documents.c.date, "").desc()
    return list(connection.execute(select(documents.c.id).order_by(newest_first, documents.c.id)).scalars())


def _handle(connection: Connection, paragraph: int) -> str:
    query = select(documents.c.key, paragraphs.c.label).join(paragraphs, paragraphs.c.document == documents.c.id)
    row = connection.execute(query.where(paragraphs.c.id == paragraph)).one_or_none()
    return f"{row.key}#{row.label}" if row else "a paragraph that is gone"
