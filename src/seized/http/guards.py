"""What a person may do here: each page and each resource names the action that it takes."""

from typing import Any

from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from seized.model.accounts import Person
from seized.model.roles import FIRST, Action, may


class Needs:
    """Lets a request through whose person may do `action`; others are told to sign in, or who may."""

    def __init__(self, action: Action) -> None:
        self.action = action

    async def __call__(self, connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
        """Raises `NotAuthorizedException` and `PermissionDeniedException`."""
        person: Person | None = connection.user
        if person is None:
            raise NotAuthorizedException("Sign in to go on.")
        if not may(person.role, self.action):
            role = FIRST[self.action]
            raise PermissionDeniedException(f"To {self.action} takes the role of {role}, and yours is {person.role}.")


def needs(action: Action) -> Guard:
    """The guard of a handler that takes `action`."""
    return Needs(action)
