"""What is asked of texts together: the agenda of a session, a search, a series, a comparison, what changed."""

from typing import Annotated

import msgspec
from litestar.exceptions import ClientException
from litestar.params import Parameter

from seized import service
from seized.api.choosing import Day, Session, Word
from seized.api.names import SessionNumber, Symbol
from seized.api.paging import STANDARD, After, Limit, cursor, cut, read
from seized.api.resource import get
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.comparison import Collation
from seized.model.lineage import Trace
from seized.model.mandate import MandateKind
from seized.model.register import Agenda, Change, Conflict, Status
from seized.model.roles import Action
from seized.model.search import Cursor, Hit, SearchFilter
from seized.model.segment import Part
from seized.service.opening import Register

TAGS = ["texts"]
LOOK = [needs(Action.LOOK)]
MOST_COMPARED = 12
"""Texts that are compared at once."""


class HitPage(msgspec.Struct, frozen=True):
    """Paragraphs that a search found, the newest first; `more` says that `total` is not all; `notes` say what a person
    should know of the search itself."""

    items: tuple[Hit, ...]
    total: int
    more: bool
    notes: tuple[str, ...]
    next: str | None


class ChangePage(msgspec.Struct, frozen=True):
    """What readings have done to mandates, in the order in which it happened."""

    items: tuple[Change, ...]
    total: int
    next: str | None


@get("/agenda/{session:int}", tags=TAGS, guards=LOOK)
def agenda(desk: Desk, session: SessionNumber, organ: Word = None) -> Agenda:
    """What adopted texts have decided for the agenda of a regular session; of the General Assembly unless told
    otherwise."""
    return desk.ask(service.asking.agenda, session, organ or "General Assembly")


@get("/search", tags=TAGS, guards=LOOK)
def search(
    *,
    desk: Desk,
    q: Annotated[str, Parameter(max_length=500, description="Words, “phrases”, -words, symbols.")] = "",
    part: Part | None = None,
    organ: Word = None,
    session: Session = None,
    addressee: Word = None,
    verb: Word = None,
    kind: MandateKind | None = None,
    status: Status | None = None,
    since: Word = None,
    until: Word = None,
    drafts: bool = False,
    limit: Limit = 20,
    after: After = None,
) -> HitPage:
    """The paragraphs that hold what `q` says and fit the filter."""
    chosen = SearchFilter(
        part=part,
        organ=organ,
        session=session,
        addressee=addressee,
        verb=verb,
        kind=kind,
        status=status,
        since=since,
        until=until,
        drafts=drafts,
    )
    place = read(after, Cursor) if after else None
    found = service.asking.search(desk.register, q, chosen, limit, place)
    following = cursor(found.next) if found.next else None
    return HitPage(found.hits, found.total, found.more, found.notes, following)


@get("/traces/{name:path}", tags=TAGS, guards=LOOK)
def trace(desk: Desk, name: Symbol) -> Trace:
    """Where a text comes from and what came of it: its series, its drafts, what it cites and what cites it."""
    return desk.ask(service.asking.trace, name.lstrip("/"))


@get("/comparison", tags=TAGS, guards=LOOK)
def comparison(desk: Desk, text: Annotated[list[str], Parameter(min_items=2, max_items=MOST_COMPARED)]) -> Collation:
    """Two or more texts, paragraph by paragraph, in the order in which they are named."""
    if len(text) < 2:
        raise ClientException("Name two texts, as in ?text=A/RES/75/268&text=A/RES/77/338.")
    return desk.ask(compared, tuple(text))


@get("/changes", tags=TAGS, guards=LOOK)
def changes(*, desk: Desk, since: Day = None, limit: Limit = STANDARD, after: After = None) -> ChangePage:
    """What readings have done to the mandates of adopted texts, since a day."""
    found = desk.ask(changed, since)
    items, following = cut(found, lambda one: f"{one.reading} {one.mandate} {one.label} {one.change}", limit, after)
    return ChangePage(items, len(found), following)


@get("/conflicts", tags=["judgements"], guards=LOOK)
def conflicts(desk: Desk) -> tuple[Conflict, ...]:
    """The judgements whose mandate is gone, and where they may belong."""
    return desk.ask(service.asking.conflicts)


def changed(register: Register, since: str | None) -> tuple[Change, ...]:
    """What readings have done to the mandates of adopted texts, since a day."""
    return tuple(change for change, _ in service.asking.changes(register, since))


def compared(register: Register, names: tuple[str, ...]) -> Collation:
    """The texts of a register that are named, paragraph by paragraph."""
    return service.comparing.collation([service.comparing.kept(register, name) for name in names])


ROUTES = (agenda, search, trace, comparison, changes, conflicts)
