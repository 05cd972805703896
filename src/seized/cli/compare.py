"""`seized compare`: what changed between versions of a text."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db, DraftForm, printed
from seized.cli.destination import Out, destination, spare


def compare(
    names: Annotated[list[str] | None, typer.Argument(metavar="TEXT", hidden=True)] = None,
    *,
    form: Annotated[DraftForm, typer.Option("--format", "-f", help="As a page, a Word file or a record.")] = (
        DraftForm.TEXT
    ),
    out: Out = None,
    full: Annotated[
        bool, typer.Option("--full", help="Unchanged paragraphs and long stretches in full (text).")
    ] = False,
    author: Annotated[
        str | None,
        typer.Option(metavar="NAME", envvar="SEIZED_BY", show_envvar=False, help="Who made the changes (docx)."),
    ] = None,
    db: Db = None,
) -> None:
    """Compare versions of a text, paragraph by paragraph and word by word.

    TEXT is a file, or a document of the register as in A/RES/77/338; the
    earliest version comes first. Verbs that became stronger or weaker, and
    changes in addressees, deadlines and citations are said in words.

    \b
    Formats:
      text   what changed; of three or more versions, a table with a column each
      html   one self-contained page with everything, readable without colour
      docx   Word with tracked changes: accept or reject all for either text
      json   everything as one object

    \b
    Examples:
      seized compare A/RES/75/268 A/RES/77/338
      seized compare draft.docx A/RES/77/338 --format html --out changes.html
      seized compare A/RES/75/268 draft.docx --format docx --out tracked.docx

    \b
    Exit codes:
      0 done, 1 a text could not be had, 2 the call itself is off
    """
    if names is None or len(names) < 2:
        raise typer.BadParameter("name two texts, as in: seized compare A/RES/75/268 draft.docx", param_hint="TEXT")
    if form is DraftForm.DOCX and len(names) > 2:
        raise typer.BadParameter("tracked changes lie between two texts: name two", param_hint="--format")
    spare(out, names, "is one of the texts")
    with service.opening.opened_for(names, db) as register:
        found = service.comparing.collation(service.comparing.texts(names, register))
    if form is DraftForm.TEXT:
        from seized.cli.compare_view import compare_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: compare_view(sheet, found, full=full))
    elif form is DraftForm.DOCX:
        piece = service.comparing.as_word(found.steps[0], author or service.people.who())
    else:
        piece = {DraftForm.HTML: service.comparing.as_page, DraftForm.JSON: service.comparing.as_record}[form](found)
    with destination(out) as write:
        write(piece)
