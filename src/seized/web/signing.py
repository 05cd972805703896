"""Signing in and out."""

from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from litestar.datastructures import Cookie
from litestar.enums import RequestEncodingType
from litestar.params import Body
from litestar.response import Redirect, Template

from seized import service
from seized.errors import AccessError
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.handlers import get, post
from seized.http.identify import cookie_name
from seized.http.problems import problem
from seized.http.settings import Settings
from seized.model.secret import Secret
from seized.web.page import Asked, page


class Signing(msgspec.Struct, frozen=True):
    """What is typed to sign in; `to` is the page that was wanted."""

    name: str = ""
    password: str = ""
    to: str = "/"


@get("/sign-in", name="sign-in", opt=FRESH)
def form(to: str = "/") -> Template:
    """The form."""
    return page("people/sign-in.html", to=within(to), name="", fault=None)


@post("/sign-in", opt=FRESH)
def sign_in(
    request: Asked,
    desk: Desk,
    settings: Settings,
    data: Annotated[Signing, Body(media_type=RequestEncodingType.URL_ENCODED)],
) -> Template | Redirect:
    """Begin a session, under a token that nobody has seen before, and go to the page that was wanted."""
    before = request.auth.session if request.auth else None
    try:
        signed = service.sessions.sign_in(desk.register, data.name, Secret(data.password), desk.by.address, before)
    except AccessError as error:
        told = problem(error)
        return page("people/sign-in.html", status=told.status, to=within(data.to), name=data.name, fault=told.detail)
    return Redirect(within(data.to), status_code=303, cookies=[_cookie(settings, signed.token.told())])


@post("/sign-out", opt=FRESH)
def sign_out(request: Asked, desk: Desk, settings: Settings) -> Redirect:
    """End the session."""
    if request.auth and request.auth.session:
        service.sessions.sign_out(desk.register, request.auth.session, desk.by.address)
    return Redirect("/sign-in" if settings.auth else "/", status_code=303, cookies=[_cookie(settings, "", max_age=0)])


def within(path: str) -> str:
    """A path of this server; anything that could lead elsewhere is the first page."""
    told = urlsplit(path)
    is_ours = path.startswith("/") and not told.scheme and not told.netloc and "\\" not in path
    return path if is_ours and path.isprintable() else "/"


def _cookie(settings: Settings, token: str, max_age: int | None = None) -> Cookie:
    return Cookie(
        key=cookie_name(settings),
        value=token,
        path="/",
        httponly=True,
        secure=settings.secure,
        samesite="lax",
        max_age=max_age,
    )


ROUTES = (form, sign_in, sign_out)
