"""Who the register knows, and the dossier of each: at once what facts tell, a moment later what takes longer."""

from typing import Any

from litestar.exceptions import NotFoundException
from litestar.response import Redirect, Response, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.actor_wording import SEVERAL
from seized.model.actors import ActorKind
from seized.model.roles import Action
from seized.web.downloads import download
from seized.web.page import Asked, moved, page
from seized.web.paging import Paged, PageNumber
from seized.web.tellings import actor_path

PARTS = {
    "asked": "What is asked of it, and what the texts about it ask",
    "changes": "What changed from one text to the next",
    "company": "Partners and bodies",
    "plan": "Plan and fields of cooperation",
    "gaps": "Gaps",
}
"""What takes longer: each has an address of its own, and is put into the dossier when it is opened."""

MOST = 60
"""Rows of a table in a part."""

WIDTHS = (1160, 680, 358)
"""Pixels of the picture on a screen, on paper (and a small screen), and on a phone."""


@get("/actors", name="actors", guards=[needs(Action.LOOK)])
def actors(desk: Desk, q: str = "", kind: ActorKind | None = None, number: PageNumber = 1) -> Template:
    """All that texts speak of, those first of whom most is told."""
    every = desk.ask(service.directory.directory)
    named = service.directory.named(every, q)
    kinds = [(one, words, sum(known.actor.kind == one for known in named)) for one, words in SEVERAL.items()]
    chosen = [one for one in named if kind in (None, one.actor.kind)]
    return page(
        "actors/list.html",
        desk=desk,
        wanted=q,
        kind=kind,
        kinds=kinds,
        known=len(every),
        all=len(named),
        listed=Paged(chosen, number),
    )


@get("/actors/{name:path}", name="actor", guards=[needs(Action.LOOK)])
def actor(
    request: Asked, desk: Desk, name: str, *, part: str = "", form: str = "", on: str = "", whole: bool = False
) -> Template | Redirect | Response[bytes]:
    """The dossier of an actor by any of its names; a part of it, or all of it as a file."""
    asked = name.lstrip("/")
    canonical = service.portrait.canonical(asked)
    if canonical != asked:
        return moved(request, actor_path(canonical))
    if form:
        return _file(desk, asked, form)
    if part:
        return _part(request, desk, asked, part)
    portrait, pictures = desk.ask(service.portrait.portrayed, asked, desk.today, *WIDTHS)
    shown = {name: it for one in PARTS if whole for name, it in _shown(desk, asked, one).items()}
    return page(
        "actors/dossier.html",
        desk=desk,
        portrait=portrait,
        who=portrait.who,
        standing=desk.ask(service.portrait.members_on, asked, on) if on else None,
        on=on,
        pictures=pictures,
        parts=PARTS,
        whose=asked,
        most=MOST,
        whole=whole,
        heading="h3",
        **shown,
    )


def _part(request: Asked, desk: Desk, name: str, part: str) -> Template:
    if part not in PARTS:
        raise NotFoundException(f"There is no part “{part}” in a dossier; there are: {', '.join(PARTS)}.")
    alone = not request.headers.get("hx-request")
    return page(
        "actors/part.html" if alone else f"actors/{part}.html",
        desk=desk,
        whose=name,
        part=part,
        parts=PARTS,
        most=MOST,
        heading="h2" if alone else "h3",
        **_shown(desk, name, part),
    )


def _shown(desk: Desk, name: str, part: str) -> dict[str, Any]:
    """What the template of a part is filled with."""
    match part:
        case "asked":
            asking = desk.ask(service.portrait.asking, name, desk.today)
            return {"asking": asking, "proposed": {one.mandate: one for one in asking.proposals}}
        case "changes":
            return {"lines": desk.ask(service.portrait.resolutions, name)}
        case "company":
            return {"company": desk.ask(service.portrait.company, name)}
        case "plan":
            plan = desk.ask(service.planning.plan, name, None, desk.today)
            return {"plan": plan, "matrix": desk.ask(service.planning.fields, name)}
    return {"gaps": desk.ask(service.portrait.gaps, name, desk.today)}


def _file(desk: Desk, name: str, form: str) -> Response[bytes]:
    found = desk.ask(service.dossier.dossier, name, desk.today)
    return download(lambda: service.exporting.dossier_as(found, form), service.exporting.PAPER_FORMS, form, name)


ROUTES = (actors, actor)
