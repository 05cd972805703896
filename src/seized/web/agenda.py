"""The agenda of a session as texts have decided it, and the sessions that have one."""

from itertools import groupby

from litestar.response import Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.register import AgendaLine
from seized.model.roles import Action
from seized.web.page import page

ASSEMBLY = "General Assembly"
LONGEST = 200


@get("/agenda", name="agendas", guards=[needs(Action.LOOK)])
def agendas(desk: Desk) -> Template:
    """The sessions that something is decided for, by organ."""
    found = desk.ask(service.listing.sittings)
    organs = [(organ, list(sittings)) for organ, sittings in groupby(found, lambda one: one.organ)]
    return page("agenda/sessions.html", organs=organs, assembly=ASSEMBLY, today=desk.today)


@get("/agenda/{session:int}", name="agenda", guards=[needs(Action.LOOK)])
def agenda(desk: Desk, session: int, organ: str = ASSEMBLY) -> Template:
    """Items and sub-items, where each was decided, and the reports that are due."""
    organ = " ".join(organ.split())[:LONGEST] or ASSEMBLY
    found = desk.ask(service.asking.agenda, session, organ)
    return page(
        "agenda/agenda.html",
        agenda=found,
        items=[_item(list(lines)) for _, lines in groupby(found.lines, lambda line: line.item)],
        assembly=ASSEMBLY,
    )


def _item(lines: list[AgendaLine]) -> tuple[str | None, list[AgendaLine], list[AgendaLine]]:
    """An item by its title: what was decided on it as a whole, and its sub-items."""
    whole = [line for line in lines if line.sub_item is None]
    return lines[0].item, whole, [line for line in lines if line.sub_item is not None]


ROUTES = (agendas, agenda)
