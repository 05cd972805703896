"""Lines of meetings, and the meetings that were of them."""

from seized.derive.plan.planning import plan
from seized.model.plan import Call
from tests.unit.derive.plan.eels import MINISTERS, UNION, activity, entry, known, meeting, telling

REGULAR = meeting("meetings of the Ministers for Rivers", recurrence="regular")
BESIDE = meeting("annual meetings on the sidelines of the General Assembly", recurrence="annual")
ASKED = entry(70, "op7.m1", "meeting", recurrence="regular")


def calls(*found: object, **others: object) -> list[Call]:
    return list(plan(known(meetings=found, today="2017-10-01", until="2018-10-31", **others)).calls)


def test_regular_meetings_have_no_windows_and_what_was_held_is_listed() -> None:
    third = meeting("third meeting", ordinal=3, place="Alba", start="2016-05-04", end="2016-05-05")
    later = activity(2, "meeting", "Meeting of the Ministers for Rivers", start="2017-03-01", actors=(UNION,))
    (call,) = calls(REGULAR, third, activities=(later,))
    assert (call.occurrences, call.note) == ((), "the texts give no period")
    assert [(proof.words, proof.day) for proof in call.held] == [
        ("third meeting, Alba", "2016-05-04"),
        ("Meeting of the Ministers for Rivers", "2017-03-01"),
    ]


def test_a_line_and_the_mandate_for_it_are_one_call() -> None:
    (call,) = calls(REGULAR, entries=(ASKED,))
    assert (call.mandate, call.title) == ("70.op7.m1", "Meetings of the Ministers for Rivers")


def test_meetings_beside_the_assembly_have_a_window_in_each_session() -> None:
    both = calls(REGULAR, BESIDE, entries=(ASKED,))
    call = both[0]
    assert call.title == f"{MINISTERS}: annual meetings on the sidelines of the General Assembly"
    assert [(time.window.session, time.state) for time in call.occurrences] == [
        (71, "no indication"),
        (72, "due"),
        (73, "coming"),
    ]
    assert {one.mandate for one in both} == {"70.op7.m1"}


def test_beside_the_assembly_counts_what_says_that_it_was_there() -> None:
    there = meeting("meeting on the sidelines of the General Assembly", start="2016-09-21", end="2016-09-21")
    elsewhere = meeting("meeting of the Ministers for Rivers", place="Alba", start="2017-05-02", end="2017-05-02")
    assert _states(calls(BESIDE, there)) == ["done", "due", "coming"]
    assert _states(calls(BESIDE, elsewhere)) == ["no indication", "due", "coming"]
    entered = [
        activity(1, "meeting", "Ministers for Rivers", under="70.op7.m1", start="2016-09-21", place=place)
        for place in ("New York", "Alba")
    ]
    assert _states(calls(BESIDE, entries=(ASKED,), activities=entered[:1])) == ["done", "due", "coming"]
    assert _states(calls(BESIDE, entries=(ASKED,), activities=entered[1:])) == ["no indication", "due", "coming"]


def test_what_was_held_beside_the_assembly_is_not_of_the_other_line_of_one_mandate() -> None:
    there = activity(1, "meeting", "Ministers for Rivers", under="70.op7.m1", start="2016-09-21", place="New York")
    beside, regular = calls(REGULAR, BESIDE, entries=(ASKED,), activities=(there,))
    assert beside.occurrences[0].state == "done"
    assert regular.held == ()
    (alone,) = calls(REGULAR, entries=(ASKED,), activities=(there,))
    assert [proof.activity for proof in alone.held] == [1]


def _states(found: list[Call]) -> list[str]:
    (call,) = found
    return [time.state for time in call.occurrences]


def test_other_annual_meetings_have_calendar_years() -> None:
    annual = meeting("annual meetings of the Ministers for Rivers", recurrence="annual")
    held = meeting("second meeting of the Ministers for Rivers", start="2016-05-04", end="2016-05-05")
    (call,) = calls(annual, held)
    assert [(time.window.first, time.state) for time in call.occurrences] == [
        ("2016-01-01", "done"),
        ("2017-01-01", "due"),
        ("2018-01-01", "coming"),
    ]


def test_a_meeting_of_another_body_or_another_name_is_no_proof() -> None:
    line = meeting("regular consultative meetings", recurrence="regular")
    others = (
        meeting("consultative meeting", f"Council of Elders of the {UNION}", start="2016-01-01", end="2016-01-01"),
        meeting("summit", start="2016-01-01", end="2016-01-01"),
    )
    assert calls(line, *others)[0].held == ()


def test_an_activity_without_the_words_is_no_proof_under_a_mandate_for_more_than_meetings() -> None:
    wider = entry(70, "op7.m1", "other")
    forum = activity(1, "meeting", "Youth forum", under="70.op7.m1", start="2016-01-01")
    meant = activity(2, "meeting", "Fourth meeting of Ministers for Rivers", under="70.op7.m1", start="2016-02-01")
    (call,) = calls(REGULAR, entries=(wider,), activities=(forum, meant))
    assert call.mandate == "70.op7.m1"
    assert [proof.activity for proof in call.held] == [2]


def test_two_spellings_of_one_line_are_one_call() -> None:
    whole = meeting(f"regular meetings of the Ministers for Rivers of the {UNION}", recurrence="regular")
    (call,) = calls(REGULAR, whole)
    assert call.title == f"Regular meetings of the Ministers for Rivers of the {UNION}"


def test_drafts_call_for_nothing() -> None:
    draft = telling("A/70/L.3", "2015-10-01", draft=True)
    assert calls(meeting("meetings", recurrence="regular", source=draft)) == []


def test_every_other_year_needs_a_first_one() -> None:
    (call,) = calls(meeting("biennial meetings", recurrence="biennial"))
    assert (call.occurrences, call.note) == ((), "no text tells the first time")
