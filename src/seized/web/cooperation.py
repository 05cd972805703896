"""Meetings, agreements and memberships that texts tell of, as tables; the filters stand in the address."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from litestar.params import QueryParameter
from litestar.response import Template

from seized import errors, service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.facts import STANDINGS, FactFilter
from seized.model.roles import Action
from seized.web.page import page
from seized.web.paging import Paged, PageNumber

Answer = TypeVar("Answer")
Body = Annotated[str, QueryParameter(name="body")]
"""Words in the name of the body that meets."""


@get("/meetings", name="meetings", guards=[needs(Action.LOOK)])
def meetings(
    desk: Desk,
    *,
    of: str = "",
    who: Body = "",
    since: str = "",
    until: str = "",
    adopted: bool = False,
    number: PageNumber = 1,
) -> Template:
    """The meetings, by their days; then those without a day, and the lines that are called for."""
    typed = {"of": of, "body": who, "since": since, "until": until, "adopted": adopted}
    return _table(desk, "facts/meetings.html", "meeting", typed, number)


@get("/agreements", name="agreements", guards=[needs(Action.LOOK)])
def agreements(
    desk: Desk, *, of: str = "", since: str = "", until: str = "", adopted: bool = False, number: PageNumber = 1
) -> Template:
    """The agreements, by their dates; then those without one."""
    typed = {"of": of, "since": since, "until": until, "adopted": adopted}
    return _table(desk, "facts/agreements.html", "agreement", typed, number)


@get("/members", name="members", guards=[needs(Action.LOOK)])
def members(
    desk: Desk, *, of: str = "", on: str = "", status: str = "", adopted: bool = False, number: PageNumber = 1
) -> Template:
    """Who belongs to whom; on a day, who did as texts tell it."""
    typed = {"of": of, "on": on, "status": status, "adopted": adopted}
    faults: dict[str, str] = {}
    wanted = _filter(typed, faults)
    found = _answered(lambda: desk.ask(service.cooperation.members, wanted), faults) if not faults else None
    return page(
        "facts/members.html",
        status=422 if faults else 200,
        desk=desk,
        typed=typed,
        faults=faults,
        found=found,
        listed=Paged(found.told if found else (), number),
        standings=STANDINGS,
    )


def _table(
    desk: Desk, template: str, kind: Literal["meeting", "agreement"], typed: dict[str, Any], number: int
) -> Template:
    """A page of a long list: it is cut from the marks of all, and its facts alone are read whole."""
    faults: dict[str, str] = {}
    wanted = _filter(typed, faults)
    every = desk.ask(service.cooperation.marks, kind)
    found = None if faults else _answered(partial(service.cooperation.chosen, desk.register, every, wanted), faults)
    listed = Paged(found or (), number)
    return page(
        template,
        status=422 if faults else 200,
        desk=desk,
        typed=typed,
        faults=faults,
        listed=listed,
        facts=service.cooperation.of_marks(desk.register, kind, every, listed.rows),
    )


def _filter(typed: dict[str, Any], faults: dict[str, str]) -> FactFilter:
    """What was typed as a filter; `faults` say what is no day, by the field."""
    days = {}
    for field in ("since", "until", "on"):
        if typed.get(field):
            days[field] = _answered(partial(service.planning.bound, typed[field]), faults, field)
    wanted = FactFilter(
        actor=typed["of"].strip() or None,
        body=typed.get("body", "").strip() or None,
        status=typed.get("status") or None,
        drafts=not typed["adopted"],
    )
    return msgspec.structs.replace(wanted, **days)


def _answered(question: Callable[[], Answer], faults: dict[str, str], field: str = "of") -> Answer | None:
    """The answer, or None and a fault of the field."""
    try:
        return question()
    except (errors.Unknown, errors.Refused) as error:
        faults[field] = str(error)
        return None


ROUTES = (meetings, agreements, members)
