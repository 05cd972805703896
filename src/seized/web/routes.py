"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar import Router
from litestar.types import ControllerRouterHandler

from seized.web import activities, activity_sheets, actors, adding, facts, home, people, plan, reader, reports, signing

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    *actors.ROUTES,
    *facts.ROUTES,
    *plan.ROUTES,
    *activity_sheets.ROUTES,
    *activities.ROUTES,
    *reports.ROUTES,
    *adding.ROUTES,
    *signing.ROUTES,
    *people.ROUTES,
    reader.document,
)

ROUTER = Router(path="/", route_handlers=ROUTES, include_in_schema=False)
