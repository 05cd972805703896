"""`seized evidence`: what may show that a mandate was carried out, and what people decided on it."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.choosing import Addressee, Session
from seized.cli.judging import Because, By
from seized.model.register import MandateFilter


def evidence(
    name: Annotated[str | None, typer.Argument(metavar="ID", hidden=True)] = None,
    *,
    session: Session = None,
    addressee: Addressee = None,
    everything: Annotated[bool, typer.Option("--all", help="With what was decided already.")] = False,
    confirm: Annotated[str | None, typer.Option(metavar="SYMBOL", help="This is evidence.")] = None,
    dismiss: Annotated[str | None, typer.Option(metavar="SYMBOL", help="This is none.")] = None,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show what may be evidence for mandates, and decide on it.

    Documents are proposed with a score and the reasons for it: a later text
    that takes note of the report, the next text of the series, an item taken
    up. Activities that serve the mandate propose a status. Nothing counts until
    a person confirms it, and a confirmation does not change the status: say
    that with seized status (--evidence activity:12 names an activity). Without
    ID, all that waits for a decision is listed.

    \b
    Examples:
      seized evidence --session 80
      seized evidence A/RES/78/31#op6.m1
      seized evidence A/RES/78/31#op6.m1 --confirm A/80/165
      seized evidence A/RES/78/31#op6.m1 --dismiss A/80/7 --because "Not it"

    \b
    Exit codes:
      0 done, 1 there is no such mandate, 2 the call itself is off
    """
    symbol = confirm or dismiss
    if symbol is not None and (name is None or (confirm and dismiss)):
        raise typer.BadParameter("name one mandate and one symbol, as in: seized evidence ID --confirm A/80/165")
    with service.opening.opened(db) as register:
        if symbol is not None and name is not None:
            said = service.judging.Said(because=because, by=by)
            made = service.judging.weigh(register, name, symbol, said, accepted=confirm is not None)
            from seized.cli.judgement_view import judgements_view  # noqa: PLC0415  (Rich is needed for the eye alone)

            answer(form, made, lambda sheet: judgements_view(sheet, [made]))
            return
        if name is not None:
            found = service.evidence.evidence_for(register, name)
        else:
            wanted = MandateFilter(session=session, addressee=addressee)
            found = service.evidence.evidence_among(register, wanted, undecided=not everything)
    from seized.cli.evidence_view import evidence_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: evidence_view(sheet, found))
