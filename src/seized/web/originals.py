"""The file that a document was read from: to be kept, or page by page to be looked at."""

from litestar import Response

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.roles import Action
from seized.web.files import attached


@get("/original/{name:path}", name="original", guards=[needs(Action.LOOK)])
def original(desk: Desk, name: str, page: int | None = None, of: str | None = None) -> Response[bytes]:
    """The file, byte for byte; `page` asks for the picture of a page, which stays the same where `of` names the file
    by its digest."""
    asked = name.lstrip("/")
    if page is None:
        found = service.originals.original_of(desk.register, asked)
        return attached(found.data, found.name, found.media_type)
    kept = {"Cache-Control": "private, max-age=31536000, immutable"} if of else {}
    picture = service.pictures.page_picture(desk.register, asked, page)
    return Response(picture, media_type="image/png", headers=kept)
