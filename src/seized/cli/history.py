"""`seized history`: what happened to a document or a mandate."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer


def history(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show every reading, judgement and activity: who, when and why.

    NAME is a document, a paragraph or a mandate, as for `seized show`, or the id
    of a meeting, agreement or membership: then it is who merged or split it.
    Nothing is ever taken out of the history: what was superseded stays in it.

    \b
    Examples:
      seized history A/RES/77/338#op4.m1
      seized history A/RES/77/338 --format json
      seized history meeting:gnlptzbj3dth

    \b
    Exit codes:
      0 done, 1 there is no such thing, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.asking.history(register, name)
    from seized.cli.history_view import history_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: history_view(sheet, name, found))
