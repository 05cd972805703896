"""The options that choose mandates, the same for every command that takes them."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import STATUSES, Kind, iso_day, one_of
from seized.model.register import MandateFilter, Status

Session = Annotated[int | None, typer.Option(metavar="N", help="Due at this regular session.")]
Organ = Annotated[str | None, typer.Option(metavar="NAME", help="Due at sessions of this organ.")]
Since = Annotated[
    str | None, typer.Option(metavar="DATE", parser=iso_day, help="Due on this day (2026-12-31) or later.")
]
Before = Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="Due on this day or earlier.")]
Addressee = Annotated[str | None, typer.Option(metavar="NAME", help="Asked of a name with these words.")]
Verb = Annotated[str | None, typer.Option(metavar="VERB", help="Asked by this verb, as in: requests.")]
OfStatus = Annotated[
    Status | None,
    typer.Option(metavar="STATUS", parser=one_of(STATUSES, "status"), help="Of this status, as in: in-progress."),
]
Overdue = Annotated[bool, typer.Option("--overdue", help="Past, and no indication of what came of it.")]
Un = Annotated[bool, typer.Option("--un/--all", help="Leave out what States and others are asked.")]
Drafts = Annotated[bool, typer.Option("--drafts", help="Take in what drafts ask.")]


def chosen(
    *,
    session: Session = None,
    organ: Organ = None,
    since: Since = None,
    before: Before = None,
    addressee: Addressee = None,
    kind: Kind = None,
    verb: Verb = None,
    status: OfStatus = None,
    overdue: Overdue = False,
    un: Un = False,
    drafts: Drafts = False,
) -> MandateFilter:
    """The mandates that all these options choose together, as of today."""
    return MandateFilter(
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
