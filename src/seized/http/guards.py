"""What a person may do here: each page and each resource names the action that it takes."""

from typing import Any

from litestar.connection import ASGIConnection
from litestar.exceptions import NotAuthorizedException, PermissionDeniedException
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard

from seized.model.accounts import Person
from seized.model.roles import FIRST, Action, may


def needs(action: Action) -> Guard:
    """Lets a request through whose person may do `action`; others are told to sign in, or who may."""

    def guard(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
        person: Person | None = connection.user
        if person is None:
            raise NotAuthorizedException("Sign in to go on.")
        if not may(person.role, action):
            raise PermissionDeniedException(
                f"To {action} takes the role of {FIRST[action]}, and yours is {person.role}."
            )

    return guard
