"""`seized agenda`: what texts have decided for the agenda of a session."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer


def agenda(
    session: Annotated[int, typer.Argument(metavar="SESSION", hidden=True)],
    organ: Annotated[str, typer.Option(metavar="NAME", help="The organ, by its full name.")] = "General Assembly",
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show what texts have put on the agenda of a session.

    SESSION is the number of a regular session. Under each item and sub-item
    stand the paragraphs that decided to include it and the reports to be
    submitted under it. Drafts decide nothing.

    \b
    Examples:
      seized agenda 81
      seized agenda 58 --organ "Human Rights Council"
      seized agenda 81 --format json

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.asking.agenda(register, session, organ)
    from seized.cli.agenda_view import agenda_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: agenda_view(sheet, found))
