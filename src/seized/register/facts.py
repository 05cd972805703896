"""The rows that follow from the reading of a document."""

import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, delete, select

from seized.derive.evidence.testimony import witness
from seized.derive.lineage.texts import text
from seized.model import Citation, Document, Footnote, Mandate, Paragraph
from seized.model.passage import Span
from seized.model.register import Window
from seized.model.wording import labels
from seized.register import mentions
from seized.register.among import among
from seized.register.identity import in_order, mandate_ids, title_key
from seized.register.rows import Values, add_rows
from seized.register.schema import (
    FACTS,
    addressees,
    citations,
    documents,
    doubts,
    due_sessions,
    mandates,
    origins,
    paragraphs,
    sponsors,
    texts,
    witnesses,
)
from seized.register.windows import windows
from seized.vocabulary.known_texts import known

OPEN_END, TIMELESS = "9999", "9999~"
"""What the turns of mandates begin with of which no last day is known, and of those that are due at no time."""


def packed(document: Document) -> bytes:
    """A reading as it is kept: the contract object as JSON, deflated."""
    return zlib.compress(msgspec.json.encode(document))


def unpacked(reading: bytes) -> Document:
    """The reading that `packed` made."""
    return msgspec.json.decode(zlib.decompress(reading), type=Document)


def mandate_of(stated: object) -> Mandate:
    """A mandate from its record in the table."""
    return msgspec.convert(stated, Mandate)


def erase(connection: Connection, document: int) -> None:
    """Take away all rows that followed from the reading of a document; what happened stays."""
    for table in FACTS:
        connection.execute(delete(table).where(of_document(table, document)))


def of_document(table: Table, document: int) -> ColumnElement[bool]:
    """Whether a row of one of the tables `FACTS` followed from the reading of a document."""
    if "document" in table.c:
        return table.c.document == document
    return table.c.mandate.in_(select(mandates.c.id).where(mandates.c.document == document))


def write(connection: Connection, document: int, reading: Document, key: str) -> dict[str, str]:
    """Write all rows that follow from the reading of a document; its mandates as read, not yet judged.

    The answer is the id of each mandate, by its label.
    """
    add_rows(connection, sponsors, _numbered(document, "name", reading.sponsors))
    add_rows(connection, origins, _numbered(document, "symbol", reading.derived_from))
    add_rows(connection, citations, _citations(document, reading))
    add_rows(connection, witnesses, _testimony(document, reading, key))
    write_doubts(connection, document, reading)
    add_rows(connection, texts, [{"document": document, "stated": msgspec.to_builtins(text(reading, key))}])
    mentions.write(connection, document, reading, key)
    places = _write_paragraphs(connection, document, reading.paragraphs, labels(reading))
    ids = mandate_ids(key, reading)
    unjudged: Values = {"document": document, "status": "no indication", "dismissed": False, "corrected": []}
    unjudged |= {"draft": reading.kind.startswith("draft")}
    rows = [
        unjudged
        | {"id": ids[one.id], "position": position, "label": one.id, "paragraph": places[one.paragraph]}
        | mandate_values(one, key)
        for position, one in enumerate(reading.mandates)
    ]
    add_rows(connection, mandates, rows)
    write_details(connection, {ids[one.id]: one for one in reading.mandates})
    return ids


def write_doubts(connection: Connection, document: int, reading: Document) -> None:
    """Write what could not be read with certainty."""
    rows: list[Values] = [
        {
            "document": document,
            "position": position,
            "code": warning.code,
            "message": warning.message,
            "paragraph": _label_at(reading, warning.span),
        }
        for position, warning in enumerate(reading.warnings)
    ]
    add_rows(connection, doubts, rows)


def _label_at(reading: Document, span: Span | None) -> str | None:
    """The label of the paragraph, or of that whose footnote it is, in which a span begins."""
    if span is None:
        return None
    noted = next((one.paragraph for one in reading.footnotes if one.span[0] <= span[0] < one.span[1]), None)
    within = (one.id for one in reading.paragraphs if one.span[0] <= span[0] < one.span[1])
    return noted or next(within, None)


def document_values(reading: Document) -> Values:
    """The columns of a document that follow from its primary reading."""
    return {
        "kind": reading.kind,
        "draft": reading.kind.startswith("draft"),
        "organ": reading.organ,
        "session": reading.session,
        "date": reading.date,
        "title": reading.title,
        "title_key": title_key(reading.title),
        "agenda_items": list(reading.agenda_items),
    }


