"""How much, and for how long, anybody may send."""

import time

from anyio import fail_after
from litestar.enums import ScopeType
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, HTTPReceiveMessage, Receive, Scope, Send, WebSocketReceiveMessage

SLOWEST = 300.0
"""Seconds that the body of a request may take to arrive."""


class TooSlow(HTTPException):
    """The body of a request did not come in time."""

    status_code = 408
    detail = "What you sent did not arrive in time. Send it again, in smaller parts."


class InTime:
    """The application, for requests that arrive in time."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or raise `TooSlow`."""
        ends = time.monotonic() + SLOWEST
        whole = False

        async def received() -> HTTPReceiveMessage | WebSocketReceiveMessage:
            nonlocal whole
            if whole:
                return await receive()
            try:
                with fail_after(max(ends - time.monotonic(), 0)):
                    message = await receive()
            except TimeoutError:
                raise TooSlow from None
            whole = not message.get("more_body", False)
            return message

        await self._app(scope, received if scope["type"] == ScopeType.HTTP else receive, send)
