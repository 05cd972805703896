"""What falls due, for calendar programs (RFC 5545): an all-day event on the last day of each window.

A session lasts a year, and an event as long would cover every other; what counts is the day until which a thing can
still be done.  A window without a known last day has no event, nor a task without a day, which most programs do not
show: the calendar says how many there are.

An event is known by its mandate and by the place of its window among those of the mandate, not by its day.  So when a
session gets its calendar, or somebody corrects a due date, the event moves.  Programs take the version with the higher
SEQUENCE, then the one with the later DTSTAMP: both follow from the instant of the export, and a file with a METHOD,
which would have to name an organizer, is not needed.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from seized.export.characters import printable
from seized.export.mandates.address import address
from seized.export.mandates.identity import identifier
from seized.model.register import Entry, Window
from seized.model.register_wording import KINDS, agenda, entry_due, entry_status, heading, judged, provenance, source
from seized.model.wording import asked, day, days

NAME = "Mandates: what falls due"
PRODUCT = "-//Seized//Mandates//EN"
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def pieces(entries: Iterable[Entry], stamp: str) -> Iterator[bytes]:
    """The whole calendar, in one piece: its head counts what it leaves out."""
    instant = datetime.fromisoformat(stamp).astimezone(UTC)
    windows = [(entry, place, window) for entry in entries for place, window in enumerate(entry.windows)]
    events = [
        _event(entry, place, window, date.fromisoformat(window.last), instant)
        for entry, place, window in windows
        if window.last
    ]
    about = (
        f"Written by Seized on {day(instant.date().isoformat())}. An event stands on the last day on which a thing is "
        f"due. Windows without a known last day have no event: {len(windows) - len(events)} of {len(windows)}."
    )
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for name, text in (("name", NAME), ("x-wr-calname", NAME), ("description", about), ("x-wr-caldesc", about)):
        calendar.add(name, text)
    calendar.subcomponents.extend(events)
    yield calendar.to_ical()


def _event(entry: Entry, place: int, window: Window, last: date, instant: datetime) -> Event:
    event = Event()
    event.add("uid", identifier("event", entry.id, place))
    event.add("dtstamp", instant)
    event.add("sequence", (instant - EPOCH) // MINUTE)
    event.add("dtstart", last)
    event.add("dtend", last + DAY)
    event.add("transp", "TRANSPARENT")
    event.add("summary", printable(heading(entry)))
    event.add("description", printable("\n".join(_description(entry, window))))
    event.add("categories", list(_categories(entry)))
    event.add("status", _standing(entry))
    if url := address(entry.document):
        event.add("url", url)
    return event


def _description(entry: Entry, window: Window) -> Iterator[str]:
    """What a delegate wants to know, line by line, the source paragraph in full."""
    if entry.mandate.addressees:
        yield f"Asked of: {asked(entry.mandate)}"
    yield f"Due: {entry_due(entry)}"
    if window.first != window.last:
        yield f"Window: {days(window.first, window.last)}. This is its last day."
    if items := agenda(entry):
        yield f"Agenda items: {'; '.join(items)}"
    yield f"Status: {entry_status(entry)}"
    if why := judged(entry):
        yield f"{entry.status.capitalize()}: {why}"
    yield ""
    yield ": ".join(filter(None, (provenance(entry), entry.document.title)))
    yield source(entry)
    yield ""
    yield f"Mandate {entry.handle}"


def _categories(entry: Entry) -> Iterator[str]:
    yield KINDS[entry.mandate.kind].capitalize()
    yield "Overdue" if entry.overdue else entry.status.capitalize()


def _standing(entry: Entry) -> str:
    """Nothing is certain of what a draft asks; what a person found not to apply, or to be no mandate, is struck out."""
    if entry.dismissed or entry.status == "not applicable":
        return "CANCELLED"
    return "TENTATIVE" if entry.document.draft else "CONFIRMED"
