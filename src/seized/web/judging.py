"""Judging a mandate: its status, what was read of it, its evidence; each judgement is signed, and can be taken back."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect, Template

from seized import service
from seized.errors import Refused, SeizedError, Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.problems import problem
from seized.model import Mandate
from seized.model.register import Entry, Judgement, Shown
from seized.model.register_wording import KINDS, STATUS_MEANINGS
from seized.model.review import UNCLEAR, Unclear
from seized.model.roles import Action
from seized.service.judging import Corrected, Said
from seized.service.opening import Register
from seized.web.page import Asked, page
from seized.web.queue import Queue
from seized.web.signing import within
from seized.web.templating import query
from seized.web.typed import Statuses, Typed, corrected, listed

URL_ENCODED = RequestEncodingType.URL_ENCODED
FORMS = ("status", "correct", "dismiss", "evidence")
"""What can be judged of a mandate, each in a form of its own."""

Faults = Mapping[str, str]
"""What is wrong with what was typed, by the field; `form` where it is wrong with the whole."""


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A mandate and all judgements on it, the latest first; `read` is what the text was read to say."""

    entry: Entry
    read: Mandate
    judgements: tuple[Judgement, ...]


class Status(msgspec.Struct, frozen=True):
    """What is typed to give a status."""

    status: str = ""
    because: str = ""
    evidence: str = ""
    then: str = ""


class Dismissed(msgspec.Struct, frozen=True):
    """What is typed to say that a mandate is none, or is one after all (`no`)."""

    dismissed: str = "yes"
    because: str = ""
    then: str = ""


class Evidence(msgspec.Struct, frozen=True):
    """What is typed to name a document as evidence."""

    document: str = ""
    because: str = ""
    then: str = ""


class Reason(msgspec.Struct, frozen=True):
    """Why something is done."""

    because: str = ""
    then: str = ""


def judged(register: Register, name: str, today: str) -> Judged:
    """The mandate that goes by a name.  Raises `seized.errors.Unknown` and `Ambiguous`."""
    shown: Shown = service.asking.show(register, name, today)
    if shown.mandate is None:
        raise Unknown(f"{name}: no mandate goes by it")
    entry = next(one for one in shown.entries if one.id == shown.mandate)
    read = next(one for one in shown.reading.mandates if one.id == entry.mandate.id)
    made = service.asking.history(register, shown.mandate).judgements
    return Judged(entry=entry, read=read, judgements=tuple(reversed(made)))


@get("/review/mandates/{mandate:str}", name="judge", guards=[needs(Action.JUDGE)])
def judge(desk: Desk, request: Asked, mandate: str) -> Template | Redirect:
    """A mandate with all that can be judged of it."""
    return _page(desk, request, mandate)


@get([f"/review/mandates/{{mandate:str}}/{form}" for form in FORMS], name="judge_one", guards=[needs(Action.JUDGE)])
def judge_one(desk: Desk, request: Asked, mandate: str) -> Template | Redirect:
    """One of the forms; the form alone where a page asks for that."""
    return _page(desk, request, mandate, form=request.url.path.rpartition("/")[2])


@post("/review/mandates/{mandate:str}/status", guards=[needs(Action.JUDGE)])
def set_status(
    desk: Desk,
    request: Asked,
    mandate: str,
    data: Annotated[Status, Body(media_type=URL_ENCODED)],
) -> Template | Redirect:
    """Say what came of a mandate."""
    words, queue = said(desk, data.because, listed(data.evidence)), _queue(desk, request, mandate)
    faults = {}
    if data.status not in STATUS_MEANINGS:
        faults["status"] = "Choose one of the five words."
    elif data.status != "no indication" and not (words.because or words.evidence):
        faults["because"] = f"Say why it is {data.status}, or name what shows it."
    if not faults:
        try:
            made = service.judging.set_status(desk.register, mandate, data.status, words)
            return _go_on(desk, request, made, "set status", then=data.then, queue=queue)
        except SeizedError as error:
            faults["form"] = _fault(error)
    return _page(desk, request, mandate, form="status", typed=data, faults=faults)


@post("/review/mandates/{mandate:str}/correct", guards=[needs(Action.JUDGE)])
def correct(
    desk: Desk,
    request: Asked,
    mandate: str,
    data: Annotated[Typed, Body(media_type=URL_ENCODED)],
) -> Template | Redirect:
    """Correct what was read of a mandate, or say that it stays as it was read."""
    entry, queue = judged(desk.register, mandate, desk.today).entry, _queue(desk, request, mandate)
    wanted, faults = corrected(data, entry)
    if wanted and not data.because.strip():
        faults["because"] = "Say why: what the text says that was not read so."
    if wanted and not faults:
        try:
            made = service.judging.correct(desk.register, mandate, wanted, said(desk, data.because))
            return _go_on(desk, request, made[-1], "correct", then=data.then, queue=queue)
        except SeizedError as error:
            faults["form"] = _fault(error)
    return _page(desk, request, mandate, form="correct", typed=data, faults=faults)


