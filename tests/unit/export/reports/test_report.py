"""The skeleton of a report as a paper."""

from decimal import Decimal

import msgspec

from seized.export.papers.paper import Blank, Heading, Paper, Points, Statement
from seized.export.reports.report import report_paper
from seized.model.activities import Activity, Contribution, Proposed
from seized.model.dossier import Heard, Report, Section
from seized.model.evidence import Candidate
from seized.model.register import Proposal
from tests.entries import EXTENSION, REPORT, judgement

CANDIDATE = Candidate(mandate="x", kind="report noted", evidence="A/89/7", witness="A/RES/89/3", reasons=())
ACTIVITY = Activity(
    id=3,
    kind="contribution",
    stage="done",
    title="Nets for the counters",
    start="2036-01-05",
    actors=("Alderford",),
    evidence=("A/90/55",),
    contribution=Contribution("Alderford", Decimal("1500"), "USD"),
    by="A. Person",
    at="2036-01-06T09:00:00Z",
)
HEARD = Heard(entry=REPORT, proposals=(Proposal(REPORT.id, "A/91/7", 0.8, CANDIDATE, None),))
SECTIONS = (
    Section(paragraph="op1", cited="1", opening="Welcomes", text="Welcomes the eels;"),
    Section(
        paragraph="op2",
        cited="2",
        opening="Decides",
        text="Decides:",
        items=("(a) To extend the mandate;", "(b) To review it;"),
        heard=(Heard(entry=EXTENSION),),
    ),
    Section(
        paragraph="op3",
        cited="3",
        opening=None,
        text="Calls for nets;",
        heard=(
            Heard(
                entry=msgspec.structs.replace(REPORT, id="zzzzzzzzzzzz"),
                activities=(ACTIVITY,),
                proposed=(Proposed(3, "in progress", "the contribution was paid"),),
            ),
        ),
        activities=(ACTIVITY,),
    ),
    Section(paragraph="op4", cited="4", opening="Requests", text="Requests the Secretary-General;", heard=(HEARD,)),
)
REPORT_ON_EELS = Report(
    mandate=REPORT,
    title="Eels, locks and weirs",
    reporter="Secretary-General",
    recipient="General Assembly",
    organ="General Assembly",
    session=91,
    agenda_item="“Waters”, sub-item “Eels”",
    sections=SECTIONS,
    earlier=(CANDIDATE,),
)
PAPER = report_paper(REPORT_ON_EELS, "2036-03-03")


def under(heading: str, paper: Paper = PAPER) -> list[str]:
    """What stands under a heading, in words; a blank in brackets."""
    found, here = [], False
    for block in paper.blocks:
        if isinstance(block, Heading) and block.level == 1:
            here = block.text == heading
        elif here and isinstance(block, Statement):
            found.append("".join(run.text for run in block.runs))
        elif here and isinstance(block, Points):
            found += ["".join(run.text for run in item.runs) for item in block.items]
        elif here and isinstance(block, Blank):
            found.append(f"[{block.words}]")
    return found


def test_the_head_names_organ_session_and_item() -> None:
    assert PAPER.head == (
        "General Assembly",
        "Ninety-first session",
        "Item of the provisional agenda: “Waters”, sub-item “Eels”",
    )
    assert (PAPER.title, PAPER.below[0]) == ("Eels, locks and weirs", "Report of the Secretary-General")


def test_what_the_mandate_does_not_name_is_left_out() -> None:
    bare = msgspec.structs.replace(
        REPORT_ON_EELS, title=None, reporter=None, organ=None, session=None, agenda_item=None
    )
    paper = report_paper(bare, "2036-03-03")
    assert (paper.head, paper.below[0]) == ((), "Report")
    assert paper.title == "Implementation of General Assembly resolution 90/12"


def test_there_is_a_section_for_each_paragraph() -> None:
    headings = [block.text for block in PAPER.blocks if isinstance(block, Heading) and block.level == 1]
    assert headings == [
        "Introduction",
        *(f"Paragraph {number}" for number in (1, 2, 3, 4)),
        "Earlier reports",
        "Observations and recommendations",
    ]


def test_the_introduction_says_on_what_authority() -> None:
    assert under("Introduction")[0].startswith("The present report is submitted pursuant to paragraph 4 of General")


def test_where_nothing_is_known_a_blank_stands() -> None:
    assert under("Paragraph 1") == [
        "Welcomes the eels;",
        "Addressed to: nobody; it asks for nothing",
        "[what was done under paragraph 1]",
    ]


def test_a_judgement_fills_the_blank() -> None:
    found = under("Paragraph 2")
    assert found[:3] == ["Decides:", "To extend the mandate;", "To review it;"]
    assert any(line.startswith("Status: implemented. The mandate was extended;") for line in found)
    assert not [line for line in found if line.startswith("[")]


def test_activities_are_told_with_what_they_propose() -> None:
    found = under("Paragraph 3")
    assert "Proposed: in progress, by activity 3: the contribution was paid; a person sets it" in found
    assert found[-1] == (
        "Contribution: Nets for the counters (5 January 2036, Alderford, Alderford, 1,500 USD, done; entered by "
        "A. Person)"
    )


def test_where_a_person_has_set_the_status_no_activity_proposes_one() -> None:
    heard = Heard(entry=EXTENSION, activities=(ACTIVITY,), proposed=(Proposed(3, "in progress", "it was paid"),))
    section = msgspec.structs.replace(SECTIONS[1], heard=(heard,), activities=(ACTIVITY,))
    paper = report_paper(msgspec.structs.replace(REPORT_ON_EELS, sections=(section,)), "2036-03-03")
    assert not [line for line in under("Paragraph 2", paper) if line.startswith("Proposed")]


def test_the_paragraph_that_asks_is_answered_by_the_report_itself() -> None:
    found = under("Paragraph 4")
    assert "Evidence: perhaps A/91/7 (report noted), proposed and not confirmed" in found
    assert found[1] == "The present report is submitted in response to this paragraph."
    assert not [line for line in found if line.startswith("[")]


def test_evidence_that_was_dismissed_is_left_out_and_confirmed_evidence_is_known() -> None:
    def decided(*, accepted: bool) -> list[str]:
        decision = judgement("evidence", None, symbol="A/91/7", accepted=accepted)
        entry = msgspec.structs.replace(REPORT, id="zzzzzzzzzzzz")
        heard = Heard(entry=entry, proposals=(Proposal(entry.id, "A/91/7", 0.8, CANDIDATE, decision),))
        section = msgspec.structs.replace(SECTIONS[0], heard=(heard,))
        return under("Paragraph 1", report_paper(msgspec.structs.replace(REPORT_ON_EELS, sections=(section,)), "2036"))

    assert decided(accepted=True)[-1] == "Evidence: A/91/7 (report noted), confirmed by Ä. Clerk"
    assert decided(accepted=False)[-1] == "[what was done under paragraph 1]"


def test_earlier_reports_are_candidates() -> None:
    assert under("Earlier reports") == ["Perhaps A/89/7: report noted, proposed and not confirmed"]
