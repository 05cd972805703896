"""`seized show`: a document, a paragraph or a mandate with all that the register knows of it."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer


def show(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show a document, a paragraph or a mandate.

    \b
    NAME is one of
      A/RES/77/338         a document; 77/338 means the Assembly's resolution
      A/RES/77/338#op4     a paragraph: op4 operative, pp2 of the preamble
      A/RES/77/338#op4.m1  a mandate, or its id of twelve characters

    A document stands as `seized read` shows it, with what came of its mandates
    and the files that it was read from. A paragraph stands in full with what
    governs it, and with the texts that it cites; a text that is known and has
    not been read is marked so.

    \b
    Examples:
      seized show A/RES/77/338
      seized show 77/338#op4
      seized show A/RES/77/338 --format json

    \b
    Exit codes:
      0 done, 1 there is no such thing, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        shown = service.asking.show(register, name, service.people.today())
    from seized.cli.show_view import show_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, shown, lambda sheet: show_view(sheet, shown))
