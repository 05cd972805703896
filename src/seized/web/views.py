"""Saved views: the filters of a page under a name, to be opened, renamed and deleted."""

from typing import Annotated

from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect, Template
from litestar.status_codes import HTTP_303_SEE_OTHER

from seized import service
from seized.errors import SeizedError
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get, post
from seized.http.problems import problem
from seized.model.roles import Action
from seized.web.page import page

Form = Annotated[dict[str, str], Body(media_type=RequestEncodingType.URL_ENCODED)]

PAGES = {"mandates": "Mandates", "mandates/board": "Board", "mandates/calendar": "Calendar"}
"""What the pages that views are of are called; another is called by its address."""


@get("/views", name="views", guards=[needs(Action.LOOK)], opt=FRESH)
def views(desk: Desk) -> Template:
    """All views that a person may use."""
    return _shown(desk)


@post("/views", name="save_view", guards=[needs(Action.SAVE_VIEWS)], opt=FRESH)
def save(desk: Desk, data: Form) -> Redirect | Template:
    """Keep the filters of a page under a name, and show the page with them."""
    told = {name: data.get(name, "") for name in ("page", "name", "query")}
    try:
        saved = service.views.save(desk.register, desk.person, **told, shared=data.get("shared") == "yes")
    except SeizedError as error:
        return _shown(desk, error, told)
    return _see(f"/{saved.page}?{saved.query}" if saved.query else f"/{saved.page}")


@post("/views/{number:int}/rename", name="rename_view", guards=[needs(Action.SAVE_VIEWS)], opt=FRESH)
def rename(desk: Desk, number: int, data: Form) -> Redirect | Template:
    """Give a view another name."""
    try:
        service.views.rename(desk.register, desk.person, number, data.get("name", ""))
    except SeizedError as error:
        return _shown(desk, error, {"number": str(number), "name": data.get("name", "")})
    return _see("/views")


@post("/views/{number:int}/delete", name="delete_view", guards=[needs(Action.SAVE_VIEWS)], opt=FRESH)
def delete(desk: Desk, number: int) -> Redirect | Template:
    """Take a view away."""
    try:
        service.views.remove(desk.register, desk.person, number)
    except SeizedError as error:
        return _shown(desk, error, {"number": str(number)})
    return _see("/views")


def _see(path: str) -> Redirect:
    return Redirect(path, status_code=HTTP_303_SEE_OTHER)


def _shown(desk: Desk, error: SeizedError | None = None, typed: dict[str, str] | None = None) -> Template:
    """The list, with what went wrong beside what was typed."""
    found = service.views.views(desk.register, desk.person)
    told = problem(error) if error else None
    return page(
        "mandates/saved.html",
        status=told.status if told else 200,
        views=[(view, service.views.may_change(desk.person, view)) for view in found],
        pages=PAGES,
        problem=told,
        typed=typed or {},
    )


ROUTES = (views, save, rename, delete)
