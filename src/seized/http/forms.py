"""Changes only by our own forms: what another site sends in somebody's name is refused.

Each form of a page holds a word that belongs to the session, and that no other site can read.  Where nobody is signed
in yet, the browser itself must say that the form is ours.  A program that shows a token sends no cookie that could be
abused, and needs neither; nor does one on this machine that sends what no form of a browser can.
"""

from typing import Any
from urllib.parse import urlsplit

from litestar.connection import Request
from litestar.enums import RequestEncodingType, ScopeType
from litestar.exceptions import PermissionDeniedException
from litestar.types import ASGIApp, Receive, Scope, Send
from litestar.utils.scope.state import ScopeState

from seized.http.identify import Known

SAFE = ("GET", "HEAD", "OPTIONS")
OF_FORMS = ("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain")
FIELD, HEADER = "_csrf_token", "x-csrftoken"
FOREIGN = "The form comes from another site. Open the page here, and send it from here."
STALE = "The form is from before you signed in, or before the server started anew. Load the page again, and send it."

Asked = Request[Any, Any, Any]


class OwnForms:
    """The application, for requests that only look or come from forms of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; raises `PermissionDeniedException` for what comes from elsewhere."""
        if scope["type"] == ScopeType.HTTP:
            known: Known | None = scope.get("auth")
            if known and known.form:
                ScopeState.from_scope(scope).csrf_token = known.form.told()
            if scope["method"] not in SAFE:
                await _see_to(Request(scope, receive), known)
        await self._app(scope, receive, send)


async def _see_to(request: Asked, known: Known | None) -> None:
    if known and known.form is None:
        return
    own = is_own(request)
    if own is None and known and known.session is None and not _could_be_a_form(request):
        return
    if own is False or (own is None and known is None):
        raise PermissionDeniedException(FOREIGN)
    if known and known.form and not known.form.agrees(await _given(request)):
        raise PermissionDeniedException(STALE)


def is_own(request: Asked) -> bool | None:
    """Whether the browser says that a request comes from a page of this server; None where it says nothing."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc.casefold() == request.headers.get("host", "").casefold()
    return None


def _could_be_a_form(request: Asked) -> bool:
    """Whether a page of another site could send such a body without being asked whether it may."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower() in OF_FORMS


async def _given(request: Asked) -> str:
    """The word that came with the request, in its header or a field of the form."""
    given = request.headers.get(HEADER)
    kind, _ = request.content_type
    if given is None and kind in (RequestEncodingType.URL_ENCODED, RequestEncodingType.MULTI_PART):
        given = (await request.form()).get(FIELD)
    return given if isinstance(given, str) else ""
