"""Answers that are still good are not made again.

Whatever a page shows follows from the register, the day, who asks, and the address.  A mark of these goes out with the
answer; a browser or program that sends it back is told in a word that nothing has changed, before anything is asked.
What shows more than that (accounts, kept drafts, saved views) says so by `opt=FRESH`, and is never kept.
"""

from functools import partial
from hashlib import sha256
from typing import Any

from anyio import to_thread
from litestar.connection import Request
from litestar.datastructures import MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.response.base import ASGIResponse
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from seized import __version__, service
from seized.http.identify import Known
from seized.service.opening import Register

FRESH = {"fresh": True}
"""For `opt` of a handler whose answer depends on more than the register, the day, the person and the address."""
FIXED = {"fixed": True}
"""For `opt` of what is the same for everybody and as long as this version of Seized."""

Asked = Request[Any, Any, Any]

_READING = ("GET", "HEAD")


class Marked:
    """The application, its answers marked with an ETag."""

    def __init__(self, app: ASGIApp, register: Register) -> None:
        self._app = app
        self._register = register

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or say that the answer is as it was."""
        if scope["type"] != ScopeType.HTTP or scope["method"] not in _READING or _opt(scope, "fixed"):
            await self._app(scope, receive, send)
        elif _opt(scope, "fresh"):
            await self._app(scope, receive, partial(_sent, send, {"Cache-Control": "no-store"}))
        else:
            await self._conditional(scope, receive, send)

    async def _conditional(self, scope: Scope, receive: Receive, send: Send) -> None:
        request: Asked = Request(scope)
        mark = await self._mark(request)
        if mark in request.headers.get("if-none-match", ""):
            same = ASGIResponse(status_code=304, headers={"ETag": mark}, media_type=None)
            await same(scope, receive, send)
        else:
            await self._app(scope, receive, partial(_sent, send, {"ETag": mark, "Vary": "Cookie, HX-Request"}))

    async def _mark(self, request: Asked) -> str:
        revision = await to_thread.run_sync(service.asking.revision, self._register)
        asked = (
            f"{__version__} {revision} {service.people.today()} {request.scope.get('user')}",
            form_word(request),
            request.headers.get("hx-request"),
            request.headers.get("accept"),
            request.url.path,
            request.url.query,
        )
        return f'W/"{sha256(repr(asked).encode()).hexdigest()[:24]}"'


def form_word(request: Asked) -> str | None:
    """The word that the forms of the answer hold."""
    known: Known | None = request.scope.get("auth")
    return known.form.told() if known and known.form else None


def _opt(scope: Scope, name: str) -> bool:
    return bool(scope["route_handler"].opt.get(name))


async def _sent(send: Send, headers: dict[str, str], message: Message) -> None:
    """Send on, with the headers where the answer is a good one."""
    if message["type"] == "http.response.start" and message["status"] == 200:
        MutableScopeHeaders.from_message(message).update(headers)
    await send(message)
