"""The first page: what falls due next, what came in, what waits for a decision."""

from litestar.response import Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.listing import Calendar
from seized.model.register import MandateFilter
from seized.model.roles import Action
from seized.web.choosing import choice, period_fields
from seized.web.page import page

PERIODS, IN_PERIOD = 6, 4
"""Sessions and months that the page shows, and mandates of each."""

COUNTED = 30_000
"""Mandates whose evidence is counted at once; where there are more, the pages of the review count by themselves."""


@get("/", name="home", guards=[needs(Action.LOOK)])
def home(desk: Desk) -> Template:
    """What a person sees first."""
    ahead, others = _ahead(desk, others=False), False
    if not (ahead.ahead or ahead.unknown):
        ahead, others = _ahead(desk, others=True), True
    return page(
        "home.html",
        size=desk.ask(service.documents.size),
        ahead=ahead,
        others=others,
        choice=choice("/mandates", [("asked", "others" if others else ""), ("from", desk.today), ("when", "told")]),
        all=choice("/mandates", [("asked", "others" if others else "")]),
        came=desk.ask(service.documents.came),
        today=desk.today,
        counted=COUNTED,
        period_fields=period_fields,
    )


def _ahead(desk: Desk, *, others: bool) -> Calendar:
    """What falls due of the mandates of the United Nations, or of what is asked of others."""
    wanted = MandateFilter(un=not others, others=others, today=desk.today)
    return desk.ask(service.listing.ahead, wanted, IN_PERIOD, PERIODS)


@get("/waiting", name="waiting", guards=[needs(Action.LOOK)])
def waiting(desk: Desk) -> Template:
    """What waits for a decision, counted: a part of the first page that comes when it is told, or a page."""
    wanted = MandateFilter(today=desk.today)
    small = desk.ask(service.documents.size).mandates <= COUNTED
    found = desk.ask(service.documents.waiting, wanted) if small else None
    return page("waiting.html", waiting=found)


ROUTES = (home, waiting)
