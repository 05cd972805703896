"""Errors as pages."""

from litestar.response import Redirect, Template

from seized.http.problems import problem
from seized.web.page import Asked, page
from seized.web.templating import query

NOT_SIGNED_IN = 401


def shown(request: Asked, error: Exception) -> Template | Redirect:
    """The page that says what happened and what to do; who is not signed in, and only wants to look, signs in first."""
    told = problem(error)
    if told.status == NOT_SIGNED_IN and request.method == "GET" and "authorization" not in request.headers:
        path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return Redirect(f"/sign-in{query(to=path if path != '/' else None)}", status_code=303)
    return page("error.html", status=told.status, problem=told)
