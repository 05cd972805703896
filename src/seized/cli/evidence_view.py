"""What may be evidence, for the eye: each mandate, and under it the proposals with their reasons, and activities."""

from collections.abc import Sequence

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.activities import Activity, Proposed
from seized.model.activity_wording import activity_days
from seized.model.dossier import Heard
from seized.model.register import Proposal
from seized.model.register_wording import entry_due, entry_kind, entry_name, entry_status
from seized.model.wording import asked, counted, moment, shortened

LONGEST_ACTION = 240
INDENT = 5


def evidence_view(sheet: Sheet, found: Sequence[Heard]) -> None:
    """The mandates in the order in which they fall due, and how many proposals wait for a decision."""
    for one in found:
        _mandate(sheet, one)
        for proposal in one.proposals:
            _proposal(sheet, proposal)
        activities = {activity.id: activity for activity in one.activities}
        for offered in one.proposed:
            _offered(sheet, activities[offered.activity], offered)
        sheet.blank()
    waiting = sum(proposal.decision is None for one in found for proposal in one.proposals)
    told = f"{counted(waiting, 'proposal')} for {counted(len(found), 'mandate')} wait for a decision".capitalize()
    statuses = sum(len(one.proposed) for one in found)
    sheet.words(f"{told}; {counted(statuses, 'activity')} to judge by: seized status" if statuses else told)


def _mandate(sheet: Sheet, one: Heard) -> None:
    entry = one.entry
    sheet.across(Text(entry_name(entry), "bold"), Text(entry_status(entry), "dim"))
    facts = " · ".join(filter(None, (entry_kind(entry), entry_due(entry, with_days=True), asked(entry.mandate))))
    sheet.words(facts)
    sheet.words(shortened(" ".join(entry.mandate.action.split()), LONGEST_ACTION), "dim")
    if not one.proposals and not one.proposed:
        sheet.hanging(Text(" " * INDENT), Text("nothing in the register is proposed as evidence"), margin=0)


def _offered(sheet: Sheet, activity: Activity, offered: Proposed) -> None:
    title = f"activity {activity.id} proposes: {offered.status}"
    sheet.across(Text(f"{'':{INDENT}}{title}", "bold"), Text(activity_days(activity, short=True) or ""))
    shown = f" ({'; '.join(activity.evidence)})" if activity.evidence else ""
    sheet.hanging(Text(" " * INDENT), Text(f"{activity.title}{shown}"), margin=0)
    sheet.hanging(Text(" " * INDENT), Text(offered.because, "dim"), margin=0)


def _proposal(sheet: Sheet, proposal: Proposal) -> None:
    kind = proposal.candidate.kind if proposal.candidate else "named by a person"
    score = f"{proposal.score:.2f}" if proposal.score is not None else ""
    sheet.across(Text(f"{'':{INDENT}}{proposal.evidence}: {kind}", "bold"), Text(score))
    if decision := proposal.decision:
        word = "confirmed" if decision.value["accepted"] else "dismissed"
        because = f": {decision.because}" if decision.because else ""
        words = f"{word} by {decision.by}, {moment(decision.at)}{because}"
        sheet.hanging(Text(" " * INDENT), Text(words, "green"), margin=0)
    for reason in proposal.candidate.reasons if proposal.candidate else ():
        sheet.hanging(Text(f"{'':{INDENT}}{reason.points:+.2f}  ", "dim"), Text(reason.words), margin=0)
