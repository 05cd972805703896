"""`seized conflicts` and `seized attach`: judgements whose mandate is gone, and where they belong."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.judging import Because, By


def conflicts(form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """List the judgements whose mandate is gone.

    A better reading can find that a mandate was none, or tell it apart anew.
    What people had judged of it is kept, and waits here until somebody says
    where it belongs.

    \b
    Examples:
      seized conflicts
      seized conflicts --format json

    \b
    Exit codes:
      0 there are none, 1 there are some, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.asking.conflicts(register)
        candidates = {one for conflict in found for one in conflict.candidates}
        entries = service.asking.entries_by_id(register, candidates, service.people.today())
    from seized.cli.judgement_view import conflicts_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: conflicts_view(sheet, found, entries))
    raise typer.Exit(1 if found else 0)


def attach(
    judgement: Annotated[int, typer.Argument(metavar="JUDGEMENT", hidden=True)],
    name: Annotated[str, typer.Argument(metavar="ID", hidden=True)],
    *,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Say where a judgement belongs whose mandate is gone.

    JUDGEMENT is its number in `seized conflicts`, ID the mandate that it belongs
    to, as in A/RES/77/338#op4.m1.

    \b
    Examples:
      seized attach 12 A/RES/77/338#op5.m1 --because "The paragraph moved"

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.judging.attach(register, judgement, name, service.judging.Said(because=because, by=by))
    from seized.cli.judgement_view import judgements_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, made, lambda sheet: judgements_view(sheet, [made]))
