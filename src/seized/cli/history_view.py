"""What happened to a document or a mandate, for the eye."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.text import Text

from seized.cli.lines import Sheet
from seized.model.activities import Activity
from seized.model.activity_wording import activity_days, activity_stage, served
from seized.model.fact_wording import identification_words
from seized.model.facts import Identification
from seized.model.history import History
from seized.model.register import Change, Judgement, ReadingKept
from seized.model.register_wording import change_words, judgement_words
from seized.model.wording import counted, listed, moment


def history_view(sheet: Sheet, name: str, found: History) -> None:
    """Write what happened in order of time: who did what, and why."""
    sheet.line(Text(f"History of {name}", "bold"))
    sheet.rule()
    events = [(one.at, 0, one.id, _reading(one, found.changes)) for one in found.readings]
    events += [(one.at, 1, one.id, _judgement(one)) for one in found.judgements]
    events += [(one.at, 2, one.id, _activity(one)) for one in found.activities]
    events += [(one.at, 2, one.id, _identification(one)) for one in found.identifications]
    if not events:
        sheet.words("nobody has decided anything on it")
    for at, _, _, told in sorted(events, key=lambda event: event[:3]):
        sheet.hanging(Text(f"{moment(at)}  ", "dim"), Text("\n").join(told), margin=0)


def _reading(reading: ReadingKept, changes: Sequence[Change]) -> list[Text]:
    """A file that was read, what came of it, and what it changed."""
    made = [change for change in changes if change.reading == reading.id]
    return [Text(f"{reading.outcome} from {reading.path} by {reading.by}"), *_changes(made)]


def _changes(made: Sequence[Change]) -> Iterator[Text]:
    counts = Counter(change.change for change in made)
    if counts["new"]:
        yield Text(counted(counts["new"], "new mandate"), "dim")
    for change in made:
        if change.change != "new":
            yield Text(f"{change.document}#{change.label} {change_words(change)}")


def _judgement(judgement: Judgement) -> list[Text]:
    """What was judged, on what, and why; one that a later judgement has superseded stands back."""
    style = "dim" if judgement.superseded else ""
    ended = ", superseded" if judgement.superseded else ""
    on = f"{judgement.about.document}#{judgement.about.label}"
    why = [judgement.because or "", f"evidence: {listed(judgement.evidence)}" if judgement.evidence else ""]
    told = [f"{judgement.by} on {on}", f"{judgement_words(judgement)} (judgement {judgement.id}{ended})", *why]
    return [Text(line, style) for line in told if line]


def _activity(activity: Activity) -> list[Text]:
    """An activity that was entered, corrected or withdrawn; one that another stands in the place of stands back."""
    ended = ", corrected since" if activity.superseded else ""
    named = f"{activity.kind}, {activity_stage(activity)}: {activity.title} (activity {activity.id}{ended})"
    facts = [activity_days(activity), activity.because, f"evidence: {listed(activity.evidence)}"]
    told = [f"{activity.by} on {listed(served(activity))}", named, *(facts if activity.evidence else facts[:-1])]
    return [Text(line, "dim" if activity.superseded else "") for line in told if line]


def _identification(made: Identification) -> list[Text]:
    """What was decided on two facts, how they stood, and why."""
    style = "dim" if made.superseded else ""
    ended = ", superseded" if made.superseded else ""
    decided = f"{made.by}: {identification_words(made)} (identification {made.id}{ended})"
    facts = [f"{id_}  {words}" for id_, words in zip((made.fact, made.other), made.about, strict=True)]
    return [Text(line, style) for line in (decided, *facts, made.because or "") if line]
