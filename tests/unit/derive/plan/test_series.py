"""What a series asks for: past, open, and inferred."""

import msgspec

from seized.derive.plan.planning import plan
from seized.derive.plan.windows import ASSEMBLY, sitting
from seized.model.evidence import Candidate, Reason
from seized.model.lineage import DueSession, Request
from seized.model.plan import Call, Plan, State
from seized.model.register import Proposal
from tests.entries import judgement
from tests.unit.derive.plan.eels import activity, entries, known, text, trace

STEADY = (text(73, asks_for=75), text(75, asks_for=77), text(77, asks_for=79))


def planned(*texts: object, **others: object) -> Plan:
    return plan(known(traces=(trace(*texts),), entries=entries(*texts), **others))  # type: ignore[arg-type]


def call(found: Plan, kind: str) -> Call:
    (one,) = [one for one in found.calls if one.kind == kind]
    return one


def told(one: Call) -> list[tuple[int | None, str, bool]]:
    return [(time.window.session, time.state, time.inferred) for time in one.occurrences]


def test_an_item_is_done_where_a_text_of_the_series_stands_at_its_session() -> None:
    agenda = call(planned(*STEADY), "agenda")
    assert told(agenda) == [(75, "done", False), (77, "done", False), (79, "coming", False), (81, "coming", True)]
    assert [proof.symbol for one in agenda.occurrences for proof in one.proofs] == ["A/RES/75/12", "A/RES/77/12"]
    assert agenda.title == "Agenda item: Rivers – Eels"


def test_a_report_is_not_shown_by_the_next_text() -> None:
    report = call(planned(*STEADY), "report")
    assert told(report)[:2] == [(75, "no indication", False), (77, "no indication", False)]
    assert report.title.startswith("Report by the Secretary-General: Cooperation between")
    assert (report.mandate, report.recurrence) == ("77.op4.m1", None)
    assert [source.document for source in report.sources] == ["A/RES/73/12", "A/RES/75/12", "A/RES/77/12"]
    assert report.note == "later times are inferred from the cycle of the series: biennial"


def test_two_texts_make_no_cycle_to_infer_from() -> None:
    assert told(call(planned(*STEADY[1:]), "report")) == [(77, "no indication", False), (79, "coming", False)]


def test_an_unsteady_series_tells_nothing_of_what_is_to_come() -> None:
    texts = (text(73, asks_for=75), text(75, asks_for=76), text(76, asks_for=78))
    assert [time.inferred for time in call(planned(*texts), "agenda").occurrences] == [False, False, False]


def test_a_newest_text_that_asks_for_no_report_ends_the_line() -> None:
    report = call(planned(*STEADY[:2], text(77, asks_for=79, report=False)), "report")
    assert told(report) == [(75, "no indication", False), (77, "no indication", False)]
    assert report.note == "A/RES/77/12, the newest text of the series, does not ask for it"


def test_a_newest_text_that_was_not_read_is_said_to_be_open() -> None:
    agenda = call(planned(*STEADY[:2], text(77, standing="known")), "agenda")
    assert told(agenda) == [(75, "done", False), (77, "done", False), (79, "coming", True), (81, "coming", True)]
    assert agenda.note == (
        "A/RES/77/12, the newest text of the series, has not been read: what it asks for is not known; "
        "later times are inferred from the cycle of the series: biennial"
    )


def test_what_is_said_in_words_is_not_inferred() -> None:
    read = STEADY[1:]
    each_year = [
        msgspec.structs.replace(one, mandate=msgspec.structs.replace(one.mandate, recurrence="annual"))
        for one in entries(*read)
    ]
    report = call(plan(known(traces=(trace(*read),), entries=tuple(each_year))), "report")
    assert told(report)[1:] == [
        (79, "coming", False),
        (80, "coming", False),
        (81, "coming", False),
        (82, "coming", False),
    ]


def test_a_report_entered_under_the_mandate_shows_it_though_it_came_early() -> None:
    entered = (activity(3, "report", "Eels counted", under="75.op4.m1", start="2022-08-01"),)
    report = call(planned(*STEADY, activities=entered), "report")
    assert told(report)[1] == (77, "done", False)
    assert [proof.activity for proof in report.occurrences[1].proofs] == [3]


def test_a_visit_is_no_report_and_a_planned_one_shows_nothing() -> None:
    visit = activity(3, "visit", "To the weirs", under="75.op4.m1", start="2022-10-01")
    coming = activity(4, "report", "Eels counted", under="77.op4.m1", start="2024-10-01", stage="planned")
    report = call(planned(*STEADY, activities=(visit, coming)), "report")
    assert told(report)[1:3] == [(77, "no indication", False), (79, "coming", False)]
    assert [proof.activity for proof in report.occurrences[2].planned] == [4]


