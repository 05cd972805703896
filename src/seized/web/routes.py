"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar.types import ControllerRouterHandler

from seized.web import facts, history, home, originals, previews, reader

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    facts.mandate,
    facts.facts,
    previews.preview,
    originals.original,
    history.history,
    reader.reading,
    reader.document,
)
