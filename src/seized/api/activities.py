"""Activities: what was done, or is planned, to carry mandates out."""

from typing import Annotated

import msgspec
from litestar.params import Parameter

from seized import service
from seized.api.choosing import Word
from seized.api.paging import STANDARD, After, Limit, cut
from seized.api.resource import get, post
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.activities import Activity, ActivityFilter, ActivityKind, Stage
from seized.model.roles import Action
from seized.service.entering import NewActivity
from seized.service.judging import Said

TAGS = ["activities"]
Number = Annotated[int, Parameter(ge=1, le=2**53)]


class ActivityPage(msgspec.Struct, frozen=True):
    """Activities, by their first day."""

    items: tuple[Activity, ...]
    total: int
    next: str | None


class ActivitySaid(NewActivity, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An activity as somebody enters it."""


class ActivityCorrection(ActivitySaid, frozen=True, kw_only=True):
    """What an activity is to say; what is None stays as it was, and `clear` names the columns that are emptied."""

    clear: tuple[str, ...] = ()


class Withdrawal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why an activity was none."""

    because: str


@get("/activities", tags=TAGS, guards=[needs(Action.LOOK)])
def activities(
    *,
    desk: Desk,
    under: Word = None,
    kind: ActivityKind | None = None,
    stage: Stage | None = None,
    actor: Word = None,
    field: Word = None,
    since: Word = None,
    until: Word = None,
    withdrawn: bool = False,
    limit: Limit = STANDARD,
    after: After = None,
) -> ActivityPage:
    """The activities that fit."""
    wanted = ActivityFilter(
        under=under,
        kind=kind,
        stage=stage,
        actor=actor,
        field=field,
        since=since,
        until=until,
        withdrawn=withdrawn,
    )
    found = desk.ask(service.activities.listed, wanted)
    items, following = cut(found, lambda one: str(one.id), limit, after)
    return ActivityPage(items, len(found), following)


@get("/activities/{number:int}", tags=TAGS, guards=[needs(Action.LOOK)])
def activity(desk: Desk, number: Number) -> list[Activity]:
    """An activity with all that stood and stands in its place, the one that stands now last."""
    return service.activities.line(desk.register, number)


@post("/activities", tags=TAGS, guards=[needs(Action.ENTER_ACTIVITIES)])
def add(desk: Desk, data: ActivitySaid) -> Activity:
    """Enter an activity."""
    made = service.activities.add(desk.register, data, _said(desk, data.because))
    _note(desk, "add activity", made.id)
    return made


@post("/activities/{number:int}/corrections", tags=TAGS, guards=[needs(Action.ENTER_ACTIVITIES)])
def correct(desk: Desk, number: Number, data: ActivityCorrection) -> Activity:
    """Put a corrected activity in the place of one."""
    said = _said(desk, data.because)
    changed = NewActivity(**{name: getattr(data, name) for name in NewActivity.__struct_fields__})
    made = service.activities.correct(desk.register, number, changed, said, data.clear)
    _note(desk, "correct activity", made.id)
    return made


@post("/activities/{number:int}/withdrawal", tags=TAGS, guards=[needs(Action.ENTER_ACTIVITIES)])
def withdraw(desk: Desk, number: Number, data: Withdrawal) -> Activity:
    """Say that an activity was none; it stays in the history."""
    made = service.activities.withdraw(desk.register, number, _said(desk, data.because))
    _note(desk, "withdraw activity", made.id)
    return made


def _said(desk: Desk, because: str | None) -> Said:
    return Said(because=because, by=desk.person.shown)


def _note(desk: Desk, action: str, number: int) -> None:
    desk.note(action, f"activity:{number}")


ROUTES = (activities, activity, add, correct, withdraw)
