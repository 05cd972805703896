"""Files: read without being kept, checked, or taken into the register.

A file is the body of the request; its name is a parameter, since a body has none.
"""

from typing import Annotated

from anyio import to_thread
from litestar import post as post_body
from litestar.params import Parameter

from seized import service
from seized.api.resource import CHANGING, problems
from seized.http.desk import Desk
from seized.http.forms import Asked
from seized.http.guards import needs
from seized.http.uploads import take_in
from seized.model import Document, Failure
from seized.model.register import Added
from seized.model.roles import Action
from seized.service.apart import Apart

Name = Annotated[str, Parameter(max_length=500, description="The name of the file, as in draft.docx.")]


@post_body(
    "/readings", tags=["files"], guards=[needs(Action.CHECK_DRAFTS)], status_code=200, responses=problems(CHANGING)
)
async def reading(request: Asked, apart: Apart, name: Name = "file") -> Document | Failure:
    """What a file says: the object of the reading contract, or why it could not be read.  Nothing is kept."""
    data = await request.body()
    return await to_thread.run_sync(apart.read_data, data, service.originals.file_name(name))


@post_body(
    "/documents",
    tags=["documents"],
    guards=[needs(Action.ADD_DOCUMENTS)],
    status_code=200,
    responses=problems(CHANGING),
)
async def add(request: Asked, desk: Desk, apart: Apart, name: Name = "file") -> Added:
    """Take a file into the register: what became of it, as of a file that is added by hand."""
    data = await request.body()
    return await to_thread.run_sync(take_in, desk, apart, name, data)


ROUTES = (reading, add)
