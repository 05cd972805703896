"""Mandates: who is asked to do what, by when; what came of it; and what people judge of it."""

import msgspec
from litestar.di import Provide

from seized import service
from seized.api import names
from seized.api.choosing import mandate_filter
from seized.api.paging import STANDARD, After, Limit, cursor, following, place
from seized.api.resource import get, post
from seized.errors import Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.dossier import Heard
from seized.model.history import History
from seized.model.register import Entry, Judgement, MandateFilter, Status
from seized.model.roles import Action
from seized.service.due import Uncharted
from seized.service.judging import Corrected, Said

TAGS = ["mandates"]
WANTED = {"wanted": Provide(mandate_filter, sync_to_thread=False)}


class EntryPage(msgspec.Struct, frozen=True):
    """Mandates as the register holds them; `more` says that there are more than `total`, which were not counted."""

    items: tuple[Entry, ...]
    total: int
    more: bool
    next: str | None


class DueAnswer(msgspec.Struct, frozen=True):
    """What falls due; `uncharted` are sessions whose end no calendar tells, `overdue` counts what is left out."""

    items: tuple[Entry, ...]
    total: int
    more: bool
    uncharted: tuple[Uncharted, ...]
    overdue: int
    next: str | None


class EvidencePage(msgspec.Struct, frozen=True):
    """Mandates for which something is proposed; a page may be short, or empty, and have a next one all the same."""

    items: tuple[Heard, ...]
    next: str | None


class StatusSaid(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What came of a mandate: why somebody says so, and on what evidence (symbols, addresses, files, `activity:12`)."""

    status: Status
    because: str | None = None
    evidence: tuple[str, ...] = ()


class CorrectionSaid(Corrected, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a mandate is to say instead of what was read, and why."""

    because: str | None = None


class EvidenceSaid(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether a document is evidence for a mandate, and why."""

    symbol: str
    accepted: bool
    because: str | None = None


@get("/mandates", tags=TAGS, guards=[needs(Action.LOOK)], dependencies=WANTED)
def mandates(*, desk: Desk, wanted: MandateFilter, limit: Limit = STANDARD, after: After = None) -> EntryPage:
    """The mandates that fit, by their last due day."""
    found = service.asking.mandates_page(desk.register, wanted, limit, place(after))
    return EntryPage(found.rows, found.total, found.more, following(found))


@get("/due", tags=TAGS, guards=[needs(Action.LOOK)], dependencies=WANTED)
def due(*, desk: Desk, wanted: MandateFilter, limit: Limit = STANDARD, after: After = None) -> DueAnswer:
    """The mandates that fit and have a time; where none was asked for, those that are due from today on."""
    found = service.due.due_page(desk.register, wanted, limit, place(after))
    page = found.entries
    return DueAnswer(page.rows, page.total, page.more, found.uncharted, found.overdue, following(page))


@get("/asked", tags=TAGS, guards=[needs(Action.LOOK)])
def asked(*, desk: Desk, of: names.Asked, limit: Limit = STANDARD, after: After = None) -> EntryPage:
    """What adopted texts ask of an actor or of a part of it."""
    found = service.actors.asked_page(desk.register, of, desk.today, limit, place(after))
    return EntryPage(found.rows, found.total, found.more, following(found))


@get("/evidence", tags=["judgements"], guards=[needs(Action.LOOK)], dependencies=WANTED)
def evidence(
    *, desk: Desk, wanted: MandateFilter, undecided: bool = False, limit: Limit = STANDARD, after: After = None
) -> EvidencePage:
    """What is proposed as evidence for the mandates that fit, or only what nobody has decided on."""
    found, behind = service.evidence.evidence_page(desk.register, wanted, limit, place(after), undecided=undecided)
    return EvidencePage(tuple(found), cursor(behind) if behind else None)


@get("/mandates/{mandate:str}", tags=TAGS, guards=[needs(Action.LOOK)])
def mandate(desk: Desk, mandate: names.Mandate) -> Entry:
    """A mandate as it stands."""
    found = service.asking.entries_by_id(desk.register, (mandate,), desk.today)
    if mandate not in found:
        raise Unknown(f"{mandate}: no mandate in the register has this id; see /api/v1/mandates")
    return found[mandate]


@get("/mandates/{mandate:str}/history", tags=TAGS, guards=[needs(Action.LOOK)])
def history(desk: Desk, mandate: names.Mandate) -> History:
    """All that happened to a mandate: readings, changes, judgements, activities."""
    return service.asking.history(desk.register, mandate)


@post("/mandates/{mandate:str}/status", tags=["judgements"], guards=[needs(Action.JUDGE)])
def set_status(desk: Desk, mandate: names.Mandate, data: StatusSaid) -> Judgement:
    """Say what came of a mandate, signed and dated; what stood before is superseded, never overwritten."""
    said = Said(because=data.because, evidence=data.evidence, by=desk.person.shown)
    made = service.judging.set_status(desk.register, mandate, data.status, said)
    desk.note("set status", mandate)
    return made


@post("/mandates/{mandate:str}/corrections", tags=["judgements"], guards=[needs(Action.JUDGE)])
def correct(desk: Desk, mandate: names.Mandate, data: CorrectionSaid) -> list[Judgement]:
    """Correct what was read of a mandate: a judgement for each field."""
    said = Said(because=data.because, by=desk.person.shown)
    made = service.judging.correct(desk.register, mandate, data, said)
    desk.note("correct", mandate)
    return made


@post("/mandates/{mandate:str}/evidence", tags=["judgements"], guards=[needs(Action.JUDGE)])
def weigh(desk: Desk, mandate: names.Mandate, data: EvidenceSaid) -> Judgement:
    """Confirm or dismiss a document as evidence for a mandate."""
    said = Said(because=data.because, by=desk.person.shown)
    made = service.judging.weigh(desk.register, mandate, data.symbol, said, accepted=data.accepted)
    desk.note("weigh evidence", mandate)
    return made


ROUTES = (mandates, mandate, due, asked, evidence, history, set_status, correct, weigh)
