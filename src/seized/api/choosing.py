"""Which mandates, facts and activities are asked for: the fields of a query."""

from typing import Annotated

from litestar.params import Parameter

from seized.http.desk import Desk
from seized.model.mandate import MandateKind
from seized.model.register import MandateFilter, Status

Word = Annotated[str | None, Parameter(max_length=300)]
Day = Annotated[str | None, Parameter(pattern=r"^\d{4}-\d{2}-\d{2}$", description="An ISO day, as in 2026-09-10.")]
Session = Annotated[int | None, Parameter(ge=1, le=999)]


def mandate_filter(
    *,
    desk: Desk,
    session: Session = None,
    organ: Word = None,
    since: Day = None,
    before: Day = None,
    addressee: Word = None,
    kind: MandateKind | None = None,
    verb: Word = None,
    status: Status | None = None,
    document: Word = None,
    adopted_in: Session = None,
    overdue: bool = False,
    un: bool = False,
    others: bool = False,
    drafts: bool = False,
    dismissed: bool = False,
    due: bool = False,
) -> MandateFilter:
    """Due at a `session` of an `organ`, or in windows that end from `since` on or up to `before`; asked of `addressee`
    (looked for within names); `un` leaves out what is asked of States and others, `others` the mandates of the United
    Nations; `drafts` takes in what drafts ask."""
    return MandateFilter(
        session=session,
        organ=organ,
        since=since,
        before=before,
        addressee=addressee,
        kind=kind,
        verb=verb,
        status=status,
        document=document,
        adopted_in=adopted_in,
        overdue=overdue,
        un=un,
        others=others,
        drafts=drafts,
        dismissed=dismissed,
        due=due,
        today=desk.today,
    )
