"""Under which names the server answers.

A page from elsewhere can give its own name the address of this machine and so reach what listens here ("DNS
rebinding"); its requests bear that name, and are turned away by it.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from litestar.datastructures import Headers
from litestar.enums import ScopeType
from litestar.response.base import ASGIResponse
from litestar.types import ASGIApp, Receive, Scope, Send

REFUSED = b"This name is not one under which Seized answers here. Start it with: seized serve --name NAME\n"


class OwnNames:
    """The application, for requests that call it by one of its names."""

    def __init__(self, app: ASGIApp, names: Iterable[str]) -> None:
        self._app = app
        self._names = frozenset(name.casefold() for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        if scope["type"] == ScopeType.HTTP and bare(Headers.from_scope(scope).get("host", "")) not in self._names:
            await ASGIResponse(body=REFUSED, status_code=421, media_type="text/plain")(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def bare(host: str) -> str:
    """The name without its port: `localhost:8000` is `localhost`, `[::1]:8000` is `::1`."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
