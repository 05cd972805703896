"""Two or more documents side by side: two as a redline, more as a table with a column each."""

from collections.abc import Callable, Sequence
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.params import QueryParameter
from litestar.response import Template

from seized import service
from seized.errors import SeizedError, Unfit
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.problems import problem
from seized.model.comparison import Collation
from seized.model.roles import Action
from seized.web.page import page

Names = Annotated[list[str] | None, QueryParameter(name="text")]

LEAST, MOST = 2, 8
"""How many texts are set side by side."""

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Named(msgspec.Struct, frozen=True):
    """A text as it was typed, and the key of the document that it names, or what is wrong with it."""

    typed: str
    key: str | None = None
    fault: str | None = None
    status: int = 200


@get("/compare", name="compare", guards=[needs(Action.LOOK)], sync_to_thread=True)
def compare(desk: Desk, text: Names = None) -> Template:
    """The form, and below it the comparison of the texts that it names."""
    named = [_named(desk, typed) for typed in _typed(text)]
    keys = [one.key for one in named if one.key]
    whole = len(keys) == len(named) >= LEAST
    return page(
        "compare/page.html",
        status=max([200, *(one.status for one in named)]),
        desk=desk,
        named=named,
        keys=keys,
        found=desk.ask(service.comparing.side_by_side, *keys) if whole else None,
        most=MOST,
        least=LEAST,
    )


@get("/compare.docx", name="compare_docx", guards=[needs(Action.LOOK)], sync_to_thread=True)
def docx(desk: Desk, text: Names = None) -> Response[bytes]:
    """Two texts as a Word file with tracked changes."""
    return _file(desk, text, "docx", WORD, lambda found: service.comparing.as_word(found.steps[0], desk.person.shown))


@get("/compare.html", name="compare_html", guards=[needs(Action.LOOK)], sync_to_thread=True)
def html(desk: Desk, text: Names = None) -> Response[bytes]:
    """The comparison as one self-contained page, to be kept."""
    return _file(desk, text, "html", "text/html; charset=utf-8", service.comparing.as_page)


@get("/compare.json", name="compare_json", guards=[needs(Action.LOOK)], sync_to_thread=True)
def json(desk: Desk, text: Names = None) -> Response[bytes]:
    """The comparison as a record."""
    return _file(desk, text, "json", "application/json", service.comparing.as_record)


def _file(
    desk: Desk, text: Sequence[str] | None, form: str, media_type: str, written: Callable[[Collation], bytes]
) -> Response[bytes]:
    keys = [desk.ask(service.comparing.held, name).key for name in _typed(text)]
    if len(keys) < LEAST or (form == "docx" and len(keys) > LEAST):
        raise Unfit("Name two texts, as in /compare.docx?text=A/RES/75/268&text=A/RES/77/338.")
    name = "-to-".join(key.replace("/", "-").replace(":", "-") for key in (keys[0], keys[-1]))
    return Response(
        written(desk.ask(service.comparing.side_by_side, *keys)),
        media_type=media_type,
        headers={"Content-Disposition": f'attachment; filename="{name}.{form}"'},
    )


def _typed(text: Sequence[str] | None) -> list[str]:
    """The names that were typed, as far as fields were filled."""
    return [name.strip() for name in text or () if name.strip()][:MOST]


def _named(desk: Desk, typed: str) -> Named:
    try:
        found = desk.ask(service.comparing.held, typed)
    except SeizedError as error:
        told = problem(error)
        return Named(typed, fault=told.detail, status=told.status)
    return Named(found.reading.symbol or typed, found.key)
