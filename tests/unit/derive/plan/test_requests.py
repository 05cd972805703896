"""Mandates with a time or a rhythm outside the requests of a series."""

import msgspec

from seized.derive.plan.planning import plan
from seized.model.mandate import Addressee
from seized.model.plan import Call
from seized.model.register import Entry, Window
from tests.unit.derive.plan.eels import SECRETARY_GENERAL, activity, entry, known, text, trace

TALKS = "continue to hold regular consultations with the wardens of the rivers"


def calls(*found: Entry, **others: object) -> list[Call]:
    return list(plan(known(entries=found, **others)).calls)  # type: ignore[arg-type]


def test_what_each_text_of_a_series_repeats_is_one_call_of_the_newest() -> None:
    asked = [
        entry(session, "op2.m1", "other", SECRETARY_GENERAL, recurrence="regular", action=TALKS)
        for session in (70, 72, 74)
    ]
    found = calls(*asked, traces=(trace(text(70), text(72), text(74)),))
    assert [(one.mandate, one.note, len(one.sources)) for one in found] == [
        ("74.op2.m1", "the texts give no period", 3)
    ]
    assert found[0].title == f"Secretary-General: {TALKS}"


def test_another_request_of_the_same_is_another_call() -> None:
    other = entry(72, "op3.m1", "other", SECRETARY_GENERAL, recurrence="regular", action="inform the public of floods")
    found = calls(
        entry(70, "op2.m1", "other", SECRETARY_GENERAL, recurrence="regular", action=TALKS),
        other,
        traces=(trace(text(70), text(72)),),
    )
    assert len(found) == 2


def test_a_day_is_a_window_and_is_not_repeated() -> None:
    once = msgspec.structs.replace(
        entry(78, "op2.m1", "other", Addressee("Wardens", "Wardens")), windows=(Window("2024-04-01", "2024-04-30"),)
    )
    done = activity(1, "programme", "Eels moved", under="78.op2.m1", start="2024-04-03")
    late = activity(2, "programme", "Eels moved", under="78.op2.m1", start="2024-05-03")
    assert [one.state for one in calls(once)[0].occurrences] == ["no indication"]
    assert [one.state for one in calls(once, activities=(done,))[0].occurrences] == ["done"]
    assert [one.state for one in calls(once, activities=(late,))[0].occurrences] == ["no indication"]


def test_an_annual_report_to_the_assembly_has_a_window_in_each_session() -> None:
    asked = entry(77, "op2.m1", "report", SECRETARY_GENERAL, recurrence="annual")
    (call,) = calls(asked, until="2025-12-31")
    assert [one.window.session for one in call.occurrences] == [78, 79, 80]


def test_a_session_without_a_place_in_time_has_no_window() -> None:
    asked = msgspec.structs.replace(
        entry(77, "op2.m1", "other"), windows=(Window(None, None, "Council of Wardens", 5),)
    )
    (call,) = calls(asked)
    assert (call.occurrences, call.note) == ((), "days not known: 5th session of the Council of Wardens")


def test_what_has_no_time_is_not_called_for() -> None:
    assert calls(entry(77, "op2.m1", "other", SECRETARY_GENERAL)) == []


def test_what_a_person_found_not_to_apply_is_left_out() -> None:
    asked = entry(77, "op2.m1", "other", recurrence="regular")
    assert calls(msgspec.structs.replace(asked, status="not applicable")) == []


def test_what_the_next_text_does_not_ask_for_again_goes_no_further() -> None:
    asked = entry(77, "op2.m1", "report", SECRETARY_GENERAL, recurrence="annual")
    (call,) = calls(asked, traces=(trace(text(77), text(79)),))
    assert [one.window.session for one in call.occurrences] == [78, 79]
    assert call.note == "A/RES/79/12, the next text of the series, does not ask for it"
