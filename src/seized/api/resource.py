"""What all resources have in common: how they are asked for, and the problems that they may answer with."""

from typing import Any

from litestar import Response
from litestar.openapi.datastructures import ResponseSpec

from seized.http import handlers
from seized.http.forms import Asked
from seized.http.problems import WORDS, Problem, problem

PROBLEM = "application/problem+json"
LOOKING = (400, 401, 403, 404, 409, 429, 503)
CHANGING = (400, 401, 403, 404, 409, 413, 415, 422, 429, 503)


def get(path: str, **options: Any) -> handlers.Decorator:
    """The function answers GET at `path`, and may raise what `LOOKING` has."""
    return handlers.get(path, responses=problems(LOOKING), **options)


def post(path: str, **options: Any) -> handlers.Decorator:
    """The function answers POST at `path`, and may raise what `CHANGING` has."""
    return handlers.post(path, responses=problems(CHANGING), **options)


def problems(statuses: tuple[int, ...]) -> dict[int, ResponseSpec]:
    """The answers of these statuses, for the description of the API."""
    return {
        status: ResponseSpec(Problem, description=WORDS[status], media_type=PROBLEM, generate_examples=False)
        for status in statuses
    }


def told(_: Asked, error: Exception) -> Response[Problem]:
    """What went wrong, as RFC 9457 has it."""
    found = problem(error)
    headers = {"WWW-Authenticate": "Bearer"} if found.status == 401 else None
    return Response(found, status_code=found.status, media_type=PROBLEM, headers=headers)
