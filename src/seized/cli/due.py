"""`seized due`: what falls due, for whom, and what came of it."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import STATUSES, AnswerForm, Db, Form, Kind, Short, answer, iso_day, one_of
from seized.model.register import MandateFilter, Status


def due(
    *,
    session: Annotated[int | None, typer.Option(metavar="N", help="At this regular session.")] = None,
    organ: Annotated[str | None, typer.Option(metavar="NAME", help="At sessions of this organ.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day (2026-12-31) or later.")
    ] = None,
    before: Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day or earlier.")] = None,
    addressee: Annotated[str | None, typer.Option(metavar="NAME", help="Asked of a name with these words.")] = None,
    kind: Kind = None,
    verb: Annotated[str | None, typer.Option(metavar="VERB", help="Asked by this verb, as in: requests.")] = None,
    status: Annotated[
        Status | None,
        typer.Option(metavar="STATUS", parser=one_of(STATUSES, "status"), help="Of this status, as in: in-progress."),
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Past, and no indication of what came of it.")] = False,
    un: Annotated[bool, typer.Option("--un/--all", help="Leave out what States and others are asked.")] = False,
    drafts: Annotated[bool, typer.Option("--drafts", help="Take in what drafts ask.")] = False,
    short: Short = False,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Show what falls due, for whom, and what came of it.

    First comes a summary by addressee, then each mandate with its paragraph in
    full. Without --session, --since, --before or --overdue, it is what falls due
    from today on. What has no time at all is left out, and so is what drafts
    ask. "Overdue" says only that the time is past and that nobody has said what
    came of it.

    \b
    Examples:
      seized due --session 81
      seized due --session 81 --addressee "Secretary-General" --kind report
      seized due --before 2026-12-31 --overdue --short
      seized due --un --format json

    \b
    Exit codes:
      0 done, 1 there is no register, 2 the call itself is off
    """
    wanted = MandateFilter(
        session=session,
        organ=organ,
        since=since,
        before=before,
        addressee=addressee,
        kind=kind,
        verb=verb,
        status=status,
        overdue=overdue,
        un=un,
        drafts=drafts,
        today=service.people.today(),
    )
    with service.opening.opened(db) as register:
        found = service.due.due_list(register, wanted)
    from seized.cli.due_view import due_view  # noqa: PLC0415  (Rich is needed for this view alone)

    answer(form, found, lambda sheet: due_view(sheet, found, short=short))
