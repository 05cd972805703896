"""Adding files: each is read apart, kept, and told of by itself."""

from collections.abc import Sequence

from anyio import to_thread
from litestar import post as post_async
from litestar.response import Template

from seized import service
from seized.http.desk import Desk
from seized.http.etags import FRESH
from seized.http.guards import needs
from seized.http.handlers import get
from seized.http.settings import MEGABYTE, Settings
from seized.http.uploads import take_in, uploaded
from seized.model.register import Added
from seized.model.roles import Action
from seized.service.apart import Apart
from seized.web.page import Asked, page


@get("/add", name="add", guards=[needs(Action.ADD_DOCUMENTS)])
def form(settings: Settings) -> Template:
    """The form."""
    return _page(settings, ())


@post_async("/add", guards=[needs(Action.ADD_DOCUMENTS)], opt=FRESH)
async def add(
    request: Asked,
    desk: Desk,
    apart: Apart,
    settings: Settings,
) -> Template:
    """Read and keep each file; a page with what became of each, or where a script asks the rows alone."""
    added: list[Added] = []
    for file in uploaded(await request.form(), "files", "folder"):
        added.append(await to_thread.run_sync(take_in, desk, apart, file.filename, await file.read()))
    if request.headers.get("hx-request"):
        return page("adding/rows.html", added=added)
    return _page(settings, added)


def _page(settings: Settings, added: Sequence[Added]) -> Template:
    return page(
        "adding/add.html", added=added, suffixes=service.suffixes(), largest=settings.largest_upload // MEGABYTE
    )


ROUTES = (form, add)
