"""What is not certain: warnings of readings, and mandates that do not say who is to act, or on which day."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, func, select

from seized.model.review import Doubt, Unclear
from seized.register.holdings import holdings_of
from seized.register.judging import judged, standing
from seized.register.schema import addressees, documents, due_sessions, mandates
from seized.register.schema import doubts as rows

ACTING = ("directive", "exhortation")
"""The classes of verbs that have somebody act; a decision needs nobody to be named."""


def codes(connection: Connection) -> dict[str, int]:
    """How many warnings there are of each code, the most frequent first."""
    count = func.count()
    query = select(rows.c.code, count).group_by(rows.c.code).order_by(count.desc(), rows.c.code)
    return dict(row._tuple() for row in connection.execute(query))


def doubts(connection: Connection, code: str | None, first: int, most: int) -> list[Doubt]:
    """Warnings, of one code or of all, from the `first` on: the document that was added last comes first."""
    query = select(rows).order_by(rows.c.document.desc(), rows.c.position).offset(first).limit(most)
    found = connection.execute(query if code is None else query.where(rows.c.code == code)).all()
    shelf = holdings_of(connection, {row.document for row in found})
    return [
        Doubt(document=shelf[row.document], code=row.code, message=row.message, paragraph=row.paragraph)
        for row in found
    ]


def unclear(connection: Connection, what: Unclear) -> list[str]:
    """The mandates of adopted texts of which something is not clear, in the order of their texts, by their ids.

    Where a person has said what the field is to be, or that it stays as it was read, it is clear.
    """
    query = select(mandates.c.id).join(documents, documents.c.id == mandates.c.document)
    query = query.where(_is_unclear(what), ~mandates.c.dismissed, ~documents.c.draft)
    found = connection.execute(query.order_by(documents.c.id.desc(), mandates.c.position)).scalars().all()
    settled = _settled(connection, found, what)
    return [one for one in found if one not in settled]


def _is_unclear(what: Unclear) -> ColumnElement[bool]:
    if what == "addressees":
        named = select(addressees.c.mandate).where(addressees.c.mandate == mandates.c.id)
        return and_(~named.exists(), mandates.c.stated["class"].as_string().in_(ACTING))
    timed = mandates.c.stated[("due", "text")].as_string().is_not(None)
    dated = select(due_sessions.c.mandate).where(due_sessions.c.mandate == mandates.c.id)
    return and_(timed, mandates.c.first.is_(None), ~dated.where(due_sessions.c.first.is_not(None)).exists())


def _settled(connection: Connection, ids: Sequence[str], what: Unclear) -> set[str]:
    said = judged(connection, ids)
    return {
        mandate
        for mandate, listed in said.items()
        if any(one.value["field"] == what for one in standing(listed, "correction"))
    }
