"""What people say something about: a mandate of an adopted text, named so that it can be only one."""

from sqlalchemy import Connection, select

from seized.errors import Refused
from seized.model.nesting import stands_in
from seized.model.register import About
from seized.register.references import Reference
from seized.register.schema import documents, mandates, paragraphs


def about(connection: Connection, mandate: str) -> About:
    """A mandate as it stands now.  Raises `Refused` where it is a draft's."""
    query = select(mandates.c.label, mandates.c.verb, paragraphs.c.label.label("at"), paragraphs.c.text)
    query = query.add_columns(documents.c.key, documents.c.draft)
    query = query.join(paragraphs, paragraphs.c.id == mandates.c.paragraph)
    query = query.join(documents, documents.c.id == mandates.c.document).where(mandates.c.id == mandate)
    row = connection.execute(query).one()
    if row.draft:
        raise Refused(f"{row.key} is a draft: it asks for nothing until it is adopted; name the adopted text")
    return About(document=row.key, label=row.label, paragraph=row.at, verb=row.verb, text=row.text)


def mandates_at(connection: Connection, place: Reference) -> dict[str, str]:
    """The mandates of a place, by their ids, as they are called: `A/RES/77/338#op4.m1`; a paragraph goes with what
    stands under it."""
    query = select(mandates.c.id, mandates.c.label).where(mandates.c.document == place.document)
    rows = connection.execute(query.order_by(mandates.c.position)).all()
    if place.mandate is not None:
        return {row.id: f"{place.key}#{row.label}" for row in rows if row.id == place.mandate}
    under = place.paragraph
    return {row.id: f"{place.key}#{row.label}" for row in rows if under is None or stands_in(row.label, under)}
