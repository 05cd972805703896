"""The documents of the register, with filters that live in the address."""

import re
from typing import Any

import msgspec
from litestar.response import Redirect, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.register import DocumentFilter
from seized.model.roles import Action
from seized.web.page import Asked, page
from seized.web.templating import query

FIELDS = ("words", "session", "organ", "kind", "drafts", "page")
NUMBER = re.compile(r"[0-9]{1,6}")
DRAFTS = {"only": True, "none": False}
LONGEST = 200


@get("/documents", name="documents", guards=[needs(Action.LOOK)])
def documents(desk: Desk, request: Asked) -> Template | Redirect:
    """A page of the documents that an address chooses."""
    typed = list(request.query_params.multi_items())
    fields = _fields(typed)
    if sorted(typed) != sorted(fields.items()):
        return Redirect(f"/documents{query(**fields)}")
    wanted = DocumentFilter(
        session=int(fields["session"]) if "session" in fields else None,
        organ=fields.get("organ"),
        kind=fields.get("kind"),
        drafts=DRAFTS.get(fields.get("drafts", "")),
        words=fields.get("words"),
    )
    return page(
        "documents.html",
        shown=desk.ask(service.documents.page, wanted, int(fields.get("page", 1))),
        size=desk.ask(service.documents.size),
        sessions=_counts(desk, wanted, session=None).sessions,
        organs=_counts(desk, wanted, organ=None).organs,
        kinds=_counts(desk, wanted, kind=None, drafts=None).kinds,
        fields=fields,
        link=lambda **changed: f"/documents{query(**{**fields, 'page': None, **changed})}",
    )


def _counts(desk: Desk, wanted: DocumentFilter, **opened: Any) -> Any:
    return desk.ask(service.documents.counts, msgspec.structs.replace(wanted, **opened))


def _fields(typed: list[tuple[str, str]]) -> dict[str, str]:
    """What is chosen, field by field; what is empty or cannot be is left out."""
    told = {name: " ".join(value.split())[:LONGEST] for name, value in typed}
    found = {name: told[name] for name in FIELDS if told.get(name)}
    numbers = {name: found[name] for name in ("session", "page") if name in found}
    left_out: set[str] = {
        name for name, value in numbers.items() if not (value.isascii() and value.isdigit() and len(value) < 7)
    }
    left_out |= {"drafts"} if found.get("drafts", "only") not in DRAFTS else set()
    left_out |= {"page"} if found.get("page") in ("0", "1") else set()
    return {name: value for name, value in found.items() if name not in left_out}


ROUTES = (documents,)
