"""What waits for a person, in queues: each thing on a page of its own, and after a decision the next one."""

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
from seized.model.review import UNCLEAR
from seized.model.roles import Action
from seized.web.judging import just_made, said
from seized.web.page import Asked, page
from seized.web.parts import LISTED, part
from seized.web.queue import Queue

URL_ENCODED = RequestEncodingType.URL_ENCODED


class Attached(msgspec.Struct, frozen=True):
    """What is typed about a judgement whose mandate is gone: `to` is a candidate, `other` a mandate by its name."""

    to: str = ""
    other: str = ""
    because: str = ""


@get("/review", name="review", guards=[needs(Action.JUDGE)])
def review(desk: Desk) -> Template:
    """How much waits."""
    return page("review/review.html", desk=desk, waiting=desk.ask(service.review.waiting))


@get("/review/doubts", name="doubts", guards=[needs(Action.JUDGE)])
def doubts(
    desk: Desk,
    request: Asked,
    of: str = "readings",
    code: str | None = None,
    page_: Annotated[int, QueryParameter(name="page")] = 1,
) -> Template:
    """Readings with a warning, or mandates of which something is not clear."""
    what = next((one for one in UNCLEAR if one == of), None)
    counts = {one: desk.ask(service.review.unclear, one) for one in UNCLEAR}
    codes = desk.ask(service.review.codes)
    if what:
        shown_part, ids = part(counts[what], page_)
        shown: object = desk.ask(service.review.entries, tuple(ids), desk.today)
    else:
        total = codes.get(code, 0) if code else sum(codes.values())
        shown_part, _ = part(range(total), page_)
        shown = desk.ask(service.review.doubts, code, shown_part.first - 1, LISTED)
    return page(
        "review/doubts.html",
        desk=desk,
        of=what or "readings",
        code=code,
        codes=codes,
        counts={one: len(listed) for one, listed in counts.items()},
        shown=shown,
        part=shown_part,
        made=just_made(desk, request),
    )


@get("/review/conflicts", name="conflicts", guards=[needs(Action.JUDGE)])
def conflicts(desk: Desk, request: Asked) -> Template:
    """Judgements whose mandate is gone."""
    return page(
        "review/conflicts.html", desk=desk, conflicts=desk.ask(service.asking.conflicts), made=just_made(desk, request)
    )


@get("/review/conflicts/{number:int}", name="conflict", guards=[needs(Action.JUDGE)])
def conflict(desk: Desk, number: int) -> Template:
    """One of them, with the mandates that it may belong to."""
    return _attaching(desk, number)


@post("/review/conflicts/{number:int}", guards=[needs(Action.JUDGE)])
def attach(desk: Desk, number: int, data: Annotated[Attached, Body(media_type=URL_ENCODED)]) -> Template | Redirect:
    """Say to which mandate it belongs."""
    queue = Queue([one.judgement.id for one in desk.ask(service.asking.conflicts)], number)
    name, faults = data.other.strip() or data.to, dict[str, str]()
    if not name:
        faults["to"] = "Choose a mandate, or name another."
    elif not data.because.strip():
        faults["because"] = "Say why it belongs there."
    else:
        try:
            made = service.judging.attach(desk.register, number, name, said(desk, data.because))
            desk.note("attach judgement", f"{made.about.document}#{made.about.label}")
            following = f"/review/conflicts/{queue.after}" if queue.after else f"/review/conflicts?done={made.id}"
            return Redirect(following, status_code=303)
        except SeizedError as error:
            faults["form"] = problem(error).detail
    return _attaching(desk, number, typed=data, faults=faults)


def _attaching(
    desk: Desk, number: int, *, typed: Attached | None = None, faults: dict[str, str] | None = None
) -> Template:
    found = service.review.conflict(desk.register, number)
    if found is None:
        raise Unknown(f"judgement {number} has its mandate, or there is no such judgement")
    return page(
        "review/attach.html",
        status=422 if faults else 200,
        desk=desk,
        conflict=found,
        candidates=service.review.entries(desk.register, found.candidates, desk.today),
        queue=Queue([one.judgement.id for one in desk.ask(service.asking.conflicts)], number),
        typed=typed or Attached(),
        faults=faults or {},
    )


ROUTES = (review, doubts, conflicts, conflict, attach)
