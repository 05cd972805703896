"""Which documents are proposed as evidence for a mandate, of what kind, and how they stand to one another."""

import pytest

from seized.derive.evidence.candidates import LEAST, candidates
from seized.model import Document
from seized.model.evidence import Candidate
from seized.pipeline import parse
from tests.unit.derive.evidence.told import bearing, entry, resolution

TITLE = "Safe passage for migratory eels"
ASKED = resolution(
    79,
    31,
    TITLE,
    "Recalling its resolution 78/12 of 5 December 2023,",
    "1. Invites Member States to open their weirs;",
    "2. Requests the Secretary-General to convene a meeting of lock keepers in Geneva in 2025;",
    "3. Also requests the Secretary-General to submit to the General Assembly at its eightieth session a report on the "
    "implementation of the present resolution;",
    "4. Decides to include in the provisional agenda of its eightieth session, under the item entitled “Rivers”, the "
    f"sub-item entitled “{TITLE}”.",
)
WEIRS, MEETING, REPORT, AGENDA = range(4)


def proposed(asked: int, *documents: Document, of: Document = ASKED) -> list[Candidate]:
    return candidates(entry(of, asked), [bearing(document) for document in documents])


def later(*body: str, title: str = TITLE, number: int = 44) -> Document:
    return resolution(80, number, title, *body)


def summary(found: list[Candidate]) -> list[tuple[str, str]]:
    return [(one.kind, one.evidence) for one in found]


def test_the_mandates_are_those_that_the_tests_mean() -> None:
    assert [mandate.kind for mandate in ASKED.mandates] == ["other", "meeting", "report", "agenda"]


NOTED = later(
    "Recalling its resolution 79/31 of 4 December 2024,",
    "1. Takes note of the report of the Secretary-General;¹",
    "2. Requests the Secretary-General to submit to the General Assembly at its eighty-first session a report.",
    "¹ A/80/123.",
)


def test_a_report_noted_by_the_next_text_of_the_series() -> None:
    [found] = proposed(REPORT, NOTED)
    assert (found.kind, found.evidence, found.witness) == ("report noted", "A/80/123", "A/RES/80/44")
    assert [(reason.points, reason.words) for reason in found.reasons] == [
        (0.15, "A/RES/80/44, paragraph 1 (Takes note), names a report by the one who was asked, "
         "Secretary-General: A/80/123"),
        (0.25, "A/80/123 is of the 80th session, for which it was asked"),
        (0.25, "A/RES/80/44 has the title of A/RES/79/31"),
        (0.10, "A/RES/80/44 cites A/RES/79/31"),
        (0.10, "it is named without a subject of its own, as the report of a series is"),
    ]  # fmt: skip
    assert found.score == 0.85
    place = found.reasons[0].place
    assert place and place.paragraph == "A/RES/80/44#op1"
    assert NOTED.text[slice(*place.span)].startswith("1. Takes note of the report")


def test_the_score_is_the_sum_of_the_points_held_between_0_and_1() -> None:
    named = (
        "1. Takes note of the report of the Secretary-General submitted pursuant to paragraph 3 of resolution 79/31;¹"
    )
    [found] = proposed(REPORT, later(named, "¹ A/80/123."))
    assert sum(reason.points for reason in found.reasons) > 1
    assert found.score == 1


@pytest.mark.parametrize(
    ("why", "body", "note"),
    [
        ("by another", "Takes note of the report of the Joint Inspection Unit;¹", "¹ A/80/123."),
        ("older than the request", "Recalls the report of the Secretary-General on migratory eels;¹", "¹ A/77/123."),
        ("a request and no report", "Requests the Secretary-General to submit a report on migratory eels;", ""),
        (
            "for another session, and under another resolution",
            "Takes note of the report of the Secretary-General submitted pursuant to resolution 80/2;¹",
            "¹ A/81/9.",
        ),
    ],
)
def test_no_report_is_proposed_that_is(why: str, body: str, note: str) -> None:
    assert not [one for one in proposed(REPORT, later(f"1. {body}", note)) if one.kind == "report noted"]


def test_a_text_of_another_series_needs_the_subject() -> None:
    def noting(subject: str) -> list[tuple[str, str]]:
        body = f"Taking note of the report of the Secretary-General on {subject},¹"
        return summary(proposed(REPORT, later(body, "1. Calls for care.", "¹ A/80/123.", title="Herons")))

    assert noting("the safe passage of migratory eels") == [("report noted", "A/80/123")]
    assert noting("herons and other wading birds") == []
    assert noting("sustainable development") == []


def test_of_two_reports_the_one_on_the_subject_stands_first() -> None:
    both = later(
        "Recalling its resolution 79/31 of 4 December 2024,",
        "1. Takes note of the reports of the Secretary-General on the safe passage of migratory eels¹ and on a "
        "fund for lock keepers;²",
        "¹ A/80/123.",
        "² A/80/456.",
    )
    assert [one.evidence for one in proposed(REPORT, both)] == ["A/80/123"]


def test_a_request_for_a_part_is_not_met_by_the_report_on_the_whole() -> None:
    asked = resolution(
        79,
        31,
        TITLE,
        "1. Requests the Secretary-General to submit to the General Assembly at its eightieth session a study of the "
        "costs of turbines, grilles and night watchmen.",
    )
    whole = later(
        "1. Takes note of the report of the Secretary-General on the passage of migratory eels;¹", "¹ A/80/1."
    )
    part = later("1. Takes note of the report of the Secretary-General on the costs of turbines;¹", "¹ A/80/2.")
    assert summary(proposed(0, whole, of=asked)) == []
    assert summary(proposed(0, part, of=asked)) == [("report noted", "A/80/2")]


