"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar import Router
from litestar.types import ControllerRouterHandler

from seized.web import adding, facts, history, home, mandates, originals, people, previews, reader, signing, views

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    *mandates.ROUTES,
    *views.ROUTES,
    facts.mandate,
    facts.facts,
    previews.preview,
    originals.original,
    history.history,
    *adding.ROUTES,
    *signing.ROUTES,
    *people.ROUTES,
    reader.reading,
    reader.document,
)

ROUTER = Router(path="/", route_handlers=ROUTES, include_in_schema=False)
