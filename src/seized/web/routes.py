"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar import Router
from litestar.types import ControllerRouterHandler

from seized.web import (
    adding,
    agenda,
    compare,
    documents,
    drafting,
    facts,
    graph,
    history,
    home,
    judging,
    mandates,
    originals,
    pairs,
    people,
    previews,
    reader,
    review,
    rolling,
    search,
    series,
    signing,
    views,
    weighing,
)

ROUTES: tuple[ControllerRouterHandler, ...] = (
    *home.ROUTES,
    *search.ROUTES,
    *mandates.ROUTES,
    *views.ROUTES,
    *agenda.ROUTES,
    *documents.ROUTES,
    series.series,
    graph.graph,
    compare.compare,
    compare.docx,
    compare.html,
    compare.json,
    facts.mandate,
    facts.facts,
    previews.preview,
    originals.original,
    history.history,
    *review.ROUTES,
    *weighing.ROUTES,
    *pairs.ROUTES,
    *judging.ROUTES,
    *drafting.ROUTES,
    *rolling.ROUTES,
    *adding.ROUTES,
    *signing.ROUTES,
    *people.ROUTES,
    reader.reading,
    reader.document,
)

ROUTER = Router(path="/", route_handlers=ROUTES, include_in_schema=False)
