"""What a framework calls for against what was held, and its fields of cooperation by year."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec
from litestar.response import Redirect, Response, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.plan import Call, CallKind, Occurrence, Plan
from seized.model.plan_wording import SEVERAL
from seized.model.roles import Action
from seized.model.wording import day
from seized.web.downloads import download
from seized.web.page import Asked, moved, page
from seized.web.paging import Paged, PageNumber
from seized.web.tellings import in_path

CALLS = 20
"""Calls of a page: so many are drawn and told at once."""

WIDTHS = (1160, 680, 358)
"""Pixels of the picture on a screen, on paper (and a small screen), and on a phone."""

PLAN_FORMS = ("html", "docx", "md", "ics", "json")
FIELDS_FORMS = ("csv", "html", "docx", "md", "json")


class Falling(msgspec.Struct, frozen=True):
    """What is open or to come, and closes in one month; or opens in it, where nothing tells when it closes."""

    when: str
    due: tuple[tuple[Call, Occurrence], ...]


@get("/plan", name="plans", guards=[needs(Action.LOOK)])
def plans(desk: Desk, q: str = "", number: PageNumber = 1) -> Template:
    """The frameworks: those whom titles name."""
    known = [one for one in desk.ask(service.directory.directory) if one.titles]
    listed = Paged(service.directory.named(known, q), number)
    return page("plan/list.html", desk=desk, wanted=q, known=len(known), listed=listed)


@get("/plan/{name:path}", name="plan", guards=[needs(Action.LOOK)])
def plan(
    request: Asked,
    desk: Desk,
    name: str,
    *,
    kind: CallKind | None = None,
    until: str | None = None,
    form: str = "",
    number: PageNumber = 1,
) -> Template | Redirect | Response[bytes]:
    """The plan of a framework, up to a year, a month or a day that is asked for."""
    asked = name.lstrip("/")
    canonical = service.portrait.canonical(asked)
    if canonical != asked:
        return moved(request, f"/plan/{in_path(canonical)}")
    bound = service.planning.bound(until) if until else None
    found = desk.ask(service.planning.plan, asked, bound, desk.today)
    if form:
        return download(lambda: service.exporting.plan_as(found, form), PLAN_FORMS, form, f"plan of {asked}")
    listed = Paged([call for call in found.calls if kind in (None, call.kind)], number, CALLS)
    counts = Counter(call.kind for call in found.calls)
    return page(
        "plan/plan.html",
        desk=desk,
        plan=found,
        until=until or "",
        kind=kind,
        kinds=[(one, words, counts[one]) for one, words in SEVERAL.items() if counts[one]],
        listed=listed,
        falling=_falling(found, kind),
        unseen=[(call, past) for call in found.calls if kind in (None, call.kind) and (past := _unseen(call))],
        pictures=[service.exporting.windows_picture(found, listed.rows, wide) for wide in WIDTHS],
    )


@get("/fields/{name:path}", name="fields", guards=[needs(Action.LOOK)])
def fields(request: Asked, desk: Desk, name: str, form: str = "") -> Template | Redirect | Response[bytes]:
    """The fields of cooperation of a framework by year."""
    asked = name.lstrip("/")
    canonical = service.portrait.canonical(asked)
    if canonical != asked:
        return moved(request, f"/fields/{in_path(canonical)}")
    found = desk.ask(service.planning.fields, asked)
    if form:
        return download(lambda: service.exporting.fields_as(found, form), FIELDS_FORMS, form, f"fields of {asked}")
    return page("plan/fields.html", desk=desk, matrix=found)


def _unseen(call: Call) -> list[Occurrence]:
    """Its windows that are past, with no indication, the last first."""
    return [one for one in reversed(call.occurrences) if one.state == "no indication"]


def _falling(plan: Plan, kind: CallKind | None) -> Sequence[Falling]:
    """What is open or to come, by the month in which it closes, in the order of time."""
    falling = defaultdict[tuple[str, str], list[tuple[Call, Occurrence]]](list)
    for call in plan.calls:
        for one in call.occurrences:
            if one.state in ("due", "coming") and kind in (None, call.kind):
                falling[_when(one)].append((call, one))
    return [Falling(when, tuple(falling[month, when])) for month, when in sorted(falling)]


def _when(one: Occurrence) -> tuple[str, str]:
    """What sorts a time, and the month in which it closes, in words."""
    first, last = one.window.first, one.window.last
    if last:
        return last[:7], f"By {day(last[:7])}"
    if first:
        return first[:7], f"Open since {day(first[:7])}" if one.state == "due" else f"From {day(first[:7])}"
    return "9999", "Days not known yet"


ROUTES = (plans, plan, fields)
