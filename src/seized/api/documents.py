"""Documents: which there are, and what each says."""

import msgspec

from seized import service
from seized.api.names import Symbol
from seized.api.paging import STANDARD, After, Limit, following, place
from seized.api.resource import get
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model import Document
from seized.model.register import DocumentFilter, Holding
from seized.model.roles import Action

TAGS = ["documents"]


class HoldingPage(msgspec.Struct, frozen=True):
    """Documents in short, in the order of their symbols; `total` counts all that fit."""

    items: tuple[Holding, ...]
    total: int
    next: str | None


@get("/documents", name="api-documents", tags=TAGS, guards=[needs(Action.LOOK)])
def documents(
    *,
    desk: Desk,
    session: int | None = None,
    organ: str | None = None,
    kind: str | None = None,
    drafts: bool | None = None,
    words: str | None = None,
    limit: Limit = STANDARD,
    after: After = None,
) -> HoldingPage:
    """The documents of the register that fit."""
    wanted = DocumentFilter(session=session, organ=organ, kind=kind, drafts=drafts, words=words)
    found = service.asking.documents_page(desk.register, wanted, limit, place(after))
    return HoldingPage(found.rows, found.total, following(found))


@get("/documents/{key:path}", name="api-document", tags=TAGS, guards=[needs(Action.LOOK)])
def document(*, desk: Desk, key: Symbol) -> Document:
    """What a document says: the object of the reading contract."""
    return desk.ask(service.asking.show, key.lstrip("/"), desk.today).reading


ROUTES = (documents, document)