def test_one_joint_report_answers_many_requests() -> None:
    joint = later(
        "1. Takes note of the report of the Secretary-General submitted pursuant to resolutions 79/31 and 79/50;¹",
        "¹ A/80/123.",
    )
    other = resolution(
        79,
        50,
        "Herons",
        "1. Requests the Secretary-General to report to the General Assembly at its eightieth session on the "
        "implementation of the present resolution.",
    )
    assert summary(proposed(REPORT, joint)) == summary(proposed(0, joint, of=other)) == [("report noted", "A/80/123")]


def test_a_text_that_names_no_report_is_proposed_as_what_it_is() -> None:
    silent = later("Recalling its resolution 79/31 of 4 December 2024,", "1. Calls for care.")
    [found] = proposed(REPORT, silent)
    assert (found.kind, found.evidence, found.score) == ("successor text", "A/RES/80/44", 0.5)
    assert found.reasons[-1].words == "A/RES/80/44 names no report by the one who was asked"


REPORT_ITSELF = """United Nations                                A/80/123
General Assembly                              Distr.: General
                                              15 July 2025
                                              Original: English

Eightieth session
Item 14 (b) of the preliminary list
Rivers: safe passage for migratory eels

Safe passage for migratory eels

Report of the Secretary-General

Summary

The present report has been prepared pursuant to {basis}.

I. Introduction

1. Eels are long.
"""


@pytest.mark.parametrize(
    ("basis", "score"),
    [
        ("paragraph 3 of General Assembly resolution 79/31", 1.0),
        ("General Assembly resolution 79/31", 0.95),
        ("General Assembly resolutions 79/31 and 79/50", 0.95),
    ],
)
def test_a_report_that_is_at_hand(basis: str, score: float) -> None:
    [found] = proposed(REPORT, parse(REPORT_ITSELF.format(basis=basis)))
    assert (found.kind, found.evidence, found.score) == ("report issued", "A/80/123", score)
    assert found.witness == "A/80/123"


def test_a_report_that_another_resolution_or_paragraph_asked_for_is_not_proposed() -> None:
    for basis in ("General Assembly resolution 79/50", "paragraph 9 of General Assembly resolution 79/31"):
        assert proposed(REPORT, parse(REPORT_ITSELF.format(basis=basis))) == []


def test_an_item_is_considered_by_a_text_of_its_title_at_its_session() -> None:
    [found] = proposed(AGENDA, later("Recalling its resolution 79/31 of 4 December 2024,", "1. Calls for care."))
    assert (found.kind, found.evidence, found.score) == ("item considered", "A/RES/80/44", 0.95)
    assert proposed(AGENDA, later("1. Calls for care.", title="Herons")) == []


def test_an_item_is_considered_by_a_text_adopted_under_it() -> None:
    herons = later("1. Calls for care.", title="Herons")
    [found] = candidates(entry(ASKED, AGENDA), [bearing(herons, TITLE)])
    assert found.reasons[1].words == "A/RES/80/44 was adopted under the item of that name"


def test_a_meeting_is_proposed_only_where_a_text_says_that_it_was_held() -> None:
    held = "Welcoming the meeting of lock keepers convened by the Secretary-General pursuant to resolution 79/31,"
    recalled = "Recalling its resolution 79/31, in which it requested the Secretary-General to convene a meeting,"
    [found] = proposed(MEETING, later(held, "1. Calls for care."))
    assert (found.kind, found.evidence) == ("said to be done", "A/RES/80/44")
    assert "it names who was asked: secretary-general" in [reason.words for reason in found.reasons]
    assert proposed(MEETING, later(recalled, "1. Calls for care.")) == []


def test_a_statement_that_names_another_paragraph_is_not_proposed() -> None:
    def named(paragraph: int) -> list[tuple[str, str]]:
        words = f"Welcoming the meeting of lock keepers held pursuant to paragraph {paragraph} of resolution 79/31,"
        return summary(proposed(MEETING, later(words, "1. Calls for care.")))

    assert named(2) == [("said to be done", "A/RES/80/44")]
    assert named(1) == []


def test_a_report_that_was_not_submitted_is_said_to_be_missing() -> None:
    missed = later(
        "1. Expresses its concern that the Secretary-General has not submitted a report to the Assembly in line "
        "with paragraph 3 of its resolution 79/31."
    )
    assert summary(proposed(REPORT, missed))[0] == ("said not to be done", "A/RES/80/44")


def test_nothing_older_and_no_draft_is_evidence() -> None:
    older = resolution(78, 12, TITLE, "1. Takes note of the report of the Secretary-General;¹", "¹ A/78/5.")
    assert proposed(REPORT, older) == proposed(REPORT, ASKED) == []


def test_what_is_proposed_reaches_the_least_score_and_stands_in_order() -> None:
    found = proposed(REPORT, NOTED, parse(REPORT_ITSELF.format(basis="paragraph 3 of resolution 79/31")))
    assert [one.kind for one in found] == ["report issued", "report noted"]
    assert all(one.score >= LEAST for one in found)
    assert {one.mandate for one in found} == {"A/RES/79/31 op3.m1"}


def test_of_a_report_that_recurs_a_later_one_is_proposed_too() -> None:
    def asking(how: str) -> Document:
        words = f"1. Requests the Secretary-General to submit to the General Assembly {how} a report on migratory eels."
        return resolution(78, 12, TITLE, words)

    noted = later("1. Takes note of the report of the Secretary-General;¹", "¹ A/80/123.")
    once = asking("at its seventy-ninth session")
    annual = asking("every year, starting at its seventy-ninth session,")
    assert summary(proposed(0, noted, of=once)) == []
    assert summary(proposed(0, noted, of=annual)) == [("report noted", "A/80/123")]
