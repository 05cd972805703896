"""`seized status`: say what came of a mandate."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import STATUSES, AnswerForm, Db, Form, answer, one_of
from seized.cli.judging import Because, By
from seized.model.register import Status


def status(
    name: Annotated[str, typer.Argument(metavar="ID", hidden=True)],
    word: Annotated[Status, typer.Argument(metavar="STATUS", parser=one_of(STATUSES, "status"), hidden=True)],
    *,
    because: Because = None,
    evidence: Annotated[
        list[str] | None, typer.Option(metavar="WHAT", help="A symbol, or activity:12, that shows it; several too.")
    ] = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Say what came of a mandate, and why.

    ID is a mandate, as in A/RES/77/338#op4.m1. STATUS is one of: no-indication,
    in-progress, implemented, not-implemented, not-applicable. Any but
    no-indication needs a reason or evidence. Your name and the time are kept
    with it. An earlier status is superseded and stays in the history.

    \b
    Examples:
      seized status A/RES/77/338#op4.m1 implemented --evidence A/79/254
      seized status q5zt2m7xw4ab in-progress --because "Draft seen in May"
      seized status A/RES/77/338#op4.m1 no-indication

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    said = service.judging.Said(because=because, evidence=tuple(evidence or ()), by=by)
    with service.opening.opened(db) as register:
        made = service.judging.set_status(register, name, word, said)
    from seized.cli.judgement_view import judgements_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, made, lambda sheet: judgements_view(sheet, [made]))
