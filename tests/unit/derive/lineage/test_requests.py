from seized.derive.lineage.requests import answered, stated
from seized.model.lineage import DueSession, Request
from tests.unit.derive.lineage.shelf import report, resolution


def test_the_next_resolution_is_that_of_the_session_asked_for() -> None:
    texts = [resolution(64, 901, requests=(report(66),)), resolution(65, 902), resolution(66, 903)]
    (found,) = answered(texts)
    assert (found.by, found.answer, found.because) == ("A/RES/64/901", "A/RES/66/903", None)


def test_a_session_without_a_text() -> None:
    (found,) = answered([resolution(64, 901, requests=(report(66, organ=None),))])
    assert (found.answer, found.because) == (None, "no text of the series at session 66 is known")


def test_a_session_of_another_organ() -> None:
    texts = [resolution(78, 901, requests=(report(57, organ=None), report(60, organ="Human Rights Council")))]
    assert [found.because for found in answered([*texts, resolution(57, 1)])] == [
        "session 57 is that of another organ",
        "session 60 is that of Human Rights Council",
    ]


def test_each_session_of_a_request_is_tied() -> None:
    both = Request(mandate="#op1.m1", kind="agenda", paragraph="1", sessions=(DueSession(65), DueSession(67)))
    texts = [resolution(64, 901, requests=(both,)), resolution(67, 903)]
    assert [(found.session, found.answer) for found in answered(texts)] == [
        (DueSession(65, "General Assembly"), None),
        (DueSession(67, "General Assembly"), "A/RES/67/903"),
    ]


def test_the_same_session_does_not_answer_itself() -> None:
    (found,) = answered([resolution(64, 901, requests=(report(64),)), resolution(64, 902)])
    assert (found.answer, found.because) == (None, "session 64 is the one that it was adopted at")


def test_what_names_no_session_is_kept_with_the_reason() -> None:
    often = Request(mandate="#op2.m1", kind="report", paragraph="2", recurrence="annual")
    texts = [resolution(64, 901, requests=(often,))]
    assert [(found.session, found.because) for found in answered(texts)] == [(None, "it names no session")]
    assert [(one.recurrence, one.symbol, one.paragraph) for one in stated(texts)] == [("annual", "A/RES/64/901", "2")]
