"""A fact whole: where it was found and how, what came of it, what happened to it, and what a person may do."""

from collections.abc import Mapping, Sequence

import msgspec
from litestar.response import Redirect, Template

from seized import service
from seized.errors import Refused, Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.dossier import Heard
from seized.model.facts import AgreementFact, FieldFact, MeetingFact, MembershipFact, ObservanceFact
from seized.model.history import History
from seized.model.nesting import stands_in
from seized.model.register import Entry, Shown
from seized.model.roles import Action, may
from seized.service.opening import Register
from seized.web.chronicle import Event, events
from seized.web.page import Asked, page
from seized.web.paragraphs import Row, Rows

Fact = MeetingFact | AgreementFact | MembershipFact | ObservanceFact | FieldFact

MOST_ITEMS = 12
"""Sub-paragraphs that are quoted with their paragraph; the document itself has them all."""


class Whole(msgspec.Struct, frozen=True, kw_only=True):
    """A mandate with all that the register knows of it; `rows` are its paragraph between what governs it and what
    stands under it."""

    entry: Entry
    shown: Shown
    rows: tuple[Row, ...]
    more: int
    heard: Heard | None
    events: tuple[Event, ...]


def whole(register: Register, name: str, today: str) -> Whole:
    """The mandate that goes by a name.  Raises `seized.errors.Unknown` and `Ambiguous`."""
    shown = service.asking.show(register, name, today)
    if shown.mandate is None:
        raise Unknown(f"{name}: no mandate goes by it")
    entry = next(one for one in shown.entries if one.id == shown.mandate)
    here = entry.mandate.paragraph
    around = [one for one in shown.reading.paragraphs if stands_in(here, one.id) or stands_in(one.id, here)]
    rows = Rows(shown, {})
    return Whole(
        entry=entry,
        shown=shown,
        rows=tuple(rows.row(paragraph) for paragraph in around[:MOST_ITEMS]),
        more=max(len(around) - MOST_ITEMS, 0),
        heard=None if entry.document.draft else _heard(register, shown.mandate),
        events=events(_of_it(service.asking.history(register, shown.mandate))),
    )


def _of_it(found: History) -> History:
    """The history without the readings of its document that left the mandate as it was."""
    changed = {change.reading for change in found.changes}
    return msgspec.structs.replace(found, readings=tuple(one for one in found.readings if one.id in changed))


def _heard(register: Register, mandate: str) -> Heard | None:
    """What is proposed as evidence for a mandate; None for one that a person has found to be none."""
    try:
        return next(iter(service.evidence.evidence_for(register, mandate)), None)
    except Refused:
        return None


@get("/mandates/{mandate:str}", name="mandate", guards=[needs(Action.LOOK)])
def mandate(desk: Desk, request: Asked, mandate: str) -> Template | Redirect:
    """A mandate by its id, as a page; the part of it alone where a page asks for that."""
    found = desk.ask(whole, mandate, desk.today)
    if found.entry.id != mandate:
        return Redirect(f"/mandates/{found.entry.id}")
    return page(_named(request, "mandate"), desk=desk, whole=found, may_judge=may(desk.person.role, Action.JUDGE))


@get("/facts", name="facts", guards=[needs(Action.LOOK)])
def facts(desk: Desk, request: Asked) -> Template:
    """Facts of cooperation by their ids (`?id=meeting:q5zt2m7xw4ab`), each with all that tells of it."""
    named = request.query_params.getall("id", [])
    found = desk.ask(told, tuple(named))
    if not found:
        raise Unknown(f"{', '.join(named) or 'no id'}: no fact of the register goes by it")
    return page(_named(request, "cooperation"), desk=desk, found=found, may_judge=may(desk.person.role, Action.JUDGE))


class ToldOf(msgspec.Struct, frozen=True):
    """A fact of cooperation, what it may be the same as, and what persons decided on it."""

    fact: Fact
    kind: str
    candidates: tuple[Fact, ...]
    events: tuple[Event, ...]


def told(register: Register, ids: Sequence[str]) -> tuple[ToldOf, ...]:
    """The facts with these ids that the register has."""
    joined = service.cooperation.facts_by_id(register, ids)
    plain = service.cooperation.named_by_id(register, [one for one in ids if one not in joined])
    likely = service.cooperation.candidates(register, list(joined.values()))
    made = {one.id: one for one in (*joined.values(), *plain.values())}
    return tuple(_told(register, one, likely) for one in made.values())


def _told(register: Register, fact: Fact, likely: Mapping[str, Fact]) -> ToldOf:
    kind = fact.id.partition(":")[0]
    if isinstance(fact, ObservanceFact | FieldFact):
        return ToldOf(fact, kind, (), ())
    candidates = tuple(likely[one] for one in fact.candidates if one in likely)
    return ToldOf(fact, kind, candidates, events(service.asking.history(register, fact.id)))


def _named(request: Asked, name: str) -> str:
    """The template of the page, or of the part of it that another page asks for."""
    return f"fact/{name}_part.html" if request.headers.get("hx-request") else f"fact/{name}.html"
