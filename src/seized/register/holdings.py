"""The documents of the register, and the files that they were read from."""

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from seized.model import Document
from seized.model.paging import Page, paged
from seized.model.register import DocumentFilter, Holding, SourceKept
from seized.register.among import among
from seized.register.facts import unpacked
from seized.register.schema import documents, mandates, paragraphs, sources
from seized.vocabulary.titles import same_words


def holdings(connection: Connection, wanted: DocumentFilter) -> list[Holding]:
    """The documents asked for, in the order of their symbols."""
    return _holdings(connection, select(documents).where(*those(wanted)).order_by(documents.c.turn))


def page(connection: Connection, wanted: DocumentFilter, limit: int, after: str | None = None) -> Page[Holding]:
    """The first `limit` of the documents asked for, or of those behind `after`."""
    conditions = those(wanted)
    total = connection.execute(select(func.count()).select_from(documents).where(*conditions)).scalar_one()
    query = select(documents.c.id, documents.c.turn).where(*conditions)
    query = query if after is None else query.where(documents.c.turn > after)
    turns = dict(connection.execute(query.order_by(documents.c.turn).limit(limit + 1)).all())
    found = holdings_of(connection, turns.keys())
    return paged([(turn, found[number]) for number, turn in turns.items()], total, limit, total)


def those(wanted: DocumentFilter) -> list[ColumnElement[bool]]:
    """What a document must fulfil."""
    found: list[ColumnElement[bool]] = []
    if wanted.session is not None:
        found.append(documents.c.session == wanted.session)
    if wanted.organ is not None:
        found.append(func.lower(documents.c.organ) == wanted.organ.lower())
    if wanted.kind is not None:
        found.append(documents.c.kind == wanted.kind)
    if wanted.drafts is not None:
        found.append(documents.c.draft == wanted.drafts)
    for word in same_words(wanted.words or "").split():
        found.append(documents.c.title_key.contains(word, autoescape=True))
    return found


def holdings_of(connection: Connection, numbers: Collection[int]) -> dict[int, Holding]:
    """Documents by the numbers of their rows."""
    query = select(documents).where(among(documents.c.id, numbers)).order_by(documents.c.id)
    return dict(zip(sorted(numbers), _holdings(connection, query), strict=True))


def _holdings(connection: Connection, query: Select[tuple[object, ...]]) -> list[Holding]:
    rows = connection.execute(query).all()
    chosen = query.with_only_columns(documents.c.id).order_by(None)
    counts = [_counted(connection, table, chosen) for table in (sources, paragraphs, mandates)]
    return [
        Holding(
            key=row.key,
            symbol=row.symbol,
            kind=row.kind,
            draft=row.draft,
            organ=row.organ,
            session=row.session,
            date=row.date,
            title=row.title,
            agenda_items=tuple(row.agenda_items),
            sources=counts[0].get(row.id, 0),
            paragraphs=counts[1].get(row.id, 0),
            mandates=counts[2].get(row.id, 0),
        )
        for row in rows
    ]


def _counted(connection: Connection, table: Table, chosen: Select[tuple[int]]) -> dict[int, int]:
    """How many rows of a table belong to each of the documents chosen."""
    query = select(table.c.document, func.count()).where(table.c.document.in_(chosen)).group_by(table.c.document)
    return {row[0]: row[1] for row in connection.execute(query)}


def reading(connection: Connection, document: int) -> Document:
    """What the primary source of a document says."""
    query = select(sources.c.reading).join(documents, documents.c.primary_source == sources.c.sha256)
    return unpacked(connection.execute(query.where(documents.c.id == document)).scalar_one())


def readings(connection: Connection, keys: Collection[str]) -> Iterator[tuple[str, Document]]:
    """What the primary sources of documents say, each with the key of its document."""
    query = select(documents.c.key, sources.c.reading).join(sources, documents.c.primary_source == sources.c.sha256)
    for row in connection.execute(query.where(among(documents.c.key, keys)).order_by(documents.c.key)):
        yield row.key, unpacked(row.reading)


def files(connection: Connection, document: int) -> tuple[SourceKept, ...]:
    """The files that a document was read from, the primary one first."""
    columns = sources.c["sha256", "path", "media_type", "pages", "language", "added", "edition"]
    query = select(*columns, documents.c.primary_source).join(documents, documents.c.id == sources.c.document)
    rows = connection.execute(query.where(sources.c.document == document).order_by(sources.c.path)).all()
    kept = [
        SourceKept(
            sha256=row.sha256,
            path=row.path,
            media_type=row.media_type,
            pages=row.pages,
            language=row.language,
            added=row.added,
            edition=row.edition,
            primary=row.sha256 == row.primary_source,
        )
        for row in rows
    ]
    return tuple(sorted(kept, key=lambda one: not one.primary))