def mandate_values(mandate: Mandate, key: str) -> Values:
    """The columns of a mandate that follow from what it says, and where: `key` is that of its document."""
    spans = windows(mandate.due)
    days = [day for one in spans for day in (one.first, one.last) if day]
    return {
        "verb": mandate.verb,
        "kind": mandate.kind,
        "un_mandate": mandate.un_mandate,
        "first": min(days, default=None),
        "last": max((one.last for one in spans if one.last), default=None),
        "stated": msgspec.to_builtins(mandate),
        "turn": _turn(mandate, key, spans),
    }


def _turn(mandate: Mandate, key: str, spans: Sequence[Window]) -> str:
    """What mandates are sorted by: their last due days, what has no last day or no time behind those, the sessions,
    then where they stand.  So what is past, or due at all, is told from the turn alone."""
    last = max(one.last or OPEN_END for one in spans) if spans else TIMELESS
    sessions = ",".join(f"{one.session or 0:04}" for one in spans)
    place = ",".join(f"{at:09}" for at in mandate.span)
    return "\t".join((last, sessions, in_order(key), place, in_order(mandate.id)))


def write_details(connection: Connection, stated: Mapping[str, Mandate]) -> None:
    """Write the rows that hang on mandates: their addressees, and the sessions they are due at."""
    add_rows(connection, addressees, (row for id_, one in stated.items() for row in _addressees(id_, one)))
    add_rows(connection, due_sessions, (row for id_, one in stated.items() for row in _due_sessions(id_, one)))


def erase_details(connection: Connection, ids: Collection[str]) -> None:
    """Take away the rows that hang on mandates."""
    for table in (addressees, due_sessions):
        connection.execute(delete(table).where(among(table.c.mandate, ids)))


def _write_paragraphs(
    connection: Connection, document: int, found: Sequence[Paragraph], cited: dict[str, str]
) -> dict[str, int]:
    """Write the paragraphs, and give the number of the row of each by its label."""
    rows = [_paragraph(document, position, paragraph, cited[paragraph.id]) for position, paragraph in enumerate(found)]
    add_rows(connection, paragraphs, rows)
    kept = connection.execute(
        select(paragraphs.c.label, paragraphs.c.id).where(paragraphs.c.document == document)
    ).all()
    return {row.label: row.id for row in kept}


def _numbered(document: int, column: str, values: Sequence[str]) -> list[Values]:
    return [{"document": document, "position": at, column: value} for at, value in enumerate(values)]


def _addressees(mandate: str, stated: Mandate) -> Iterator[Values]:
    for position, one in enumerate(stated.addressees):
        yield {"mandate": mandate, "position": position, "name": one.name, "folded": one.name.casefold()}


def _due_sessions(mandate: str, stated: Mandate) -> Iterator[Values]:
    sessions = [one for one in windows(stated.due) if one.session is not None]
    for position, one in enumerate(sessions):
        yield {"mandate": mandate, "position": position} | msgspec.structs.asdict(one)


def _paragraph(document: int, position: int, paragraph: Paragraph, cited: str) -> Values:
    return {
        "document": document,
        "position": position,
        "label": paragraph.id,
        "part": paragraph.part,
        "number": paragraph.number,
        "cited": cited,
        "level": paragraph.level,
        "opening": paragraph.opening,
        "text": paragraph.text,
        "start": paragraph.span[0],
        "end": paragraph.span[1],
        "page": paragraph.page,
    }


def _citations(document: int, reading: Document) -> Iterator[Values]:
    for paragraph in reading.paragraphs:
        yield from (_citation(document, one, paragraph.id) for one in paragraph.citations)
    for note in reading.footnotes:
        yield from (_citation(document, one, note.paragraph, note) for one in note.citations)


def _testimony(document: int, reading: Document, key: str) -> list[Values]:
    fact = known(reading.symbol) if reading.symbol else None
    names = tuple(name for name in fact.item_names if name) if fact else ()
    told = witness(reading, key, names)
    if told is None:
        return []
    row: Values = {"document": document, "organ": told.organ, "session": told.session}
    return [row | {"title_key": title_key(told.title), "stated": msgspec.to_builtins(told, order="deterministic")}]


def _citation(document: int, citation: Citation, paragraph: str | None, note: Footnote | None = None) -> Values:
    return {
        "document": document,
        "paragraph": paragraph,
        "footnote": note.marker if note else None,
        "symbol": citation.symbol,
        "kind": citation.kind,
        "date": citation.date,
        "text": citation.text,
        "start": citation.span[0],
        "end": citation.span[1],
    }


def documents_row(connection: Connection, key: str) -> int | None:
    """The number of the row of a document; None where the register does not have it."""
    return connection.execute(select(documents.c.id).where(documents.c.key == key)).scalar()
