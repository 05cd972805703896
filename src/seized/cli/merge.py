"""`seized merge` and `seized split`: say that two facts of cooperation are one, or that they are two."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.judging import Because, By
from seized.model.facts import Identification

Fact = Annotated[str, typer.Argument(metavar="ID", hidden=True)]


def merge(
    one: Fact,
    other: Fact,
    *,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Say that two meetings, agreements or memberships are one.

    Each ID is as seized meetings, agreements and members show it; the beginning
    is enough where no other begins so. Both are then shown as one, with all
    their sources, under the first. Your name and the time are kept with it, and
    seized split takes it back.

    \b
    Examples:
      seized merge meeting:7wvckvpnp4ms meeting:gnlptzbj3dth \\
        --because "Same days, same place"

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.cooperation.merge(register, one, other, service.judging.Said(because=because, by=by))
    _answer(form, made)


def split(
    one: Fact,
    other: Fact,
    *,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Say that two meetings, agreements or memberships are two.

    They are then no longer proposed as one; where they were merged, they are
    apart again. Your name and the time are kept with it.

    \b
    Examples:
      seized split agreement:56w64ere6u4g agreement:2dciksnqd6o6 \\
        --because "Renewed in 2022"

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.cooperation.split(register, one, other, service.judging.Said(because=because, by=by))
    _answer(form, made)


def _answer(form: Form, made: Identification) -> None:
    from seized.cli.identification_view import identification_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, made, lambda sheet: identification_view(sheet, made))
