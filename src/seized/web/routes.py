"""All pages, in the order of the menu; the reader comes last, since any path that is no other page is a symbol."""

from litestar.types import ControllerRouterHandler

from seized.web import home, mandates, reader, views

ROUTES: tuple[ControllerRouterHandler, ...] = (
    home.home,
    mandates.mandates,
    mandates.board,
    mandates.calendar,
    mandates.addressees,
    mandates.files,
    views.views,
    views.save,
    views.rename,
    views.delete,
    reader.document,
)
