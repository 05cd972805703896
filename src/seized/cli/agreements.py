"""`seized agreements`: the agreements that texts tell of."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.cooperation_options import Adopted, Since, Until
from seized.model.facts import FactFilter


def agreements(
    *,
    party: Annotated[str | None, typer.Option(metavar="NAME", help="Of this actor, or of a part of it.")] = None,
    since: Since = None,
    until: Until = None,
    adopted: Adopted = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """List the agreements that texts tell of, each with all its sources.

    Mentions are one agreement where kind, subject, parties and date agree. An
    agreement of a secretariat counts for its organization. Others that may be
    the same stand under "perhaps", with their ids, as for seized meetings.

    \b
    Examples:
      seized agreements --party UNODC
      seized agreements --party "Shanghai Cooperation Organization"
      seized agreements --since 2020-01-01 --adopted --format json

    \b
    Exit codes:
      0 done, 1 nobody is called so, 2 the call itself is off
    """
    wanted = FactFilter(actor=party, since=since, until=until, drafts=not adopted)
    with service.opening.opened(db) as register:
        found = service.cooperation.agreements(register, wanted)
        near = service.cooperation.candidates(register, found)
    from seized.cli.facts_view import agreements_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: agreements_view(sheet, found, near))
