"""Which documents are about an actor: those whose titles name it."""

import re

from sqlalchemy import Connection, select

from seized.derive.actors.naming import forms
from seized.model.actors import Actor
from seized.register.schema import documents
from seized.vocabulary.characters import plain


def naming(connection: Connection, actor: Actor) -> list[int]:
    """The numbers of the documents whose titles name an actor in one of its forms."""
    named = _pattern(actor)
    query = select(documents.c.id, documents.c.title).where(documents.c.title.is_not(None)).order_by(documents.c.id)
    return [row.id for row in connection.execute(query) if named.search(plain(row.title))]


def _pattern(actor: Actor) -> re.Pattern[str]:
    """Any form of the name as a word of its own: in whatever case, but for abbreviations."""
    either = (re.escape(plain(form)) if form.isupper() else f"(?i:{re.escape(plain(form))})" for form in forms(actor))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(either)})(?!\w)")
