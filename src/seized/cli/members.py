"""`seized members`: who belongs to an organization or a group, as texts tell it."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer, iso_day, one_of
from seized.cli.cooperation_options import Adopted
from seized.model.facts import STANDINGS, FactFilter


def members(
    *,
    of: Annotated[str | None, typer.Option(metavar="NAME", help="To this actor, or to a part of it.")] = None,
    on: Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="As told for this day.")] = None,
    status: Annotated[
        str | None,
        typer.Option(metavar="STATUS", parser=one_of(STANDINGS, "status"), help="Of this status, as in: observer."),
    ] = None,
    adopted: Adopted = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show who belongs to whom, since when and as what, as texts tell it.

    Without a day, it is what is told of each member, in order of time. For a
    day, it is the last that is told for it: since a day before it, or first said
    in a text of before. Members whose standing texts do not tell for that day
    are listed apart: it does not say that they were none.

    \b
    Examples:
      seized members --of SCO
      seized members --of "Central Asia" --on 2022-07-28
      seized members --of SCO --status observer --format json

    \b
    Exit codes:
      0 done, 1 nobody is called so, 2 the call itself is off
    """
    wanted = FactFilter(actor=of, on=on, status=status, drafts=not adopted)
    with service.opening.opened(db) as register:
        found = service.cooperation.members(register, wanted)
        near = service.cooperation.candidates(register, (*found.told, *found.untold))
    from seized.cli.members_view import members_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: members_view(sheet, found, near))
