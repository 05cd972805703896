"""Finds out who a request comes from."""

from litestar.connection import ASGIConnection
from litestar.middleware.authentication import AbstractAuthenticationMiddleware, AuthenticationResult

from seized import service
from seized.model.accounts import Person


class Alone(AbstractAuthenticationMiddleware):
    """One person, who need not sign in: the user of this machine, whom the server answers alone."""

    async def authenticate_request(self, connection: ASGIConnection) -> AuthenticationResult:  # type: ignore[type-arg]
        """Whoever runs the server."""
        name = service.people.who()
        return AuthenticationResult(user=Person(None, name, name, "administrator"), auth=None)
