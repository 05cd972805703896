"""Finds out who a request comes from, and by what: alone on a machine, by a session, or by a token."""

import secrets
from typing import Any

import msgspec
from anyio import to_thread
from litestar.connection import ASGIConnection
from litestar.middleware.authentication import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.types import ASGIApp

from seized import service
from seized.errors import NotSignedIn
from seized.http.settings import Settings
from seized.model.accounts import Person
from seized.model.secret import Secret
from seized.service.opening import Register

BEARER = "bearer "


class Known(msgspec.Struct, frozen=True):
    """How somebody is known.  `session` is the token of it, `form` is what every form must send back: None where no
    form is needed, since a program shows its own token with each request."""

    form: Secret | None
    session: Secret | None = None


class Identified(AbstractAuthenticationMiddleware):
    """Sets `user` to the person who asks, None where nobody is signed in, and `auth` to how they are known.

    Without accounts it is always whoever runs the server, known as `alone`.  A token that does not count is an error;
    a session that has ended is as if there were none.
    """

    def __init__(self, app: ASGIApp, register: Register, settings: Settings, alone: Known) -> None:
        super().__init__(app)
        self._register = register
        self._settings = settings
        self._alone = alone

    async def authenticate_request(self, connection: ASGIConnection[Any, Any, Any, Any]) -> AuthenticationResult:
        """Who it is.  Raises `NotSignedIn` for a token that does not count."""
        if not self._settings.auth and "authorization" not in connection.headers:
            return AuthenticationResult(user=service.accounts.local(), auth=self._alone)
        user, auth = await to_thread.run_sync(self._known, connection)
        return AuthenticationResult(user=user, auth=auth)

    def _known(self, connection: ASGIConnection[Any, Any, Any, Any]) -> tuple[Person | None, Known | None]:
        shown = connection.headers.get("authorization", "")
        if shown.lower().startswith(BEARER):
            return service.tokens.holder(self._register, Secret(shown[len(BEARER) :].strip())), Known(None)
        cookie = connection.cookies.get(cookie_name(self._settings))
        if cookie:
            try:
                session = service.sessions.session(self._register, Secret(cookie))
            except NotSignedIn:
                return None, None
            return session.person, Known(session.csrf, Secret(cookie))
        return None, None


def alone() -> Known:
    """How the one person is known who need not sign in: until the server stops."""
    return Known(Secret(secrets.token_urlsafe(32)))


def cookie_name(settings: Settings) -> str:
    """The name of the cookie that holds a session; over https one that no other host can set."""
    return "__Host-seized" if settings.secure else "seized"
