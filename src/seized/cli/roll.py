"""`seized roll`: a text as the draft of a later session, with tracked changes."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db, DraftForm, printed
from seized.cli.destination import Out, complain, destination, spare


def roll(
    name: Annotated[str, typer.Argument(metavar="TEXT", help="A resolution: a file, or one of the register.")],
    *,
    session: Annotated[
        int, typer.Option("--to-session", "-t", metavar="NUMBER", min=2, max=199, help="The session of the new draft.")
    ],
    form: Annotated[DraftForm, typer.Option("--format", "-f", help="As text, a page, a Word file or a record.")] = (
        DraftForm.TEXT
    ),
    out: Out = None,
    full: Annotated[bool, typer.Option("--full", help="Paragraphs without a change or a question too (text).")] = False,
    author: Annotated[
        str | None,
        typer.Option(metavar="NAME", envvar="SEIZED_BY", show_envvar=False, help="Who made the changes (docx)."),
    ] = None,
    db: Db = None,
) -> None:
    """Roll a resolution forward: make it the draft of a later session.

    Every change is tracked and made by a named rule: the masthead of a draft,
    the base in the list of recalled resolutions, report and agenda requests
    aimed at their next session. What only a person can decide (meetings held
    since, days gone by, sponsors) is asked beside the words that it is about.

    \b
    Formats:
      text   the new draft with its changes, and the questions
      html   one self-contained page, readable without colour
      docx   Word with tracked changes and comments: accept all for the new
             draft, reject all for the base; of a base in Word, a copy of it
             in which the tracked changes of others stay
      json   every run of words with its revision, rule and questions

    \b
    Examples:
      seized roll A/RES/77/338 --to-session 79
      seized roll A/RES/77/338 --to-session 79 --format docx --out draft.docx

    \b
    Exit codes:
      0 done, 1 the text could not be had or rolled, 2 the call itself is off
    """
    spare(out, [name], "is the base")
    with service.opening.opened_if_there(db, [name]) as register:
        found = service.rolling.rolled(name, session, register)
    if found.tracked:
        complain(f"{name} has tracked changes of others: it is read with all of them accepted")
    if form is DraftForm.TEXT:
        from seized.cli.roll_view import roll_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: roll_view(sheet, found.rolled, full=full))
    elif form is DraftForm.DOCX:
        piece = service.rolling.as_word(found, author or service.people.who())
    else:
        writer = {DraftForm.HTML: service.rolling.as_page, DraftForm.JSON: service.rolling.as_record}[form]
        piece = writer(found.rolled)
    with destination(out) as write:
        write(piece)
