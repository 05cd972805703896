"""All resources, under one address, with errors as problems."""

from litestar import Response, Router

from seized.api import documents
from seized.http.forms import Asked
from seized.http.problems import Problem, problem

PROBLEM = "application/problem+json"


def told(_: Asked, error: Exception) -> Response[Problem]:
    """What went wrong, as RFC 9457 has it."""
    found = problem(error)
    headers = {"WWW-Authenticate": "Bearer"} if found.status == 401 else None
    return Response(found, status_code=found.status, media_type=PROBLEM, headers=headers)


ROUTER = Router(path="/api/v1", route_handlers=[*documents.ROUTES], exception_handlers={Exception: told})
