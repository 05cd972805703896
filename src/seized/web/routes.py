"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar import Router
from litestar.types import ControllerRouterHandler

from seized.web import adding, agenda, documents, home, mandates, people, reader, search, signing, views

ROUTES: tuple[ControllerRouterHandler, ...] = (
    *home.ROUTES,
    *search.ROUTES,
    *mandates.ROUTES,
    *views.ROUTES,
    *agenda.ROUTES,
    *documents.ROUTES,
    *adding.ROUTES,
    *signing.ROUTES,
    *people.ROUTES,
    reader.document,
)

ROUTER = Router(path="/", route_handlers=ROUTES, include_in_schema=False)
