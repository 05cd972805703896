"""What happened, event by event in order of time, as pages tell it."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from seized.model.activities import Activity
from seized.model.activity_wording import activity_days, activity_stage, served
from seized.model.fact_wording import identification_words
from seized.model.facts import Identification
from seized.model.history import History
from seized.model.register import Change, Judgement, ReadingKept
from seized.model.register_wording import change_words, judgement_words
from seized.model.wording import counted, day, listed


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened: when (an instant), by whom, in a word `what`, the lines that tell of it, and why.

    `place` is the handle of what it happened to; `over` says that something later stands in its place.
    """

    at: str
    by: str
    what: str
    place: str | None = None
    told: tuple[str, ...] = ()
    because: str | None = None
    over: bool = False


def events(found: History) -> tuple[Event, ...]:
    """All of a history, the latest first."""
    made = [(one.at, 0, one.id, _reading(one, found.changes)) for one in found.readings]
    made += [(one.at, 1, one.id, _judgement(one)) for one in found.judgements]
    made += [(one.at, 2, one.id, _activity(one)) for one in found.activities]
    made += [(one.at, 2, one.id, _identification(one)) for one in found.identifications]
    return tuple(event for *_, event in sorted(made, key=lambda one: one[:3], reverse=True))


def corrected(found: History) -> dict[str, str]:
    """By the mandate, what persons have corrected in it: `due corrected by A. Ruiz, 3 Mar 2025`."""
    said: dict[str, list[str]] = {}
    for one in found.judgements:
        if one.kind == "correction" and not one.superseded and one.value["to"] is not None:
            field, who = str(one.value["field"]), f"{one.by}, {day(one.at[:10], short=True)}"
            words = f"dismissed by {who}" if field == "dismissed" else f"{field} corrected by {who}"
            said.setdefault(one.mandate, []).append(words)
    return {mandate: "; ".join(words) for mandate, words in said.items()}


def _reading(reading: ReadingKept, changes: tuple[Change, ...]) -> Event:
    made = [change for change in changes if change.reading == reading.id]
    return Event(
        at=reading.at,
        by=reading.by,
        what=f"read, {reading.outcome}",
        place=reading.document,
        told=(f"from {reading.path}", f"by edition {reading.edition}", *_changes(made)),
    )


def _changes(made: list[Change]) -> Iterator[str]:
    counts = Counter(change.change for change in made)
    if counts["new"]:
        yield counted(counts["new"], "new mandate")
    for change in made:
        if change.change != "new":
            yield f"{change.document}#{change.label}: {change_words(change)}"


def _judgement(judgement: Judgement) -> Event:
    shown = (f"evidence: {listed(judgement.evidence)}",) if judgement.evidence else ()
    return Event(
        at=judgement.at,
        by=judgement.by,
        what=judgement_words(judgement),
        place=f"{judgement.about.document}#{judgement.about.label}",
        told=(*shown, f"judgement {judgement.id}"),
        because=judgement.because,
        over=judgement.superseded,
    )


def _activity(activity: Activity) -> Event:
    told = (activity.title, activity_days(activity), f"serves {listed(served(activity))}", f"activity {activity.id}")
    return Event(
        at=activity.at,
        by=activity.by,
        what=f"{activity.kind}, {activity_stage(activity)}",
        told=tuple(filter(None, told)),
        because=activity.because,
        over=activity.superseded,
    )


def _identification(decision: Identification) -> Event:
    return Event(
        at=decision.at,
        by=decision.by,
        what=identification_words(decision),
        told=decision.about,
        because=decision.because,
        over=decision.superseded,
    )
