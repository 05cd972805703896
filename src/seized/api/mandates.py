"""Mandates: who is asked to do what, by when; what came of it; and what people judge of it."""

import msgspec
from litestar.di import Provide

from seized import service
from seized.api import names
from seized.api.choosing import mandate_filter
from seized.api.paging import STANDARD, After, Limit, cut
from seized.api.resource import get, post
from seized.errors import Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.accounts import By
from seized.model.history import History
from seized.model.listing import Order
from seized.model.register import Entry, Judgement, MandateFilter, Status
from seized.model.roles import Action
from seized.service.judging import Corrected, Said

TAGS = ["mandates"]


class EntryPage(msgspec.Struct, frozen=True):
    """Mandates as the register holds them; `total` counts all that fit."""

    items: tuple[Entry, ...]
    total: int
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


@get(
    "/mandates",
    tags=TAGS,
    guards=[needs(Action.LOOK)],
    dependencies={"wanted": Provide(mandate_filter, sync_to_thread=False)},
)
def mandates(
    *, desk: Desk, wanted: MandateFilter, order: Order = "due", limit: Limit = STANDARD, after: After = None
) -> EntryPage:
    """The mandates that fit: by their last due day, by the date of their texts, or by the symbols of these."""
    ids = desk.ask(service.listing.ids, wanted, order)
    items, following = cut(ids, str, limit, after)
    found = service.asking.entries_by_id(desk.register, items, desk.today)
    return EntryPage(tuple(found[one] for one in items if one in found), len(ids), following)


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
    _note(desk, "set status", mandate)
    return made


@post("/mandates/{mandate:str}/corrections", tags=["judgements"], guards=[needs(Action.JUDGE)])
def correct(desk: Desk, mandate: names.Mandate, data: CorrectionSaid) -> list[Judgement]:
    """Correct what was read of a mandate: a judgement for each field."""
    said = Said(because=data.because, by=desk.person.shown)
    made = service.judging.correct(desk.register, mandate, data, said)
    _note(desk, "correct", mandate)
    return made


@post("/mandates/{mandate:str}/evidence", tags=["judgements"], guards=[needs(Action.JUDGE)])
def weigh(desk: Desk, mandate: names.Mandate, data: EvidenceSaid) -> Judgement:
    """Confirm or dismiss a document as evidence for a mandate."""
    said = Said(because=data.because, by=desk.person.shown)
    made = service.judging.weigh(desk.register, mandate, data.symbol, said, accepted=data.accepted)
    _note(desk, "weigh evidence", mandate)
    return made


def _note(desk: Desk, action: str, mandate: str) -> None:
    service.audit.note(desk.register, By(desk.person.name), action, mandate)


ROUTES = (mandates, mandate, history, set_status, correct, weigh)
