"""Rolls a text forward to a later session, with what the register knows of the time since."""

from sqlalchemy import Connection

from seized.derive.lineage.series import series
from seized.derive.lineage.texts import text
from seized.derive.lineage.versions import versions
from seized.drafting.roll import Known, redline, roll, series_of
from seized.errors import NotRolled
from seized.export.record import record_json
from seized.export.redline.docx import docx
from seized.export.rolled.html import page
from seized.model import Document
from seized.model.facts import FactFilter
from seized.model.lineage import Series
from seized.model.rolled import Rolled
from seized.register import cooperation
from seized.register import holdings as shelves
from seized.register.references import resolve
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.service.comparing import texts
from seized.service.people import now
from seized.vocabulary.known_texts import item_named, known

TRACKED = "tracked changes"


def rolled(wanted: str | Document, session: int, register: Register | None = None) -> Rolled:
    """A document that was read, a file, or a document of the register, as the draft of a later session.

    Without a register it is rolled by the text and the known lists alone.  Raises `seized.errors.NotRolled` of a text
    that cannot be rolled there, and as `seized.service.comparing.texts` does.
    """
    [base] = texts([wanted], register)
    refuse(base, session)
    known = told(register, base, session) if register else Known(item=_item(base, session))
    return roll(base, session, known)


def refuse(base: Document, session: int) -> None:
    """Raises `seized.errors.NotRolled` where a text cannot be rolled forward to a session, and says why."""
    name = base.symbol or base.source.path
    if base.session is None or (base.symbol and series_of(base) is None):
        raise NotRolled(f"{name} is of no regular session: only texts that count by sessions are rolled forward")
    if session <= base.session:
        raise NotRolled(f"{name} is of session {base.session}: name a later session than that")
    if "resolution" not in base.kind:
        raise NotRolled(f"{name} is a {base.kind}: only resolutions and draft resolutions are rolled forward")
    if any(warning.code == TRACKED for warning in base.warnings):
        raise NotRolled(
            f"{name} has tracked changes of others, which would be lost: accept or reject them first, "
            "or roll the issued text"
        )


def told(register: Register, base: Document, session: int) -> Known:
    """What a register tells that bears on the base."""
    with register.reading() as connection:
        shelf = Shelf(connection)
        focus = text(base)
        line = series(focus, shelf)
        return Known(
            series=line,
            versions=versions(focus, shelf),
            newer=_newer(connection, line, base, session),
            meetings=tuple(cooperation.meetings(connection, FactFilter())),
            memberships=tuple(cooperation.memberships(connection, FactFilter())),
            item=_item(base, session),
            asked=True,
        )


def _newer(connection: Connection, line: Series, base: Document, session: int) -> tuple[Document, ...]:
    """The read texts of the series that came after the base, up to the session, oldest first."""
    texts = (member.text for member in line.members if member.text.standing == "read")
    after = [one for one in texts if (one.date or "") > (base.date or "") and (one.session or session) <= session]
    return tuple(shelves.reading(connection, resolve(connection, one.key).document) for one in after)


def _item(base: Document, session: int) -> str | None:
    """The number that the one agenda item of the base has at a session, going by its name."""
    fact = known(base.symbol) if base.symbol else None
    names = {name for name in fact.item_names if name} if fact and len(fact.items) == 1 else set()
    return item_named(session, names.pop()) if names else None


def as_record(found: Rolled) -> bytes:
    """The rolled text as JSON: every run with its revision, its rule and its questions."""
    return record_json(found)


def as_page(found: Rolled) -> bytes:
    """The rolled text as one self-contained HTML page."""
    return page(found)


def as_word(found: Rolled, author: str) -> bytes:
    """The rolled text as a Word file whose every change is a native revision, and every question a comment."""
    return docx(redline(found), author, now())
