"""`seized meetings`: the meetings that texts tell of."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.cooperation_options import Adopted, Since, Until
from seized.model.facts import FactFilter


def meetings(
    *,
    of: Annotated[
        str | None, typer.Option(metavar="NAME", help="In which this actor takes part, or a part of it.")
    ] = None,
    body: Annotated[str | None, typer.Option(metavar="NAME", help="Of a body with these words in its name.")] = None,
    since: Since = None,
    until: Until = None,
    adopted: Adopted = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """List the meetings that texts tell of, each with all its sources.

    Mentions are one meeting where body, name, number and days agree. Others that
    may be the same stand under "perhaps", with their ids: seized merge says that
    they are, seized split that they are not. What was called for without a day
    comes last.

    \b
    Examples:
      seized meetings --body "Council of Heads of State"
      seized meetings --of SCO --since 2020-01-01
      seized meetings --of "Central Asia" --adopted --format json

    \b
    Exit codes:
      0 done, 1 nobody is called so, 2 the call itself is off
    """
    wanted = FactFilter(actor=of, body=body, since=since, until=until, drafts=not adopted)
    with service.opening.opened(db) as register:
        found = service.cooperation.meetings(register, wanted)
        near = service.cooperation.candidates(register, found)
    from seized.cli.facts_view import meetings_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: meetings_view(sheet, found, near))
