"""`seized due`: what falls due, for whom, and what came of it."""

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Short, answer
from seized.cli.choosing import chosen
from seized.cli.options import gathered
from seized.model.register import MandateFilter


@gathered(wanted=chosen)
def due(
    *,
    wanted: MandateFilter,
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
    with service.opening.opened(db) as register:
        found = service.due.due_list(register, wanted)
    from seized.cli.due_view import due_view  # noqa: PLC0415  (Rich is needed for this view alone)

    answer(form, found, lambda sheet: due_view(sheet, found, short=short))
