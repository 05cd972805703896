"""Judgements whose mandate is gone: they are kept, shown, and wait for a person to say where they belong."""

from collections.abc import Collection, Iterator

from rapidfuzz import fuzz
from sqlalchemy import Connection, select

from seized.model.register import Conflict, Judgement
from seized.register.judging import attachments, judgement_of, last_known, present
from seized.register.schema import documents, judgements, mandates, paragraphs
from seized.vocabulary.characters import letters

CANDIDATES = 3


def conflicts(connection: Connection, among: Collection[str] | None = None) -> tuple[Conflict, ...]:
    """The judgements that stand and whose mandate is gone; `among` looks at the mandates of these ids alone."""
    moved = attachments(connection)
    away = judgements.c.mandate.not_in(select(mandates.c.id)) | judgements.c.id.in_(moved)
    query = select(judgements).where(judgements.c.kind != "attachment", away).order_by(judgements.c.id)
    rows = connection.execute(query)
    superseded = set(connection.execute(select(judgements.c.supersedes)).scalars())
    standing = [row for row in rows.all() if row.id not in superseded]
    at = {row.id: moved.get(row.id, row).mandate for row in standing}
    last = last_known(connection, set(at.values()))
    here = present(connection, set(last.values()))
    gone = {one for one, id_ in last.items() if id_ not in here and (among is None or id_ in among)}
    return tuple(
        Conflict(judgement=one, candidates=tuple(_candidates(connection, one)))
        for one in (judgement_of(row) for row in standing if at[row.id] in gone)
    )


def _candidates(connection: Connection, judgement: Judgement) -> Iterator[str]:
    """The mandates of the same document that are most like the one that was judged."""
    about = judgement.about
    query = (
        select(mandates.c.id, mandates.c.verb, paragraphs.c.text)
        .join(paragraphs, paragraphs.c.id == mandates.c.paragraph)
        .join(documents, documents.c.id == mandates.c.document)
        .where(documents.c.key == about.document)
    )
    words = letters(about.text)
    scored = [
        (fuzz.ratio(words, letters(row.text)) + 10 * (row.verb == about.verb), row.id)
        for row in connection.execute(query)
    ]
    yield from (one for _, one in sorted(scored, reverse=True)[:CANDIDATES])
