"""The calendar of a plan, read by another parser than the one that wrote it."""

from datetime import UTC, date, datetime

import icalendar
import msgspec
import vobject

from seized.export.plan.ics import plan_ics
from seized.model.plan import Occurrence, Plan, Proof
from seized.model.register import Window
from tests.entries import STAMP
from tests.plans import EMPTY, PLAN, REPORT


def events(plan: Plan, stamp: str = STAMP) -> list[vobject.base.Component]:
    return list(vobject.readOne(plan_ics(plan, stamp).decode()).vevent_list)


def of_report(*times: Occurrence) -> Plan:
    return msgspec.structs.replace(PLAN, calls=(msgspec.structs.replace(REPORT, occurrences=times),))


def test_each_window_with_a_known_day_is_an_event() -> None:
    told = [(one.dtstart.value, one.summary.value, tuple(one.categories.value)) for one in events(PLAN)]
    title = "Report by the Secretary-General: Eels, locks & “Fähren”"
    assert told[:3] == [
        (date(2034, 9, 12), f"{title} (no indication)", ("Report", "No indication")),
        (date(2035, 9, 11), f"{title} (done)", ("Report", "Done")),
        (date(2035, 9, 11), f"{title} (due)", ("Report", "Due")),
    ]
    assert [day.year for day, _, kinds in told[3:] if kinds[0] == "Observance"] == [2016, 2021, 2026, 2031, 2036]
    assert len(told) == 8


def test_the_description_says_what_a_reader_needs() -> None:
    _, done, due, *_ = (one.description.value for one in events(PLAN))
    assert done == (
        "Called for: report\n"
        "Window: 89th session, 12 Sep 2034 to 11 Sep 2035. This is its last day.\n"
        "State: done\n"
        "Shown by: the report A/89/7\n"
        "Shown by: Eels counted, Alba, 3 May 2034 (activity 3)\n"
        "Note: the series has come at each second session: later times are inferred from that\n"
        "\n"
        "A/RES/90/12, preamble, para. 3: Welcoming the annual meetings"
    )
    assert "from 11 Sep 2035. This is its first day; its last is not known.\nState: due, window open\n" in due
    assert "Planned: Eels counted" in due


def test_an_event_keeps_its_name_when_its_days_become_known_and_when_it_is_held() -> None:
    before = Occurrence(window=Window("2035-09-11", None, "General Assembly", 90), state="due", inferred=True)
    held = Occurrence(
        window=Window("2035-09-11", "2036-09-09", "General Assembly", 90), state="done", proofs=(Proof(words="it"),)
    )
    (first,), (_, second) = events(of_report(before)), events(of_report(REPORT.occurrences[0], held))
    assert first.uid.value == second.uid.value == "c3f6ede8-db87-5a9d-90c8-34e6f900ac50"
    assert (first.dtstart.value, second.dtstart.value) == (date(2035, 9, 11), date(2036, 9, 9))
    assert (first.status.value, second.status.value) == ("TENTATIVE", "CONFIRMED")
    assert first.dtstamp.value == datetime(2036, 3, 3, 10, 15, tzinfo=UTC)


def test_two_windows_of_one_year_have_two_names() -> None:
    windows = (Window("2036-03-01", "2036-03-31"), Window("2036-09-01", "2036-09-30"))
    one, other = events(of_report(*(Occurrence(window=window, state="coming") for window in windows)))
    assert one.uid.value != other.uid.value


def test_the_calendar_says_what_it_leaves_out() -> None:
    calendar = vobject.readOne(plan_ics(PLAN, STAMP).decode())
    assert calendar.contents["x-wr-calname"][0].value == "Eel Wardens' Union: plan"
    assert calendar.contents["description"][0].value == (
        "Written by Seized on 3 March 2036, up to 31 December 2038. An event stands on the last day of a window, or on "
        "its first where the last is not known. Windows without a known day have no event: 1 of 9."
    )


def test_lines_are_folded_and_the_bytes_are_the_same_again() -> None:
    written = plan_ics(PLAN, STAMP)
    assert max(map(len, written.split(b"\r\n"))) <= 75
    assert written == plan_ics(PLAN, STAMP)
    assert len(icalendar.Calendar.from_ical(written).walk("VEVENT")) == 8


def test_an_empty_plan_is_a_calendar_all_the_same() -> None:
    assert "vevent" not in vobject.readOne(plan_ics(EMPTY, STAMP).decode()).contents