@post("/review/mandates/{mandate:str}/dismiss", guards=[needs(Action.JUDGE)])
def dismiss(
    desk: Desk,
    request: Asked,
    mandate: str,
    data: Annotated[Dismissed, Body(media_type=URL_ENCODED)],
) -> Template | Redirect:
    """Say that a mandate is none, or that it is one after all."""
    queue, faults = _queue(desk, request, mandate), {}
    if not data.because.strip():
        faults["because"] = "Say why: a judgement is kept for good, with its reason."
    else:
        wanted = Corrected(dismissed=data.dismissed == "yes")
        try:
            made = service.judging.correct(desk.register, mandate, wanted, said(desk, data.because))
            return _go_on(desk, request, made[-1], "dismiss", then=data.then, queue=queue)
        except SeizedError as error:
            faults["form"] = _fault(error)
    return _page(desk, request, mandate, form="dismiss", typed=data, faults=faults)


@post("/review/mandates/{mandate:str}/evidence", guards=[needs(Action.JUDGE)])
def name_evidence(
    desk: Desk,
    request: Asked,
    mandate: str,
    data: Annotated[Evidence, Body(media_type=URL_ENCODED)],
) -> Template | Redirect:
    """Name a document as evidence that no rule has proposed."""
    symbol, queue, faults = " ".join(data.document.split()), _queue(desk, request, mandate), {}
    if not symbol:
        faults["document"] = "Name the document by its symbol, as in A/80/165."
    else:
        try:
            made = service.judging.weigh(desk.register, mandate, symbol, said(desk, data.because), accepted=True)
            return _go_on(desk, request, made, "weigh evidence", then=data.then, queue=queue)
        except SeizedError as error:
            faults["form"] = _fault(error)
    return _page(desk, request, mandate, form="evidence", typed=data, faults=faults)


@post("/review/judgements/{number:int}/undo", guards=[needs(Action.JUDGE)])
def undo(desk: Desk, number: int, data: Annotated[Reason, Body(media_type=URL_ENCODED)]) -> Redirect:
    """Take a judgement back by another that says again what stood before."""
    if not data.because.strip():
        raise Refused("Say why it is taken back: go back, and write the reason into the field beside the button.")
    made = service.judging.undo(desk.register, number, said(desk, data.because))
    desk.note("take back judgement", f"{made.about.document}#{made.about.label}")
    return Redirect(
        within(data.then) if data.then else f"/review/mandates/{made.mandate}?done={made.id}", status_code=303
    )


def just_made(desk: Desk, request: Asked) -> Judgement | None:
    """The judgement that was just made, by the number that the address has (`done`)."""
    done = request.query_params.get("done") or ""
    return service.judging.judgement(desk.register, int(done)) if done.isdecimal() else None


def _page(
    desk: Desk,
    request: Asked,
    name: str,
    *,
    form: str | None = None,
    typed: object = None,
    faults: Faults | None = None,
) -> Template | Redirect:
    """A mandate with its forms, or one of them; as it was typed, and what is wrong with that."""
    found = judged(desk.register, name, desk.today)
    if found.entry.id != name and not faults:
        return Redirect(f"/review/mandates/{found.entry.id}{f'/{form}' if form else ''}")
    is_part = bool(request.headers.get("hx-request"))
    heard = () if found.entry.document.draft or found.entry.dismissed else _heard(desk, found.entry.id)
    return page(
        "review/mandate_part.html" if is_part else "review/mandate.html",
        status=422 if faults else 200,
        desk=desk,
        judged=found,
        entry=found.entry,
        heard=heard,
        form=form,
        forms=FORMS,
        typed=typed,
        faults=faults or {},
        kinds=KINDS,
        statuses=Statuses(found.entry, STATUS_MEANINGS),
        made=just_made(desk, request),
        queue=_queue(desk, request, found.entry.id),
        among=_among(request),
        is_part=is_part,
    )


def _heard(desk: Desk, mandate: str) -> object:
    return desk.ask(service.evidence.evidence_for, mandate)


def _among(request: Asked) -> Unclear | None:
    """The queue of mandates that are not clear which the page is reached by."""
    among = request.query_params.get("among")
    return next((one for one in UNCLEAR if one == among), None)


def _queue(desk: Desk, request: Asked, mandate: str) -> Queue[str] | None:
    """Where the mandate stands in that queue; None where it was reached another way."""
    what = _among(request)
    return Queue(desk.ask(service.review.unclear, what), mandate) if what else None


def _go_on(
    desk: Desk, request: Asked, made: Judgement, action: str, *, then: str, queue: Queue[str] | None
) -> Redirect:
    """After a judgement: the next of the queue, the page that was left, or the mandate with what now stands."""
    desk.note(action, f"{made.about.document}#{made.about.label}")
    among = _among(request)
    if queue and queue.after:
        to = f"/review/mandates/{queue.after}/correct{query(among=among, done=made.id)}"
    elif queue:
        to = f"/review/doubts{query(of=among, done=made.id)}"
    else:
        to = within(then) if then else f"/review/mandates/{made.mandate}?done={made.id}"
    return Redirect(to, status_code=303)


def said(desk: Desk, because: str, evidence: tuple[str, ...] = ()) -> Said:
    """What a person says, in their name."""
    return Said(because=because.strip() or None, evidence=evidence, by=desk.person.shown)


def _fault(error: SeizedError) -> str:
    return problem(error).detail


ROUTES = (judge, judge_one, set_status, correct, dismiss, name_evidence, undo)
