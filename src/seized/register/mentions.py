"""What a document tells of cooperation, as rows: each mention, the fact that it is of, and who takes part in it."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

import msgspec
from sqlalchemy import Connection, select

from seized.derive.facts.identity import Mention, identity, participants
from seized.derive.facts.merging import Told, in_order
from seized.derive.facts.short_names import in_full
from seized.model import Agreement, CooperationField, Document, Meeting, Membership, Observance
from seized.model.facts import FactKind, Telling
from seized.model.passage import Span
from seized.model.wording import labels
from seized.register import schema
from seized.register.among import among
from seized.register.identity import digest, title_key
from seized.register.rows import Values, add_rows
from seized.register.schema import cooperation, documents

KINDS: dict[FactKind, type[Mention]] = {
    "meeting": Meeting,
    "agreement": Agreement,
    "membership": Membership,
    "observance": Observance,
    "field": CooperationField,
}

Found = Sequence[tuple[FactKind, Mention]]
"""The mentions of a document, each with its kind."""


def write(connection: Connection, document: int, reading: Document, key: str) -> None:
    """Write the mentions of a document, and who takes part in what they tell."""
    found = list(_mentions(reading))
    meant = in_full([mention for _, mention in found])
    add_rows(connection, cooperation, _tellings(document, reading, key, found, meant))
    add_rows(connection, schema.participants, _participants(document, meant))


def _tellings(document: int, reading: Document, key: str, found: Found, meant: Sequence[Mention]) -> Iterator[Values]:
    """A row for each mention as the text has it, with the id of the fact that is meant."""
    cited, framework = labels(reading), title_key(reading.title) or key
    for position, (kind, mention) in enumerate(found):
        yield {
            "document": document,
            "position": position,
            "kind": kind,
            "fact": fact_id(kind, meant[position], framework),
            "paragraph": mention.paragraph,
            "cited": cited[mention.paragraph],
            "quote": " ".join(reading.text[slice(*mention.span)].split()),
            "stated": msgspec.to_builtins(mention),
        }


def _participants(document: int, meant: Sequence[Mention]) -> Iterator[Values]:
    for position, mention in enumerate(meant):
        for role, key in sorted({(role, one.key) for role, one in participants(mention)}):
            yield {"document": document, "position": position, "role": role, "actor": key}


def fact_id(kind: FactKind, mention: Mention, framework: str) -> str:
    """The id of the fact that a mention is of: `meeting:q5zt2m7xw4ab`."""
    agreed = "\n".join(identity(mention, framework))
    return f"{kind}:{digest(agreed.encode())}"


def _mentions(reading: Document) -> Iterator[tuple[FactKind, Mention]]:
    yield from (("meeting", one) for one in reading.meetings)
    yield from (("agreement", one) for one in reading.agreements)
    yield from (("membership", one) for one in reading.memberships)
    yield from (("observance", one) for one in reading.observances)
    yield from (("field", one) for one in reading.fields)


def facts_in(connection: Connection, document: int) -> dict[tuple[FactKind, Span], str]:
    """The ids of the facts that a document tells of, by kind and by where its words stand."""
    query = select(*cooperation.c["kind", "fact", "stated"]).where(cooperation.c.document == document)
    return {(row.kind, tuple(row.stated["span"])): row.fact for row in connection.execute(query)}


def stated_of(connection: Connection, numbers: Collection[int]) -> Iterator[Mention]:
    """The mentions in some documents, the parties of their agreements under their full names."""
    query = select(*cooperation.c["document", "kind", "stated"]).where(among(cooperation.c.document, numbers))
    rows = connection.execute(query.order_by(cooperation.c.document, cooperation.c.position))
    for _, listed in groupby(rows, lambda row: row.document):
        yield from in_full([msgspec.convert(row.stated, KINDS[row.kind]) for row in listed])


def told(
    connection: Connection,
    kind: FactKind,
    among_documents: Collection[int] | None = None,
    of_facts: Collection[str] | None = None,
) -> list[Told[Mention]]:
    """The mentions of a kind, in all documents or in some, of all facts or of some, in the order of their sources."""
    about = documents.c["key", "date", "draft"]
    query = select(cooperation, *about).join(documents)
    query = query.where(cooperation.c.kind == kind).order_by(cooperation.c.document, cooperation.c.position)
    if among_documents is not None:
        query = query.where(among(cooperation.c.document, among_documents))
    if of_facts is not None:
        query = query.where(among(cooperation.c.fact, of_facts))
    found = []
    for row in connection.execute(query):
        stated = msgspec.convert(row.stated, KINDS[kind])
        source = Telling(
            document=row.key,
            date=row.date,
            draft=row.draft,
            paragraph=row.paragraph,
            cited=row.cited,
            span=stated.span,
            quote=row.quote,
        )
        found.append(Told(row.fact, stated, source))
    return list(in_order(found))
