"""The wording of documents: their paragraphs, each as a telling of itself."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, select

from seized.model.facts import Telling
from seized.register.among import among
from seized.register.schema import documents, paragraphs

PARTS = ("preamble", "operative")


def wording(connection: Connection, keys: Collection[str]) -> dict[str, list[Telling]]:
    """The preambular and operative paragraphs of documents, by their keys, in order; quotes are whole paragraphs."""
    columns = paragraphs.c["label", "cited", "text", "start", "end"], documents.c["key", "date", "draft"]
    query = select(*columns[0], *columns[1]).join(documents, documents.c.id == paragraphs.c.document)
    query = query.where(among(documents.c.key, keys), paragraphs.c.part.in_(PARTS))
    found = defaultdict[str, list[Telling]](list)
    for row in connection.execute(query.order_by(documents.c.date, documents.c.key, paragraphs.c.position)):
        told = Telling(
            document=row.key,
            date=row.date,
            draft=row.draft,
            paragraph=row.label,
            cited=row.cited,
            span=(row.start, row.end),
            quote=row.text,
        )
        found[row.key].append(told)
    return found
