"""Activities, for the eye: a list with its sums, and one with all that stood before in its place."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
from rich.text import Text

from seized.cli.entry_view import one_line_rows
from seized.cli.lines import Sheet
from seized.model.activities import Activity, Sum
from seized.model.activity_wording import activity_days, activity_stage, contributed, served, sum_words
from seized.model.wording import counted, listed, moment

LABEL_WIDTH = 11
NUMBER_WIDTH = 5
FACTS = ("kind", "stage", "title", "serves", "start", "end", "place", "actors", "fields", "evidence", "contribution")
NAMES = {"start": "first day", "end": "last day", "serves": "under", "actors": "with", "fields": "field"}
"""What a fact is called where that is not its name."""


def activities_view(
    sheet: Sheet, found: Sequence[Activity], sums: Sequence[Sum], today: str, *, short: bool = False
) -> None:
    """Each activity in a line or with its facts, then how many there are, and what was contributed."""
    if not found:
        sheet.words("No activity fits. One is entered with: seized activity add KIND TITLE --under ID")
        return
    if short:
        one_line_rows(sheet, [_cells(one) for one in found])
    else:
        for one in found:
            _head(sheet, one, today, f"{one.id:<{NUMBER_WIDTH}}")
            _facts(sheet, one, margin=NUMBER_WIDTH)
            sheet.blank()
    sheet.rule()
    sheet.words(f"{counted(len(found), 'activity')}", "dim")
    for each in sums:
        sheet.words(sum_words(each), "dim")


def _cells(activity: Activity) -> tuple[str, ...]:
    days = (activity_days(activity, short=True) or "").partition(" to ")[0]
    words = f"{activity_stage(activity)} {activity.kind}"
    gone = " (corrected)" if activity.superseded else ""
    return f"{activity.id}{gone}", days, words, activity.title


def activity_view(sheet: Sheet, line: Sequence[Activity], today: str) -> None:
    """An activity as it stands, the last of its line, and what each of the others said that is changed."""
    now = line[-1]
    _head(sheet, now, today, f"Activity {now.id}: ")
    sheet.rule()
    _facts(sheet, now, margin=0)
    if now.supersedes is not None and len(line) == 1:
        sheet.words(f"It stands in place of activity {now.supersedes}.", "dim")
    if len(line) > 1:
        sheet.blank()
        sheet.line(Text("Before", "bold"))
        sheet.rule()
    for earlier, later in pairwise(line):
        told = f"by {earlier.by}, {moment(earlier.at)}. {_changed(earlier, later)}"
        sheet.hanging(_label(f"{earlier.id}"), Text(told), margin=0)


def _head(sheet: Sheet, activity: Activity, today: str, label: str) -> None:
    words = "corrected since" if activity.superseded else activity_stage(activity, today)
    style = "red" if "past" in words else "dim" if not activity.standing else "green" if words != "planned" else ""
    sheet.across(Text.assemble((label, "dim"), (activity.title, "bold")), Text(words, style))


def _facts(sheet: Sheet, activity: Activity, *, margin: int) -> None:
    first = [activity.kind, activity_days(activity), activity.place, listed(activity.fields)]
    sheet.hanging(Text(""), Text(" · ".join(filter(None, first))), margin=margin)
    given = activity.contribution
    facts = {
        "given": contributed(given) if given else None,
        "with": "; ".join(activity.actors),
        "under": "; ".join(served(activity)),
        "evidence": "; ".join(activity.evidence),
        "because": activity.because,
        "by": f"{activity.by}, {moment(activity.at)}",
    }
    for name, value in facts.items():
        if value:
            sheet.hanging(_label(name), Text(value), margin=margin)


def _label(name: str) -> Text:
    return Text(f"{name:<{LABEL_WIDTH}}", "dim")


def _changed(earlier: Activity, later: Activity) -> str:
    """What an activity said that the one in its place does not say any more."""
    if later.withdrawn:
        return "Withdrawn since."
    changed = [name for name in FACTS if getattr(earlier, name) != getattr(later, name)]
    return f"It said: {'; '.join(f'{NAMES.get(name, name)}: {_said(earlier, name)}' for name in changed)}."


def _said(activity: Activity, name: str) -> str:
    value = getattr(activity, name)
    if name == "serves":
        return ", ".join(served(activity))
    if isinstance(value, msgspec.Struct) and activity.contribution:
        return contributed(activity.contribution)
    return (", ".join(value) if isinstance(value, tuple) else str(value)) if value else "nothing"
