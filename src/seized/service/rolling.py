"""Rolls a text forward to a later session, with what the register knows of the time since."""

import msgspec
from sqlalchemy import Connection

from seized.derive.lineage.series import series
from seized.derive.lineage.texts import text
from seized.derive.lineage.versions import versions
from seized.drafting.roll import Known, redline, roll, series_of, touches
from seized.errors import NotRolled
from seized.export.record import record_json
from seized.export.redline.docx import docx
from seized.export.redline.revised import revised
from seized.export.rolled.html import page
from seized.model import Document
from seized.model.comparison_wording import name
from seized.model.facts import FactFilter
from seized.model.lineage import Series
from seized.model.rolled import Rolled
from seized.model.source import WordFile
from seized.model.touching import Touch
from seized.pipeline import told as read_from
from seized.readers import content, word_source
from seized.readers.paths import is_file
from seized.register import cooperation
from seized.register import holdings as shelves
from seized.register.references import resolve
from seized.register.register import Register
from seized.register.shelf import Shelf
from seized.segment import segment
from seized.service.comparing import texts
from seized.service.people import now
from seized.vocabulary.known_texts import item_named, known

TRACKED = "tracked changes"


class Rolling(msgspec.Struct, frozen=True):
    """A text rolled forward; of a Word file, the file and what is to change in it.

    `tracked`: the base holds tracked changes of others, and was read with all of them accepted.
    """

    rolled: Rolled
    tracked: bool
    file: WordFile | None = None
    touches: tuple[Touch, ...] = ()


def rolled(wanted: str | Document | WordFile, session: int, register: Register | None = None) -> Rolling:
    """A file, a document of the register, or what was read of either, as the draft of a later session.

    Without a register it is rolled by the text and the known lists alone.  Raises `seized.errors.NotRolled` of a text
    that cannot be rolled there, and as `seized.service.comparing.texts` does.
    """
    if isinstance(wanted, str) and is_file(wanted):
        wanted = word_source(content(wanted), wanted) or wanted
    if isinstance(wanted, WordFile):
        return _in_file(wanted, session, register)
    [base] = texts([wanted], register)
    return Rolling(_rolled(base, session, register), _is_tracked(base))


def _in_file(file: WordFile, session: int, register: Register | None) -> Rolling:
    parts = segment(file.source)
    base = read_from(file.source, parts)
    found = _rolled(base, session, register)
    return Rolling(found, _is_tracked(base), file, touches(found, base, parts, file.heads))


def _is_tracked(base: Document) -> bool:
    return any(warning.code == TRACKED for warning in base.warnings)


def _rolled(base: Document, session: int, register: Register | None) -> Rolled:
    refuse(base, session)
    return roll(base, session, told(register, base, session) if register else Known(item=_item(base, session)))


def refuse(base: Document, session: int) -> None:
    """Raises `seized.errors.NotRolled` where a text cannot be rolled forward to a session, and says why."""
    called = base.symbol or base.source.path
    if base.session is None or (base.symbol and series_of(base) is None):
        raise NotRolled(f"{called} is of no regular session: only texts that count by sessions are rolled forward")
    if session <= base.session:
        raise NotRolled(f"{called} is of session {base.session}: name a later session than that")
    if "resolution" not in base.kind:
        raise NotRolled(f"{called} is a {base.kind}: only resolutions and draft resolutions are rolled forward")


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


def as_word(found: Rolling, author: str) -> bytes:
    """The rolled text as a Word file whose every change is a native revision, and every question a comment.

    A base in Word is written into a copy of it, beside the revisions of others; any other is laid out anew.  Raises
    `seized.errors.NotRolled` where the revisions of others would be lost, as their file is not at hand.
    """
    if found.file:
        return revised(found.file, found.touches, author, now())
    if found.tracked:
        raise NotRolled(f"{name(found.rolled.base)} has tracked changes of others: name the file that they stand in")
    return docx(redline(found.rolled), author, now())
