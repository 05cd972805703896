"""The calendar, read by another parser than the one that wrote it, event by event."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import vobject

from seized.export.mandates.ics import pieces
from seized.model.register import Entry, Window
from tests.entries import AGENDA, ENTRIES, EXTENSION, MEETING, REPORT, STAMP


def written(*entries: Entry, stamp: str = STAMP) -> bytes:
    return b"".join(pieces(entries, stamp))


def events(*entries: Entry, stamp: str = STAMP) -> list[vobject.base.Component]:
    return list(vobject.readOne(written(*entries, stamp=stamp).decode()).vevent_list)


def told(event: vobject.base.Component) -> tuple[object, ...]:
    days = (event.dtstart.value, event.dtend.value)
    return (*days, event.summary.value, tuple(event.categories.value), event.status.value, event.transp.value)


def test_every_known_last_day_is_an_event() -> None:
    assert [told(event) for event in events(*ENTRIES)] == [
        (
            date(2037, 9, 8),
            date(2037, 9, 9),
            "Report by the Secretary-General: Eels, locks and “Fähren”, in Türkiye & elsewhere (A/RES/90/12, para. 4)",
            ("Report", "No indication"),
            "CONFIRMED",
            "TRANSPARENT",
        ),
        (
            date(2036, 1, 31),
            date(2036, 2, 1),
            "Agenda item for the General Assembly: Eels, locks and “Fähren”, in Türkiye & elsewhere "
            "(A/RES/90/12, para. B 5 (a) (ii))",
            ("Agenda item", "Overdue"),
            "CONFIRMED",
            "TRANSPARENT",
        ),
        (
            date(2036, 4, 30),
            date(2036, 5, 1),
            "Action by Member States and 2 others: Draft on eels (DRAFT A/90/L.3, para. 2)",
            ("Action", "No indication"),
            "TENTATIVE",
            "TRANSPARENT",
        ),
        (
            date(2036, 6, 30),
            date(2036, 7, 1),
            "Extension by the Security Council (S/RES/2999 (2035), para. 1)",
            ("Extension", "Implemented"),
            "CONFIRMED",
            "TRANSPARENT",
        ),
        (
            date(2035, 9, 28),
            date(2035, 9, 29),
            'Meeting: =HYPERLINK("https://example.org";"eels") (text:0123456789abcdef)',
            ("Meeting", "Not applicable"),
            "CANCELLED",
            "TRANSPARENT",
        ),
    ]


def test_what_is_no_mandate_is_struck_out() -> None:
    (event,) = events(msgspec.structs.replace(REPORT, dismissed=True))
    assert event.status.value == "CANCELLED"


def test_the_description_has_the_paragraph_in_full() -> None:
    report, agenda, draft, extension, meeting = (event.description.value for event in events(*ENTRIES))
    assert report == (
        "Asked of: Secretary-General\n"
        "Due: 91st session\n"
        "Window: 9 Sep 2036 to 8 Sep 2037. This is its last day.\n"
        "Agenda items: Waters – Eels\n"
        "Status: no indication\n"
        "\n"
        "Resolution A/RES/90/12, para. 4, adopted on 4 December 2035: "
        "Eels, locks and “Fähren”, in Türkiye & elsewhere\n"
        "Requests the Secretary-General to report, at its ninety-first session, “every year”; 100% of eels\n"
        "\n"
        "Mandate A/RES/90/12#op4.m1"
    )
    assert "Status: no indication, overdue since 31 Jan 2036\n" in agenda
    assert f"\n{AGENDA.chapeau}\n{AGENDA.paragraph_text}\n" in agenda
    assert "\nStatus: draft only\n" in draft
    assert (
        "\nStatus: implemented\nImplemented: The mandate was extended;\nsee the reports, both. Evidence: A/90/7 and "
        in extension
    )
    assert "\nStatus: not applicable\nNot applicable: Ä. Clerk, 29 Feb 2036\n" in meeting
    assert (
        f"\nResolution S/RES/2999 (2035), para. 1, adopted on 30 June 2035\n{EXTENSION.paragraph_text}\n" in extension
    )
    assert f"\n{MEETING.paragraph_text}\n" in meeting


def test_an_address_is_given_where_the_united_nations_publish() -> None:
    links = [getattr(event, "url", None) for event in events(*ENTRIES)]
    assert [link and link.value for link in links] == [
        "https://docs.un.org/en/A/RES/90/12",
        "https://docs.un.org/en/A/RES/90/12",
        "https://docs.un.org/en/A/90/L.3",
        "https://docs.un.org/en/S/RES/2999(2035)",
        None,
    ]


def test_an_event_keeps_its_name_and_goes_where_its_window_goes() -> None:
    (before,) = events(REPORT)
    later = msgspec.structs.replace(REPORT, windows=(Window("2037-09-08", "2038-09-14", "General Assembly", 92),))
    (after,) = events(later, stamp="2036-03-03T12:16:00+02:00")
    assert before.uid.value == after.uid.value == "0e14c4e9-d008-5904-98e4-ce31d5863fbb"
    assert after.dtstart.value == date(2038, 9, 14)
    assert int(after.sequence.value) == int(before.sequence.value) + 1
    assert after.dtstamp.value - before.dtstamp.value == timedelta(minutes=1)
    assert before.dtstamp.value == datetime(2036, 3, 3, 10, 15, tzinfo=UTC)


def test_each_window_has_an_event_of_its_own_name() -> None:
    known = (Window("2035-09-11", "2036-01-31"), Window("2036-09-09", "2037-09-08"))
    first, second = events(msgspec.structs.replace(AGENDA, windows=known))
    assert first.uid.value == events(AGENDA)[0].uid.value != second.uid.value


def test_the_calendar_says_what_it_leaves_out() -> None:
    calendar = vobject.readOne(written(*ENTRIES).decode())
    assert calendar.contents["x-wr-calname"][0].value == "Mandates: what falls due"
    assert calendar.contents["description"][0].value == (
        "Written by Seized on 3 March 2036. An event stands on the last day on which a thing is due. "
        "Windows without a known last day have no event: 1 of 6."
    )
    assert not hasattr(calendar, "method")


def test_lines_are_folded_and_bytes_are_the_same_again() -> None:
    lines = written(*ENTRIES).split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)
    assert written(*ENTRIES) == written(*ENTRIES)


def test_nothing_due_is_a_calendar_all_the_same() -> None:
    assert "vevent" not in vobject.readOne(written().decode()).contents