def test_evidence_counts_where_somebody_confirmed_it_or_it_is_the_report_itself() -> None:
    confirmed = Proposal("73.op4.m1", "A/75/9", None, None, judgement("evidence", None, symbol="A/75/9", accepted=True))
    dismissed = judgement("evidence", None, symbol="A/77/9", accepted=False)

    def found(kind: str, points: float) -> Candidate:
        reasons = (Reason(points, "by the one who was asked"),)
        return Candidate(mandate="75.op4.m1", kind=kind, evidence="A/77/9", witness="A/77/9", reasons=reasons)  # type: ignore[arg-type]

    def states(*proposals: Proposal) -> list[State]:
        return [time.state for time in call(planned(*STEADY, proposals=proposals), "report").occurrences][:2]

    itself = Proposal("75.op4.m1", "A/77/9", 0.95, found("report issued", 0.95), None)
    assert states(confirmed) == ["done", "no indication"]
    assert states(itself) == ["no indication", "done"]
    assert states(msgspec.structs.replace(itself, decision=dismissed)) == ["no indication", "no indication"]
    for kind, points in (("report issued", 0.6), ("report noted", 0.95), ("successor text", 0.95)):
        unsure = Proposal("75.op4.m1", "A/77/9", points, found(kind, points), None)
        assert states(unsure) == ["no indication", "no indication"]


def test_the_judgement_of_a_person_shows_it() -> None:
    asked = [
        msgspec.structs.replace(
            one, status="implemented", judged=judgement("status", None, "A/77/9", status="implemented")
        )
        if one.id == "75.op4.m1"
        else one
        for one in entries(*STEADY)
    ]
    report = call(plan(known(traces=(trace(*STEADY),), entries=tuple(asked))), "report")
    assert told(report)[1] == (77, "done", False)
    assert report.occurrences[1].proofs[0].words == "implemented, as Ä. Clerk finds"


def test_a_report_that_came_too_late_is_not_the_one_asked_for() -> None:
    late = activity(3, "report", "Eels counted", under="75.op4.m1", start="2023-11-01")
    assert told(call(planned(*STEADY, activities=(late,)), "report"))[1] == (77, "no indication", False)


def test_an_inferred_time_that_is_past_is_left_out() -> None:
    report = call(planned(*STEADY, today="2028-01-01", until="2031-12-31"), "report")
    assert told(report)[3:] == [(83, "coming", True), (85, "coming", True)]


def test_a_request_without_a_time_is_no_call() -> None:
    assert [one.kind for one in planned(text(77)).calls] == []


def test_what_begins_after_the_plan_is_left_out() -> None:
    assert told(call(planned(*STEADY, until="2022-12-31"), "report")) == [
        (75, "no indication", False),
        (77, "no indication", False),
    ]
    assert planned(*STEADY[2:], until="2022-12-31").calls == ()


def test_a_session_that_a_person_corrected_stands_in_the_place_of_the_one_that_was_read() -> None:
    corrected = [
        msgspec.structs.replace(one, windows=(sitting(ASSEMBLY, 76),), corrected=("due",))
        if one.id == "75.op5.m1"
        else one
        for one in entries(*STEADY)
    ]
    agenda = call(plan(known(traces=(trace(*STEADY),), entries=tuple(corrected))), "agenda")
    assert told(agenda)[:3] == [(75, "done", False), (76, "no indication", False), (79, "coming", False)]


def test_an_item_put_on_the_agenda_of_the_same_session_is_not_shown_by_the_text_that_put_it_there() -> None:
    assert told(call(planned(text(75, asks_for=75)), "agenda")) == [(75, "no indication", False)]


def test_sessions_of_an_organ_without_a_calendar_are_named_unless_something_shows_them() -> None:
    council = "Council of Wardens"
    texts = [
        msgspec.structs.replace(one, organ=council, requests=tuple(_at(council, asked) for asked in one.requests))
        for one in (text(73, asks_for=75), text(75, asks_for=77))
    ]
    lineage = msgspec.structs.replace(trace(*texts).series, organ=council)
    found = plan(known(traces=(msgspec.structs.replace(trace(*texts), series=lineage),), entries=entries(*STEADY[:2])))
    assert [(one.window.session, one.state) for one in call(found, "agenda").occurrences] == [(75, "done")]
    assert call(found, "agenda").note == "days not known: 77th session of the Council of Wardens"
    assert call(found, "report").note == "days not known: 75th and 77th sessions of the Council of Wardens"


def _at(organ: str, asked: Request) -> Request:
    return msgspec.structs.replace(asked, sessions=tuple(DueSession(one.number, organ) for one in asked.sessions))
