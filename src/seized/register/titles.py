"""Which documents are about an actor: those whose titles name it."""

import re
from functools import lru_cache

from sqlalchemy import Connection, select

from seized.derive.actors.mentions import named_in
from seized.derive.actors.naming import forms
from seized.model.actors import Actor
from seized.register.among import among
from seized.register.schema import documents
from seized.vocabulary.characters import plain

_plain = lru_cache(maxsize=1 << 15)(plain)
"""Titles are asked for again and again."""


def naming(connection: Connection, actor: Actor) -> list[int]:
    """The numbers of the documents whose titles name an actor in one of its forms."""
    forms_of_it = _pattern(actor)
    titles = connection.execute(select(documents.c.title).where(documents.c.title.is_not(None)).distinct()).scalars()
    theirs = [title for title in titles if _names(plain(title), actor, forms_of_it)]
    query = select(documents.c.id).where(among(documents.c.title, theirs)).order_by(documents.c.id)
    return list(connection.execute(query).scalars())


def _names(title: str, actor: Actor, forms_of_it: re.Pattern[str]) -> bool:
    """Whether a form stands in a title, and not within the name of a State that holds it: "Congo", "Guinea"."""
    found = [one.span() for one in forms_of_it.finditer(title)]
    if not found:
        return False
    states = [(start, end) for start, end, who in named_in(title) if who.kind == "State" and who.key != actor.key]
    return any(not any(start <= at and until <= end for start, end in states) for at, until in found)


def _pattern(actor: Actor) -> re.Pattern[str]:
    """Any form of the name as a word of its own: in whatever case, but for abbreviations."""
    either = (re.escape(plain(form)) if form.isupper() else f"(?i:{re.escape(plain(form))})" for form in forms(actor))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(either)})(?!\w)")
