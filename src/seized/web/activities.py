"""What was done, or is planned, to carry mandates out: shown, entered, corrected and withdrawn."""

from typing import get_args

from litestar.response import Redirect, Response, Template

from seized import errors, service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.model.activities import Activity, ActivityFilter, ActivityKind, Fault, Stage
from seized.model.roles import Action, may
from seized.web.activity_form import Typed, TypedForm
from seized.web.downloads import TYPES
from seized.web.page import page
from seized.web.paging import Paged, PageNumber

KINDS: tuple[str, ...] = get_args(ActivityKind)


@get("/activities", name="activities", guards=[needs(Action.LOOK)])
def activities(
    desk: Desk,
    *,
    year: str = "",
    under: str = "",
    of: str = "",
    kind: ActivityKind | None = None,
    stage: Stage | None = None,
    donor: str = "",
    field: str = "",
    withdrawn: bool = False,
    form: str = "",
    number: PageNumber = 1,
) -> Template | Response[bytes]:
    """The activities that fit, by their days, with what was contributed."""
    typed = {"year": year, "under": under, "of": of, "kind": kind, "stage": stage, "donor": donor, "field": field}
    faults: dict[str, str] = {}
    found = _found(desk, typed, withdrawn=withdrawn, faults=faults)
    if form in service.exporting.ACTIVITY_FORMS and not faults:
        written = b"".join(service.exporting.activities(found, form))
        headers = {"Content-Disposition": f'attachment; filename="activities.{form}"'}
        return Response(written, media_type=TYPES[form], headers=headers)
    return page(
        "activities/list.html",
        status=422 if faults else 200,
        desk=desk,
        typed=typed,
        withdrawn=withdrawn,
        faults=faults,
        kinds=KINDS,
        listed=Paged(found, number),
        sums=service.activities.sums(found),
        by_donor=service.activities.sums_by_donor(found),
        may_enter=may(desk.person.role, Action.ENTER_ACTIVITIES),
    )


def _found(desk: Desk, typed: dict[str, str | None], *, withdrawn: bool, faults: dict[str, str]) -> list[Activity]:
    """The activities that fit; `faults` say what is off in a filter."""
    since = until = None
    try:
        if typed["year"]:
            since = until = service.planning.bound(str(typed["year"]))
    except errors.Refused as error:
        faults["year"] = str(error)
    wanted = ActivityFilter(
        under=typed["under"] or None,
        kind=typed["kind"],  # type: ignore[arg-type]
        stage=typed["stage"],  # type: ignore[arg-type]
        actor=typed["of"] or None,
        donor=typed["donor"] or None,
        field=typed["field"] or None,
        since=since and service.planning.first_of(since),
        until=until and service.planning.last_of(until),
        withdrawn=withdrawn,
    )
    try:
        return desk.ask(service.activities.listed, wanted)
    except (errors.Unknown, errors.Ambiguous) as error:
        faults["under"] = str(error)
        return []


@get("/activities/new", name="new-activity", guards=[needs(Action.ENTER_ACTIVITIES)])
def new_activity(desk: Desk, serves: str = "") -> Template:
    """The form in which an activity is entered; `serves` names its mandate."""
    meant = desk.ask(service.asking.entries_by_id, (serves,), desk.today).get(serves) if serves else None
    return _form(desk, Typed(under=meant.handle if meant else serves), served=meant)


@post("/activities/new", name="enter-activity", guards=[needs(Action.ENTER_ACTIVITIES)])
def enter_activity(desk: Desk, data: TypedForm) -> Template | Redirect:
    """Keep an activity, or show what is off in it."""
    typed = Typed.of(data)
    entered = service.activities.enter(desk.register, typed.new(), typed.said(desk.person))
    if entered.faults:
        return _form(desk, typed, faults=entered.faults)
    return _kept(desk, "enter activity", entered.activities[0])


@get("/activities/{number:int}", name="activity", guards=[needs(Action.LOOK)])
def activity(desk: Desk, number: int) -> Template:
    """An activity as it stands, and what stood before in its place."""
    return _shown(desk, number)


@get(
    "/activities/{number:int}/correct",
    name="activity-form",
    guards=[needs(Action.ENTER_ACTIVITIES)],
)
def activity_form(desk: Desk, number: int) -> Template | Redirect:
    """The form in which an activity is corrected, filled with what it says."""
    now = desk.ask(service.activities.line, number)[-1]
    if now.withdrawn or now.id != number:
        return Redirect(f"/activities/{now.id}{'/correct' if not now.withdrawn else ''}")
    return _form(desk, Typed.from_activity(now), now=now)


@post(
    "/activities/{number:int}/correct",
    name="correct-activity",
    guards=[needs(Action.ENTER_ACTIVITIES)],
)
def correct_activity(desk: Desk, number: int, data: TypedForm) -> Template | Redirect:
    """Put a corrected activity in the place of one, or show what is off in it."""
    typed = Typed.of(data)
    now = service.activities.line(desk.register, number)[-1]
    before = Typed.from_activity(now)
    changed, emptied = typed.changed_from(before)
    entered = service.activities.amend(desk.register, number, changed, typed.said(desk.person), emptied)
    if entered.faults:
        return _form(desk, typed, now=now, faults=entered.faults)
    return _kept(desk, "correct activity", entered.activities[0])


@post(
    "/activities/{number:int}/withdraw",
    name="withdraw-activity",
    guards=[needs(Action.ENTER_ACTIVITIES)],
)
def withdraw_activity(desk: Desk, number: int, data: TypedForm) -> Template | Redirect:
    """Say that an activity was none, and why."""
    typed = Typed.of(data)
    if not typed.because.strip():
        return _shown(desk, number, fault="Say why it is withdrawn.", status=422)
    made = service.activities.withdraw(desk.register, number, typed.said(desk.person))
    return _kept(desk, "withdraw activity", made)


def _kept(desk: Desk, action: str, made: Activity) -> Redirect:
    """Write down who did what, and go to the activity as it stands now."""
    desk.note(action, f"activity:{made.id}")
    return Redirect(f"/activities/{made.id}", status_code=303)


def _shown(desk: Desk, number: int, *, fault: str = "", status: int = 200) -> Template:
    line = desk.ask(service.activities.line, number)
    now = line[-1]
    ids = tuple(one.mandate for one in now.serves)
    return page(
        "activities/activity.html",
        status=status,
        desk=desk,
        now=now,
        line=line,
        wanted=number,
        served=desk.ask(service.asking.entries_by_id, ids, desk.today),
        remarks=service.activities.remarks(now),
        fault=fault,
        may_enter=may(desk.person.role, Action.ENTER_ACTIVITIES),
    )


def _form(
    desk: Desk,
    typed: Typed,
    *,
    now: Activity | None = None,
    served: object = None,
    faults: tuple[Fault, ...] = (),
) -> Template:
    return page(
        "activities/form.html",
        status=422 if faults else 200,
        desk=desk,
        typed=typed,
        now=now,
        served=served,
        faults={fault.column or "": fault.message for fault in reversed(faults)},
        kinds=KINDS,
        currencies=service.activities.CURRENCIES,
    )


ROUTES = (activities, new_activity, enter_activity, activity, activity_form, correct_activity, withdraw_activity)
