"""How a page is made: a template filled with what was asked, in the frame that all pages share."""

from typing import Any

from litestar import Request
from litestar.response import Redirect, Template

Asked = Request[Any, Any, Any]


def page(template: str, /, *, status: int = 200, **shown: object) -> Template:
    """The page of a template, which is shown what the keywords name.

    A part of a page is a template too; it has no frame where it does not extend one.
    """
    return Template(template_name=template, context=shown, status_code=status, media_type="text/html")


def moved(request: Asked, path: str) -> Redirect:
    """To the one address of a thing that was asked for under another name, with all that the address said besides."""
    return Redirect(f"{path}?{request.url.query}" if request.url.query else path)
