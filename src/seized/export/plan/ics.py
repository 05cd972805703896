"""The plan as a calendar to subscribe to (RFC 5545): an all-day event on the last day of each window.

So it is done for mandates too, and for the same reasons.  A session whose end is not known yet stands on the day on
which it opens, and moves to its last day when that is known; a window without any known day has no event, and the
calendar says how many there are.

An event is known by its call and by its session or year, not by its day, so it stays the same event when its days
become known or are corrected, and when something comes to show that it was held.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from seized.export.characters import printable
from seized.export.mandates.identity import identifier
from seized.model.plan import Call, Occurrence, Plan
from seized.model.plan_wording import KINDS, manner, proof_words, state_words, window_words
from seized.model.register import Window
from seized.model.register_wording import cited_as
from seized.model.wording import day

PRODUCT = "-//Seized//Plan//EN"
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def plan_ics(plan: Plan, stamp: str) -> bytes:
    """The whole calendar; `stamp` is the instant at which it is written (ISO)."""
    instant = datetime.fromisoformat(stamp).astimezone(UTC)
    times = [(call, one, name) for call in plan.calls for one, name in _named(call)]
    events = [_event(call, one, name, instant) for call, one, name in times if _day(one.window)]
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    name = f"{plan.framework}: plan"
    about = (
        f"Written by Seized on {day(instant.date().isoformat())}, up to {day(plan.until)}. An event stands on the last "
        "day of a window, or on its first where the last is not known. Windows without a known day have no event: "
        f"{len(times) - len(events)} of {len(times)}."
    )
    for key, text in (("name", name), ("x-wr-calname", name), ("description", about), ("x-wr-caldesc", about)):
        calendar.add(key, printable(text))
    calendar.subcomponents.extend(events)
    written: bytes = calendar.to_ical()
    return written


def _named(call: Call) -> Iterator[tuple[Occurrence, str]]:
    """The times of a call, each with what it is known by: its session or year, and its place among those of that."""
    before: Counter[str] = Counter()
    for one in call.occurrences:
        window = one.window
        name = f"{window.organ} {window.session}" if window.session is not None else (window.first or "")[:4]
        yield one, f"{name} {before[name]}"
        before[name] += 1


def _day(window: Window) -> str | None:
    """The day on which the event of a window stands."""
    return window.last or window.first


def _event(call: Call, one: Occurrence, name: str, instant: datetime) -> Event:
    on = date.fromisoformat(_day(one.window) or "")
    event = Event()
    event.add("uid", identifier("plan", call.id, name))
    event.add("dtstamp", instant)
    event.add("sequence", (instant - EPOCH) // MINUTE)
    event.add("dtstart", on)
    event.add("dtend", on + DAY)
    event.add("transp", "TRANSPARENT")
    event.add("summary", printable(f"{call.title} ({one.state})"))
    event.add("description", printable("\n".join(_description(call, one))))
    event.add("categories", [KINDS[call.kind].capitalize(), one.state.capitalize()])
    event.add("status", "TENTATIVE" if one.inferred else "CONFIRMED")
    return event


def _description(call: Call, one: Occurrence) -> Iterator[str]:
    """What is called for, when, what shows it, and the newest paragraph that calls for it."""
    yield f"Called for: {manner(call)}"
    yield f"Window: {window_words(one.window)}. {_stands(one.window)}"
    yield f"State: {state_words(one)}"
    yield from (f"Shown by: {proof_words(proof)}" for proof in one.proofs)
    yield from (f"Planned: {proof_words(proof)}" for proof in one.planned)
    if call.note:
        yield f"Note: {call.note}"
    if call.sources:
        newest = call.sources[-1]
        yield ""
        yield f"{cited_as(newest.document, newest.paragraph)}: {newest.quote}"


def _stands(window: Window) -> str:
    return "This is its last day." if window.last else "This is its first day; its last is not known."
