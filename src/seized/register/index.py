"""What the search index holds: the words of each paragraph, and marks of what it is and of whom it asks what.

The terms follow from the rows alone, so that what was taken in can be taken out again, and the index made anew.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from seized.register.identity import digest
from seized.register.schema import addressees, documents, mandates, paragraphs
from seized.register.stores import Store, Terms
from seized.register.words import stems


def mark(field: str, value: object) -> str:
    """The term that stands in the index for a value of a field: a letter and eleven more, a word like any other."""
    return field[0] + digest(f"{field}:{str(value).casefold()}".encode(), 11)


def terms_of(connection: Connection, document: int, paragraph: int | None = None) -> Iterator[Terms]:
    """The terms of the paragraphs of a document, or of one of them."""
    chosen = paragraphs.c.document == document if paragraph is None else paragraphs.c.id == paragraph
    about = connection.execute(select(documents).where(documents.c.id == document)).one()
    shared = {mark("organ", about.organ), mark("session", about.session), mark("draft", about.draft)}
    shared |= {mark("year", (about.date or "")[:4]), mark("kind", about.kind)}
    asked = _asked(connection, document)
    for row in connection.execute(select(paragraphs.c.id, paragraphs.c.part, paragraphs.c.text).where(chosen)):
        marks = shared | {mark("part", row.part)} | asked[row.id]
        yield Terms(row.id, " ".join(stems(row.text)), " ".join(sorted(marks)))


def _asked(connection: Connection, document: int) -> defaultdict[int, set[str]]:
    """The marks of the mandates of a document, by paragraph."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    columns = (mandates.c.paragraph, mandates.c.verb, mandates.c.kind, addressees.c.name)
    query = select(*columns).join(addressees, isouter=True).where(mandates.c.document == document)
    for row in connection.execute(query.where(~mandates.c.dismissed)):
        found[row.paragraph] |= {mark("verb", row.verb), mark("asks", row.kind)}
        found[row.paragraph] |= {mark("addressee", row.name)} if row.name else set()
    return found


@contextmanager
def reindexed(store: Store, connection: Connection, document: int, mandate: str) -> Iterator[None]:
    """Take the paragraph of a mandate out of the index, and in again as it is at the end of the block."""
    paragraph = connection.execute(select(mandates.c.paragraph).where(mandates.c.id == mandate)).scalar_one()
    store.unindex(connection, list(terms_of(connection, document, paragraph)))
    yield
    store.index(connection, terms_of(connection, document, paragraph))


def discrepancies(connection: Connection) -> Iterator[str]:
    """In what the index differs from the rows; nothing where it does not."""
    yield from ()
