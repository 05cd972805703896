"""Errors as pages."""

from litestar.response import Template

from seized.http.problems import problem
from seized.web.page import Asked, page


def shown(request: Asked, error: Exception) -> Template:
    """The page that says what happened and what to do."""
    told = problem(error)
    return page("error.html", status=told.status, problem=told)
