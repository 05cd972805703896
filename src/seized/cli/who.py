"""`seized who`: who somebody is, as texts tell it."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer


def who(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show who somebody is: a State, an organization, a group, a body.

    NAME is any of its names, as in SCO. Shown are its members and since when,
    what it belongs to, its meetings and agreements, the texts that name it in
    their titles, what is asked of it, and what those texts ask of others. What
    only drafts tell is marked; what drafts ask is left out.

    \b
    Examples:
      seized who "Central Asia"
      seized who SCO
      seized who UNODC --format json

    \b
    Exit codes:
      0 done, 1 no text says anything of it, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.actors.who(register, name, service.people.today())
    from seized.cli.who_view import who_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: who_view(sheet, found))
