"""Plans and fields of cooperation in the words that a person reads."""

from collections import Counter
from collections.abc import Sequence

from seized.model.fact_wording import sources_words
from seized.model.plan import Call, CallKind, FieldCell, FieldMatrix, Occurrence, Plan, Proof, State
from seized.model.register import Window
from seized.model.wording import counted, day, days, listed, ordinal

KINDS = {
    "meeting": "meeting",
    "report": "report",
    "agenda": "agenda item",
    "observance": "observance",
    "other": "request",
}

SEVERAL: dict[CallKind, str] = {
    "meeting": "meetings",
    "report": "reports",
    "agenda": "agenda items",
    "observance": "observances",
    "other": "requests",
}
"""The same where there are several, in the order in which they are asked for."""

NO_INDICATION = "no indication"

STATES: dict[State, str] = {
    "done": "done",
    "due": "due, window open",
    "coming": "coming",
    "no indication": "past, no indication",
}

PREMISE = (
    "What adopted texts in the register call for, set against what texts and activities show to have been held. "
    "No indication: nothing in the register shows it; it may have been held all the same."
)


def window_words(window: Window) -> str:
    """`80th session, 9 Sep 2025 to 8 Sep 2026`, `95th session, days not known`, `2026`, `3 May 2028`.

    A session is said to be that of an organ where it is not the General Assembly's.
    """
    first, last = window.first, window.last
    whole_year = first is not None and (first, last) == (f"{first[:4]}-01-01", f"{first[:4]}-12-31")
    spell = (first[:4] if first and whole_year else days(first, last)) or "days not known"
    if window.session is None:
        return spell
    organ = "" if window.organ in (None, "General Assembly") else f" of the {window.organ}"
    return f"{ordinal(window.session)} session{organ}, {spell}"


def manner(call: Call) -> str:
    """What is called for, and how often: `meeting, annual`, `report`."""
    return ", ".join(filter(None, (KINDS[call.kind], call.recurrence)))


def state_words(occurrence: Occurrence) -> str:
    """`done`, `past, no indication`, `coming, inferred`."""
    return f"{STATES[occurrence.state]}{', inferred' if occurrence.inferred else ''}"


def proof_words(proof: Proof) -> str:
    """`third meeting, Alba, 4 May 2016 (A/RES/70/12, para. 7)`, `Visit to the weirs, 2017 (activity 3)`."""
    return f"{proof_claim(proof)} ({sources_words([proof.source])})" if proof.source else proof_claim(proof)


def proof_claim(proof: Proof) -> str:
    """The same without the paragraph that says so, where that stands beside it."""
    dated = f"{proof.words}, {day(proof.day, short=True)}" if proof.day else proof.words
    return f"{dated} (activity {proof.activity})" if proof.activity is not None else dated


def nothing_held(call: Call) -> str:
    """What a call without windows, and with nothing held, is told as."""
    return f"{NO_INDICATION} that any was held" if call.kind == "meeting" else f"{NO_INDICATION} of what came of it"


def counts(plan: Plan) -> str:
    """`5 calls; 2 windows open, 3 to come, 4 past without indication, 1 done`."""
    states = Counter(one.state for call in plan.calls for one in call.occurrences)
    named: tuple[tuple[State, str], ...] = (
        ("due", "open"),
        ("coming", "to come"),
        ("no indication", "past without indication"),
        ("done", "done"),
    )
    told = [f"{states[state]} {words}" for state, words in named if states[state]]
    return "; ".join(filter(None, (counted(len(plan.calls), "call"), f"windows: {', '.join(told)}" if told else "")))


def nothing_called_for(plan: Plan) -> str:
    """Why a plan is empty, and what would fill it."""
    return (
        f"No adopted text in the register whose title names {plan.framework} calls for anything with a time or "
        "rhythm, nor do its meetings recur. seized list --words NAME shows the texts that there are; "
        "seized add PATH... takes in more."
    )


def no_fields(matrix: FieldMatrix) -> str:
    """Why a matrix is empty, and what would fill it."""
    return (
        f"No text in the register whose title names {matrix.framework} lists fields of cooperation, and no activity "
        "names one. seized add PATH... takes in more texts; seized activity add --field NAME enters an activity."
    )


def cell_words(cell: FieldCell) -> str:
    """`named in A/RES/70/12, para. 7; activities 1 and 3`, `no indication`."""
    named = f"named in {sources_words(cell.sources)}" if cell.sources else None
    return "; ".join(filter(None, (named, activity_numbers(cell.activities)))) or NO_INDICATION


def activity_numbers(numbers: Sequence[int]) -> str | None:
    """`activity 3`, `activities 1 and 3`; None where there is none."""
    noun = "activity" if len(numbers) == 1 else "activities"
    return f"{noun} {listed([str(number) for number in numbers])}" if numbers else None


def earlier_words(earlier: Sequence[Occurrence]) -> str:
    """Times that are past, in short: `6 earlier windows, from the 65th session on: 5 done, 1 no indication`."""
    states = Counter(one.state for one in earlier)
    told = ", ".join(f"{number} {state}" for state, number in states.items())
    first = earlier[0].window
    since = f"the {ordinal(first.session)} session" if first.session is not None else (first.first or "")[:4]
    return f"{counted(len(earlier), 'earlier window')}, from {since} on: {told}"


def bands(years: int, most: int) -> list[slice]:
    """So many years, in runs of about one length, none longer than `most`: 9 by 8 are 5 and 4."""
    runs = -(-years // most)
    length = -(-years // runs) if runs else 0
    return [slice(first, first + length) for first in range(0, years, length or 1)]
