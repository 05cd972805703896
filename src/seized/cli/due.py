"""`seized due`: what falls due, for whom, and what came of it."""

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Kind, Short, answer
from seized.cli.choosing import Addressee, Before, Drafts, OfStatus, Organ, Overdue, Session, Since, Un, Verb
from seized.model.register import MandateFilter


def due(
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
