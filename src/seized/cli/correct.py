"""`seized correct`: say what a mandate is to say instead of what was read."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Kind, answer, one_of
from seized.cli.judging import Because, By
from seized.cli.options import gathered
from seized.model.register import Field

FIELDS: dict[str, Field] = {
    "addressee": "addressees",
    "kind": "kind",
    "due": "due",
    "recurrence": "recurrence",
    "not-a-mandate": "dismissed",
}
"""What can be corrected, as it is typed, and as it is kept."""


def corrections(
    *,
    addressee: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Who is asked; more than once for several.")
    ] = None,
    kind: Kind = None,
    due_session: Annotated[int | None, typer.Option(metavar="N", help="Due at this regular session.")] = None,
    due_organ: Annotated[str | None, typer.Option(metavar="NAME", help="Whose session; else that of the text.")] = None,
    due_date: Annotated[
        str | None, typer.Option(metavar="DATE", help="Due on this day (2026-04-30), month or year.")
    ] = None,
    no_due: Annotated[bool, typer.Option("--no-due", help="Due at no time.")] = False,
    recurrence: Annotated[str | None, typer.Option(metavar="WORD", help="How often, as in: biennial.")] = None,
    dismissed: Annotated[bool | None, typer.Option("--not-a-mandate/--a-mandate", help="Whether it is one.")] = None,
    as_read: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD",
            parser=one_of(tuple(FIELDS), "field"),
            help=f"Take back a correction: {', '.join(FIELDS)}.",
        ),
    ] = None,
) -> "service.judging.Corrected":
    """What these options say of a mandate."""
    return service.judging.Corrected(
        addressees=tuple(addressee or ()),
        kind=kind,
        due_session=due_session,
        due_organ=due_organ,
        due_date=due_date,
        no_due=no_due,
        recurrence=recurrence,
        dismissed=dismissed,
        as_read=tuple(FIELDS[field] for field in as_read or ()),
    )


@gathered(corrected=corrections)
def correct(
    name: Annotated[str, typer.Argument(metavar="ID", hidden=True)],
    *,
    corrected: "service.judging.Corrected",
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Correct what was read of a mandate, and say why.

    ID is a mandate, as in A/RES/77/338#op4.m1. What is corrected stays so when
    the text is read again; what was read stays known. An addressee goes by the
    name that the tables know, which tell as well whether it is the United
    Nations'.

    \b
    Examples:
      seized correct A/RES/77/338#op4.m1 --due-session 80 --because "See para. 3"
      seized correct q5zt2m7xw4ab --addressee UNEP --addressee "Member States" \\
        --because "The list goes on over the page"
      seized correct q5zt2m7xw4ab --not-a-mandate --because "It quotes another"
      seized correct q5zt2m7xw4ab --as-read due --because "My mistake"

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    said = service.judging.Said(because=because, by=by)
    with service.opening.opened(db) as register:
        made = service.judging.correct(register, name, corrected, said)
    from seized.cli.judgement_view import judgements_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, made, lambda sheet: judgements_view(sheet, made))
