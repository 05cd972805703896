"""Documents that may be evidence for mandates: each beside its mandate, to be confirmed or dismissed."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated

import msgspec
from litestar.enums import RequestEncodingType
from litestar.params import Body, QueryParameter
from litestar.response import Redirect, Template

from seized import service
from seized.errors import SeizedError, Unknown
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.problems import problem
from seized.model.document import Paragraph
from seized.model.register import Entry, Judgement, Proposal, Shown
from seized.model.register_wording import STATUS_MEANINGS
from seized.model.review import Offer
from seized.model.roles import Action
from seized.web.judging import just_made, said
from seized.web.page import Asked, page
from seized.web.parts import part
from seized.web.queue import Queue
from seized.web.templating import query

URL_ENCODED = RequestEncodingType.URL_ENCODED
Named = Annotated[str | None, QueryParameter(name="document")]


TELLING = 4
"""Paragraphs of a document that are shown as what may be evidence; the others are a link away."""


class Weighed(msgspec.Struct, frozen=True):
    """What is typed about a document that may be evidence: `verdict` is `yes` or `no`; without `status` that stays."""

    verdict: str = ""
    because: str = ""
    status: str = ""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which offers an address chooses; None leaves a field open."""

    kind: str | None = None
    due: int | None = None
    to: str | None = None

    @classmethod
    def of(cls, request: Asked) -> "Wanted":
        """What the address of a request chooses."""
        typed = request.query_params
        due = typed.get("due") or ""
        return cls(kind=typed.get("kind") or None, due=int(due) if due.isdigit() else None, to=typed.get("to") or None)

    def takes(self, offer: Offer) -> bool:
        """Whether an offer is one of those."""
        return (
            self.kind in (None, offer.kind)
            and (self.due is None or self.due in offer.sessions)
            and (self.to is None or self.to in offer.names)
        )

    def link(self, **changed: object) -> str:
        """The list with other fields chosen."""
        return f"/review/evidence{query(**(msgspec.structs.asdict(self) | changed))}"


@get("/review/evidence", name="weighing", guards=[needs(Action.JUDGE)])
def evidence(desk: Desk, request: Asked, page_: Annotated[int, QueryParameter(name="page")] = 1) -> Template:
    """Documents that may be evidence, the most likely first; and activities that propose a status."""
    wanted, everything = Wanted.of(request), _undecided(desk)
    chosen = tuple(one for one in everything if wanted.takes(one))
    shown_part, listed = part(chosen, page_)
    return page(
        "review/evidence.html",
        desk=desk,
        wanted=wanted,
        kinds=Counter(one.kind for one in everything),
        sessions=Counter(session for one in everything for session in one.sessions),
        names=Counter(name for one in everything for name in one.names).most_common(8),
        shown=service.review.offered(desk.register, listed, desk.today),
        part=shown_part,
        activities=desk.ask(service.review.activities),
        made=just_made(desk, request),
    )


@get("/review/evidence/{mandate:str}", name="weigh", guards=[needs(Action.JUDGE)])
def weigh(desk: Desk, request: Asked, mandate: str, named: Named = None) -> Template:
    """A mandate, and beside it what may be evidence for it."""
    return _weighing(desk, request, mandate, named)


@post("/review/evidence/{mandate:str}", guards=[needs(Action.JUDGE)])
def weighed(
    desk: Desk,
    request: Asked,
    mandate: str,
    data: Annotated[Weighed, Body(media_type=URL_ENCODED)],
    named: Annotated[str, QueryParameter(name="document")] = "",
) -> Template | Redirect:
    """Confirm or dismiss it, and give a status at once where that is wanted."""
    faults = _faults(data)
    queue = _evidence_queue(desk, request, mandate, named)
    if not faults:
        try:
            made = _judged(desk, mandate, named, data)
            return Redirect(_following(request, queue, made), status_code=303)
        except SeizedError as error:
            faults["form"] = problem(error).detail
    return _weighing(desk, request, mandate, named, typed=data, faults=faults)


