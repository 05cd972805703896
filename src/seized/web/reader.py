"""A document as it is printed, and beside each paragraph what was found in it."""

from typing import Literal

import msgspec
from litestar import Response
from litestar.response import Redirect, Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.document import Document
from seized.model.masthead import Head, head
from seized.model.passage import Span
from seized.model.register import Shown
from seized.model.roles import Action
from seized.model.segment import Warning
from seized.service.opening import Register
from seized.web import chronicle, contents, standing
from seized.web.files import attached
from seized.web.page import page
from seized.web.paragraphs import Noted, Row, Rows
from seized.web.templating import address

FORMS = {"json": "jsonl", "csv": "csv", "html": "html"}
"""What a reading can be downloaded as, and the form of `service.export` that it is."""


class Laid(msgspec.Struct, frozen=True, kw_only=True):
    """A document laid out: all that its page shows, whoever looks at it.

    `corrected` says by the mandate what persons have corrected, `doubts` has what was read with doubt, and where.
    """

    shown: Shown
    head: Head
    standing: standing.Standing
    contents: tuple[contents.Line, ...]
    parts: tuple[tuple[bool, list[Row]], ...]
    footnotes: tuple[Noted, ...]
    corrected: dict[str, str]
    doubts: tuple[tuple[Warning, str | None], ...]


def laid(register: Register, name: str, today: str) -> Laid:
    """The document that goes by a name, laid out.  Raises `seized.errors.Unknown` and `Ambiguous`."""
    shown = service.asking.show(register, name, today)
    rows = Rows(shown, service.cooperation.facts_in(register, name))
    return Laid(
        shown=shown,
        head=head(shown.reading),
        standing=standing.standing(shown.reading, service.asking.trace(register, name)),
        contents=contents.contents(shown.reading),
        parts=tuple(rows.parts()),
        footnotes=tuple(rows.footnotes()),
        corrected=chronicle.corrected(service.asking.history(register, name)),
        doubts=tuple((one, _paragraph_at(shown.reading, one.span)) for one in shown.reading.warnings),
    )


def _paragraph_at(reading: Document, span: Span | None) -> str | None:
    """The paragraph that holds the beginning of a span, by its label."""
    at = span[0] if span else -1
    paragraphs = (one for one in reading.regions if one.kind == "paragraph")
    return next((one.name for one in paragraphs if one.span[0] <= at < one.span[1]), None)


@get("/{name:path}", name="document", guards=[needs(Action.LOOK)])
def document(desk: Desk, name: str, beside: str | None = None) -> Template | Redirect:
    """A document by its symbol, however it is spelled, or by its key; `beside=original` sets the file beside it."""
    asked = name.lstrip("/")
    found = desk.ask(laid, asked, desk.today)
    holding, paragraph = found.shown.holding, found.shown.paragraph
    if paragraph is not None:
        return Redirect(f"{address(holding)}#{paragraph}")
    if asked != holding.key:
        return Redirect(address(holding))
    return page(
        "reader/document.html",
        desk=desk,
        laid=found,
        original=desk.ask(service.pictures.beside, asked) if beside == "original" else None,
        forms=tuple(FORMS),
    )


@get("/reading/{name:path}", name="reading", guards=[needs(Action.EXPORT)])
def reading(desk: Desk, name: str, form: Literal["json", "csv", "html"] = "json") -> Response[bytes]:
    """What was read of a document, to be kept: as JSON, as a page, or its mandates as a table."""
    shown = desk.ask(service.asking.show, name.lstrip("/"), desk.today)
    written = b"".join(service.export([shown.reading], FORMS[form]))
    return attached(written, f"{shown.holding.key}.{form}")
