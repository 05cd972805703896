"""`seized trace`: where a text comes from, and what came of it."""

from enum import StrEnum
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db, printed
from seized.cli.destination import Out, destination


class TraceForm(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    SVG = "svg"
    DOT = "dot"
    JSON = "json"


def trace(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    form: Annotated[TraceForm, typer.Option("--format", "-f", help="As a page, a picture or a record.")] = (
        TraceForm.TEXT
    ),
    out: Out = None,
    db: Db = None,
) -> None:
    """Trace a text: its series, its drafts, what it cites and what cites it.

    NAME is a document, as in A/RES/77/338 or 77/338. The series is told from
    titles and recitals, its cycle from its sessions; what a text itself says
    of it stands apart. Texts that were not read are marked as known or cited.

    \b
    Formats:
      text   one screen: the series as a table, versions, citations
      svg    the series as a timeline
      dot    everything as a graph for Graphviz
      json   everything as one object

    \b
    Examples:
      seized trace A/RES/79/332
      seized trace A/RES/79/332 --format svg --out series.svg
      seized trace A/80/L.10 --format json

    \b
    Exit codes:
      0 done, 1 nobody knows the text, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.asking.trace(register, name)
    if form is TraceForm.TEXT:
        from seized.cli.trace_view import trace_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: trace_view(sheet, found))
    else:
        piece = service.exporting.trace_as(found, form)
    with destination(out) as write:
        write(piece)
