"""What happened to a document, a paragraph, a mandate or a fact of cooperation."""

from litestar.response import Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.roles import Action
from seized.web.chronicle import events
from seized.web.page import page


@get("/history/{name:path}", name="history", guards=[needs(Action.LOOK)])
def history(desk: Desk, name: str) -> Template:
    """The latest first: what was read and by whom, what that changed, and what persons said."""
    asked = name.lstrip("/")
    found = desk.ask(service.asking.history, asked)
    return page("history.html", desk=desk, about=asked, events=events(found))
