"""The status that activities propose for a mandate.  A rule proposes; a person sets it.

Nothing but `in progress` and `implemented` is ever proposed, and `implemented` only where a report or a meeting was
asked for once and was issued or held, or where a decision or a directive asked once for something else, and that is
over.  All else is a step on the way.
"""

from collections.abc import Iterable

from seized.model.activities import Activity, ActivityKind, Proposed
from seized.model.mandate import MandateKind
from seized.model.register import Entry
from seized.model.wording import day
from seized.vocabulary.dates import last_day

FULFIL: dict[MandateKind, tuple[ActivityKind, ...]] = {
    "report": ("report",),
    "meeting": ("meeting",),
    "agenda": (),
    "extension": (),
    "other": ("meeting", "programme", "agreement", "report"),
}
"""Which kinds of activity can be the very thing that a mandate asks for; `other` can be anything."""

ASKED = {"report": "a report", "meeting": "a meeting", "agenda": "an item on the agenda", "extension": "an extension"}

STEPS: dict[ActivityKind, str] = {
    "visit": "a visit is a step on the way",
    "consultation": "a consultation is a step on the way",
    "contribution": "one contribution does not end what is asked",
}
DEEDS: dict[ActivityKind, str] = {
    "meeting": "held",
    "consultation": "held",
    "agreement": "signed",
    "report": "issued",
    "visit": "made",
    "contribution": "paid",
}
"""What is said of an activity that is over; of the other kinds, that they were done."""


def proposed(entry: Entry, activities: Iterable[Activity]) -> tuple[Proposed, ...]:
    """What each of the activities that count and serve a mandate proposes for it, in their order.

    What a draft asks has no status, so nothing is proposed for it.
    """
    if entry.document.draft:
        return ()
    mine = [one for one in activities if one.standing and entry.id in {served.mandate for served in one.serves}]
    return tuple(_proposed(entry, one) for one in mine)


def _proposed(entry: Entry, activity: Activity) -> Proposed:
    why_not = _unfinished(activity) or _partial(entry, activity)
    if why_not:
        return Proposed(activity.id, "in progress", why_not)
    return Proposed(activity.id, "implemented", f"{_deed(activity)}, and it was asked for once")


def _unfinished(activity: Activity) -> str | None:
    """Why an activity is not over."""
    if activity.stage == "planned":
        if activity.contribution:
            return "it is pledged, not paid"
        return f"it is planned for {day(activity.start)}" if activity.start else "it is planned"
    if activity.end and last_day(activity.end) > activity.at[:10]:
        return f"it goes on until {day(activity.end)}"
    if activity.kind == "programme" and activity.end is None:
        return "nothing says that the programme is over"
    return None


def _partial(entry: Entry, activity: Activity) -> str | None:
    """Why an activity that is over is not all that was asked."""
    mandate = entry.mandate
    if activity.kind in STEPS:
        return f"{_deed(activity)}; {STEPS[activity.kind]}"
    if mandate.recurrence:
        return f"{_deed(activity)}; it is asked for again and again ({mandate.recurrence})"
    if activity.kind != "other" and activity.kind not in FULFIL[mandate.kind]:
        return f"{_deed(activity)}; what is asked for is {ASKED[mandate.kind]}"
    if mandate.class_ == "exhortation" and mandate.kind == "other":
        return f"{_deed(activity)}; an exhortation is not ended by one act"
    return None


def _deed(activity: Activity) -> str:
    """`the meeting was held on 9 August 2024`."""
    noun = "it" if activity.kind == "other" else f"the {activity.kind}"
    when = activity.end or activity.start
    dated = f" {'on' if when.count('-') == 2 else 'in'} {day(when)}" if when else ""
    return f"{noun} was {DEEDS.get(activity.kind, 'done')}{dated}"
