"""A document as it is printed, and beside each paragraph what was found in it."""

from litestar.response import Redirect, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.roles import Action
from seized.model.wording import labels
from seized.web.page import page
from seized.web.paragraphs import Rows
from seized.web.templating import address


@get("/{name:path}", name="document", guards=[needs(Action.LOOK)])
def document(desk: Desk, name: str) -> Template | Redirect:
    """A document by its symbol, however it is spelled, or by its key."""
    asked = name.lstrip("/")
    shown = desk.ask(service.asking.show, asked, desk.today)
    if shown.paragraph is not None:
        return Redirect(f"{address(shown.holding)}#{shown.paragraph}")
    if asked != shown.holding.key:
        return Redirect(address(shown.holding))
    return page(
        "reader/document.html",
        desk=desk,
        shown=shown,
        document=shown.reading,
        holding=shown.holding,
        rows=Rows(shown),
        labels=labels(shown.reading),
    )
