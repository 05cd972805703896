"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar.types import ControllerRouterHandler

from seized.web import compare, graph, home, reader, series

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    series.series,
    graph.graph,
    compare.compare,
    compare.docx,
    compare.html,
    compare.json,
    reader.document,
)