def _faults(data: Weighed) -> dict[str, str]:
    """What is wrong with what was typed, by the field."""
    if data.verdict not in ("yes", "no"):
        return {"form": "Say whether it is evidence, or is not."}
    if data.verdict == "no" and not data.because.strip():
        return {"because": "Say why it is no evidence."}
    if data.status and (data.verdict == "no" or data.status not in STATUS_MEANINGS):
        return {"status": "A status goes with evidence that is confirmed. To dismiss it, leave the status as it is."}
    return {}


def _judged(desk: Desk, mandate: str, named: str, data: Weighed) -> Judgement:
    accepted = data.verdict == "yes"
    made = service.judging.weigh(desk.register, mandate, named, said(desk, data.because), accepted=accepted)
    handle = f"{made.about.document}#{made.about.label}"
    desk.note("weigh evidence", handle)
    if data.status:
        words = said(desk, data.because, (named,))
        made = service.judging.set_status(desk.register, mandate, data.status, words)
        desk.note("set status", handle)
    return made


def _following(request: Asked, queue: Queue[Offer], made: Judgement) -> str:
    """The next of the queue, or the list where there is none."""
    chosen = msgspec.structs.asdict(Wanted.of(request)) | {"done": made.id}
    if queue.after is None:
        return f"/review/evidence{query(**chosen)}"
    return f"/review/evidence/{queue.after.mandate}{query(document=queue.after.evidence, **chosen)}"


def _weighing(
    desk: Desk,
    request: Asked,
    mandate: str,
    named: str | None,
    *,
    typed: Weighed | None = None,
    faults: dict[str, str] | None = None,
) -> Template:
    [heard] = service.evidence.evidence_for(desk.register, mandate)[:1]
    proposal = _proposal(heard.proposals, named, mandate)
    witness = proposal.candidate.witness if proposal.candidate else proposal.evidence
    shown = _shown(desk, witness)
    return page(
        "review/weigh.html",
        status=422 if faults else 200,
        desk=desk,
        entry=heard.entry,
        proposal=proposal,
        witness=shown,
        telling=_telling(heard.entry, proposal, shown) if shown else (),
        queue=_evidence_queue(desk, request, heard.entry.id, proposal.evidence),
        wanted=Wanted.of(request),
        typed=typed or Weighed(),
        faults=faults or {},
        meanings=STATUS_MEANINGS,
        made=just_made(desk, request),
    )


def _proposal(proposals: Sequence[Proposal], named: str | None, mandate: str) -> Proposal:
    """The proposal that is named, or the first."""
    found = next((one for one in proposals if named in (None, one.evidence)), None)
    if found is None:
        raise Unknown(f"{named or 'nothing'} is not proposed as evidence for {mandate}, or not any more")
    return found


def _telling(entry: Entry, proposal: Proposal, shown: Shown) -> tuple[Paragraph, ...]:
    """The paragraphs that the reasons name, or else those that cite the text of the mandate, or else the first."""
    reasons = proposal.candidate.reasons if proposal.candidate else ()
    places = {reason.place.paragraph.partition("#")[2] for reason in reasons if reason.place}
    listed = shown.reading.paragraphs
    named = [one for one in listed if one.id in places]
    citing = [one for one in listed if any(cited.symbol == entry.document.symbol for cited in one.citations)]
    return tuple((named or citing or listed)[:TELLING])


def _shown(desk: Desk, name: str) -> Shown | None:
    """A document; None where the register has only its symbol."""
    try:
        return desk.ask(service.asking.show, name, desk.today)
    except Unknown:
        return None


def _undecided(desk: Desk) -> tuple[Offer, ...]:
    offers = desk.ask_while(service.review.grounds(desk.register), service.review.offers)
    return service.review.undecided(desk.register, offers)


def _evidence_queue(desk: Desk, request: Asked, mandate: str, evidence: str) -> Queue[Offer]:
    wanted = Wanted.of(request)
    listed = [one for one in _undecided(desk) if wanted.takes(one)]
    here = next((one for one in listed if (one.mandate, one.evidence) == (mandate, evidence)), None)
    return Queue(listed, here)


ROUTES = (evidence, weigh, weighed)
