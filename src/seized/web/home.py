"""The first page: what falls due next, what came in, what waits for a decision."""

from litestar.response import Template

from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.roles import Action
from seized.web.page import page


@get("/", name="home", guards=[needs(Action.LOOK)])
def home(desk: Desk) -> Template:
    """What a person sees first."""
    return page("home.html", desk=desk)
