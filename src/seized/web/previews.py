"""What a text is, in short, for whoever comes upon its symbol in another."""

from litestar.response import Template

from seized import service
from seized.http.desk import Desk
from seized.http.guards import needs
from seized.http.handlers import get
from seized.model.document import Paragraph
from seized.model.nesting import stands_in
from seized.model.register import Shown
from seized.model.roles import Action
from seized.web.page import page

PARAGRAPHS = 2
"""Operative paragraphs that are shown."""


@get("/preview/{name:path}", name="preview", guards=[needs(Action.LOOK)])
def preview(desk: Desk, name: str, at: str | None = None) -> Template:
    """The masthead of a text and its first operative paragraphs, or the one with the label `at`."""
    shown = desk.ask(service.asking.show, name.lstrip("/"), desk.today)
    return page("reader/preview.html", shown=shown, paragraphs=chosen(shown, at), at=at)


def chosen(shown: Shown, at: str | None) -> list[Paragraph]:
    """The paragraphs to show."""
    everything = shown.reading.paragraphs
    if at and (meant := [one for one in everything if stands_in(one.id, at)]):
        return meant[:PARAGRAPHS]
    operative = [one for one in everything if one.part == "operative" and one.level == 0]
    return (operative or [one for one in everything if one.part in ("text", "preamble")])[:PARAGRAPHS]
