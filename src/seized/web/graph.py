"""What a text cites and what cites it, as a drawing by year and as tables."""

from typing import Annotated

from litestar import get
from litestar.params import FromPath, QueryParameter
from litestar.response import Redirect, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.model.lineage import Standing
from seized.model.roles import Action
from seized.web.page import page
from seized.web.templating import address, query

DEPTHS = (1, 2, 3)
ROOMS = (20, 40, 100)
"""How many texts may be drawn on a side."""

Depth = Annotated[int, QueryParameter(ge=DEPTHS[0], le=DEPTHS[-1])]
Room = Annotated[int, QueryParameter(name="most", ge=1, le=ROOMS[-1])]


@get("/graph/{name:path}", name="graph", guards=[needs(Action.LOOK)], sync_to_thread=True)
def graph(desk: Desk, name: FromPath[str], depth: Depth = 1, room: Room = 40) -> Template | Redirect:
    """The citations around a text by its symbol; `?depth=2&most=100` draws more of them."""
    asked_for = name.lstrip("/")
    network = desk.ask(service.asking.network, asked_for, depth, room)
    if asked_for != network.focus.key:
        return Redirect(f"{address(f'graph/{network.focus.key}')}{query(depth=depth, most=room)}")

    def page_of(key: str, _: Standing) -> str:
        return f"{address(f'graph/{key}')}{query(depth=depth if depth > 1 else None)}"

    return page(
        "graph/page.html",
        desk=desk,
        network=network,
        drawing=service.exporting.network_drawing(network, page_of) if len(network.nodes) > 1 else "",
        depth=depth,
        room=room,
        depths=DEPTHS,
        rooms=ROOMS,
    )
