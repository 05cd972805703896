"""What shows that a thing was held: the thing itself, by its mandate, its day and its name; never its like."""

from collections.abc import Collection, Iterable, Iterator

from seized.derive.actors.naming import actor, lineage
from seized.derive.plan.known import Known, adopted, is_of_session
from seized.derive.plan.windows import holds
from seized.derive.plan.words import name_words, topic
from seized.model.activities import Activity, ActivityKind
from seized.model.actors import Actor
from seized.model.facts import MeetingFact
from seized.model.plan import CallKind, Proof
from seized.model.register import Entry, Proposal, Window

KINDS: dict[CallKind, frozenset[ActivityKind]] = {
    "meeting": frozenset({"meeting", "consultation"}),
    "report": frozenset({"report"}),
    "agenda": frozenset(),
}
"""The kinds of activity that can be what a call asks for; a call of another kind can be met by any."""

ITSELF = 0.75
"""The score from which a report at hand is the one asked for: by the one asked, of the session, under the text."""


def serves(activity: Activity, mandates: Collection[str]) -> bool:
    """Whether an activity is entered under one of the mandates, by their ids."""
    return any(served.mandate in mandates for served in activity.serves)


def concerns(activity: Activity, framework: Actor, mandates: Collection[str]) -> bool:
    """Whether an activity serves one of the mandates, or names the framework or a part of it."""
    return serves(activity, mandates) or any(
        framework.key in {one.key for one in lineage(actor(name))} for name in activity.actors
    )


def is_of_kind(activity: Activity, kind: CallKind) -> bool:
    """Whether an activity can be what a call of this kind asks for."""
    kinds = KINDS.get(kind)
    return kinds is None or activity.kind in kinds


def of_activity(activity: Activity) -> Proof:
    """An activity as a proof."""
    words = ", ".join(filter(None, (activity.title, activity.place)))
    return Proof(words=words, day=activity.start, activity=activity.id)


def of_meeting(meeting: MeetingFact) -> Proof:
    """A meeting that a text tells of, with the first adopted text that does."""
    words = ", ".join(filter(None, (meeting.name, meeting.place)))
    return Proof(words=words, day=meeting.start, source=adopted(meeting.sources)[0])


def of_entry(entry: Entry, window: Window, known: Known) -> Iterator[Proof]:
    """What shows that a mandate was carried out in one of its windows: what a person found, and evidence for it."""
    if entry.status == "implemented" and entry.judged is not None and len(entry.windows) < 2:
        words = f"implemented, as {entry.judged.by} finds"
        yield Proof(words=words, day=entry.judged.at[:10], symbol=next(iter(entry.judged.evidence), None))
    for proposal in known.proposals:
        meant = len(entry.windows) < 2 or is_of_session(proposal.evidence, window)
        shown = _says(proposal) if meant and proposal.mandate == entry.id else None
        if shown is not None:
            yield Proof(words=shown, symbol=proposal.evidence)


def _says(proposal: Proposal) -> str | None:
    """Why a document is evidence for certain; None where it is merely proposed."""
    decision, candidate = proposal.decision, proposal.candidate
    if decision is not None:
        return f"{proposal.evidence}, as {decision.by} confirmed" if decision.value["accepted"] else None
    if candidate is not None and candidate.kind == "report issued" and candidate.score >= ITSELF:
        return f"the report {proposal.evidence}"
    return None


def split(activities: Iterable[Activity]) -> tuple[tuple[Proof, ...], tuple[Proof, ...]]:
    """What was done, and what is planned."""
    listed = list(activities)
    done = tuple(of_activity(one) for one in listed if one.stage == "done")
    return done, tuple(of_activity(one) for one in listed if one.stage == "planned")


def serving(entries: Collection[Entry], kind: CallKind, window: Window, known: Known) -> Iterator[Activity]:
    """The activities under mandates that fall into a window.

    Under a mandate for one window, a report counts whenever it came: reports to a session are issued before it opens.
    """
    once = {entry.id for entry in entries if len(entry.windows) == 1 and window in entry.windows}
    for activity in known.activities:
        if is_of_kind(activity, kind) and serves(activity, [entry.id for entry in entries]):
            early = kind == "report" and serves(activity, once)
            if holds(window, activity.start, activity.end, early=early):
                yield activity


def is_named(words: frozenset[str], text: str, framework: Actor) -> bool:
    """Whether a text has all the words of a topic, those of the framework's own names apart."""
    return bool(words) and words <= topic(text) - name_words(framework)
