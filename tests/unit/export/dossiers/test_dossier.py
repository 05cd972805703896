"""A dossier as a paper: all parts are there, every statement carries its source, and drafts are marked."""

import msgspec
import pytest

from seized.export.dossiers.dossier import dossier_paper
from seized.export.papers.docx import paper_docx
from seized.export.papers.html import paper_html
from seized.export.papers.markdown import paper_markdown
from seized.export.papers.paper import Grid, Heading, Paper, Picture, Points, Statement
from seized.model.dossier import Dossier
from tests.unit.export.dossiers.invented import EMPTY, WHOLE
from tests.unit.export.pictures.invented import NAME, dossier, meeting, member, telling

PAPER = dossier_paper(WHOLE)
CALLS = ["Annual meetings of the keepers", "Consultations"]


def words(statement: Statement) -> str:
    return "".join(run.text for run in statement.runs)


def points(paper: Paper) -> list[str]:
    return [words(item) for block in paper.blocks if isinstance(block, Points) for item in block.items]


def grid(paper: Paper, caption: str) -> list[list[str]]:
    """The cells of a table."""
    found = next(block for block in paper.blocks if isinstance(block, Grid) and block.caption.startswith(caption))
    return [[cell.text for cell in row] for row in found.rows]


def test_the_parts_stand_in_their_order() -> None:
    headings = [block.text for block in PAPER.blocks if isinstance(block, Heading) and block.level == 1]
    assert headings == [
        "In short",
        "Timeline",
        "Members",
        "Meetings",
        "Agreements",
        "Days and years proclaimed",
        "Partners",
        "Bodies",
        "Resolutions and decisions",
        "What is asked",
        "Activities",
        "Plan",
        "Fields of cooperation",
        "Gaps",
    ]


def test_the_head_says_what_it_is_made_from() -> None:
    assert (PAPER.title, PAPER.head, PAPER.below[0]) == (NAME, ("Dossier",), "As of 3 March 2036")
    assert PAPER.below[1].startswith("Made from 5 adopted texts and 1 draft that name it in the title")


def test_the_standing_facts_come_first() -> None:
    short = points(PAPER)
    assert short[0] == "Otter Organization: an organization."
    assert any(line.startswith("9 members, as far as the texts tell: Alderford (since 15 June 2016)") for line in short)
    assert "1 observer, as far as the texts tell: Isle of Teals (since 4 July 2030)." in short
    assert "First meeting told: first Assembly of Otters, 15 June 2016, Alderford." in short
    assert "3 agreements told, from 20 January 2017 to 2 May 2029." in short
    assert "1 thing asked of it or of a part of it: 1 implemented." in short
    assert "2 things asked of others by the texts about it: 2 no indication; the time of 1 is past." in short


def test_only_the_last_standing_of_a_member_counts_in_short() -> None:
    rose = (member("Brill", "2016", "applicant"), member("Brill", "2018"))
    assert "1 member, as far as the texts tell: Brill (since 2018)." in points(dossier_paper(dossier(members=rose)))


def test_what_only_drafts_tell_is_marked() -> None:
    assert ["Kestrel", "member (draft only)", "1 November 2035", ""] in grid(PAPER, "Who belongs")
    assert any(row[1] == "Consultation on weirs (draft only)" for row in grid(PAPER, "Meetings that texts tell"))


def test_a_draft_is_no_source_beside_an_adopted_text() -> None:
    both = msgspec.structs.replace(meeting("meeting", "2031-01-01"), sources=(telling(draft=True), telling()))
    paper = dossier_paper(dossier(meetings=(both,)))
    found = next(block for block in paper.blocks if isinstance(block, Grid) and block.caption.startswith("Meetings"))
    assert [reference.draft for row in found.rows for cell in row for reference in cell.references] == [False]


def test_of_many_texts_the_first_and_the_last_are_named() -> None:
    years = (2031, 2033, 2029, 2035)
    sources = tuple(
        msgspec.structs.replace(telling(f"{year}-12-01"), document=f"A/RES/{year - 1945}/9") for year in years
    )
    paper = dossier_paper(dossier(meetings=(msgspec.structs.replace(meeting("m", "2028-01-01"), sources=sources),)))
    found = next(block for block in paper.blocks if isinstance(block, Grid) and block.caption.startswith("Meetings"))
    told = found.rows[0][-1]
    assert told.text == "4 texts, first and last"
    assert [one.words.partition(",")[0] for one in told.references] == ["A/RES/84/9", "A/RES/90/9"]


def test_meetings_that_are_called_for_stand_apart_from_those_held() -> None:
    called = msgspec.structs.replace(meeting("regular meetings", None), recurrence="regular")
    paper = dossier_paper(dossier(meetings=(called, meeting("first meeting", "2031-01-01"))))
    assert [row[1] for row in grid(paper, "Meetings that texts tell")] == ["First meeting"]
    assert [row[:2] for row in grid(paper, "Meetings that texts call")] == [["Regular meetings", "regular"]]


def test_the_series_says_what_each_text_changed() -> None:
    said = [words(block) for block in PAPER.blocks if isinstance(block, Statement)]
    assert "7 paragraphs as in A/RES/64/901, 2 edited, 1 new and 1 left out." in said
    assert "New: Welcoming the eels of the upper reaches," in points(PAPER)
    assert "Left out: Thanks the otters;" in points(PAPER)
    assert [row[0] for row in grid(PAPER, "The texts of this line")] == [
        "A/RES/64/901",
        "A/RES/65/5 (known, not read)",
        "A/RES/66/902",
    ]


def test_what_a_text_is_the_first_to_tell_stands_with_it() -> None:
    told = msgspec.structs.replace(
        meeting("first meeting", "2031-01-01"),
        sources=(msgspec.structs.replace(telling(), document="A/RES/66/902"),),
    )
    paper = dossier_paper(msgspec.structs.replace(WHOLE, who=msgspec.structs.replace(WHOLE.who, meetings=(told,))))
    assert "First told here, meeting: first meeting, 1 January 2031" in points(paper)


def test_open_mandates_stand_apart_from_those_past() -> None:
    assert [row[0] for row in grid(PAPER, "Asked of others by the texts about it, and open")] == ["Secretary-General"]
    (past,) = grid(PAPER, "Asked of others by the texts about it: settled")
    assert past[0] == "A/RES/90/12, para. B 5 (a) (ii)"
    assert past[-1].endswith("overdue since 31 Jan 2036; perhaps A/RES/93/1")


def test_contributions_are_summed_by_currency() -> None:
    assert grid(PAPER, "Contributions") == [["USD", "pledged", "1,000.50", "1"], ["KZT", "paid", "2,000,000", "3"]]


def test_an_activity_that_was_withdrawn_is_left_out() -> None:
    assert [row[1].partition(":")[0] for row in grid(PAPER, "What was done")] == ["meeting", "contribution"]


def test_the_plan_stands_a_level_below_its_heading() -> None:
    assert [block for block in PAPER.blocks if isinstance(block, Heading) and block.text in CALLS] == [
        Heading(call, 2) for call in CALLS
    ]
    assert [row[:2] for row in grid(PAPER, "Windows")] == [
        ["2035", "done"],
        ["2036", "past, no indication"],
        ["93rd session, days not known", "coming, inferred"],
    ]


def test_every_picture_has_words() -> None:
    pictures = [block for block in PAPER.blocks if isinstance(block, Picture)]
    assert len(pictures) == 3
    assert all(picture.svg.startswith(b"<?xml") and picture.description for picture in pictures)


def test_every_fact_in_a_table_carries_its_paragraph() -> None:
    for caption in ("Who belongs", "Meetings that texts tell", "Agreements", "What texts about it", "Bodies", "Fields"):
        found = next(block for block in PAPER.blocks if isinstance(block, Grid) and block.caption.startswith(caption))
        told = [row for row in found.rows if row[1].text != "no text"]
        assert told
        assert all(any(cell.references for cell in row) for row in told)


def test_empty_tables_say_why() -> None:
    paper = dossier_paper(EMPTY)
    empty = [block for block in paper.blocks if isinstance(block, Grid)]
    assert empty
    assert all(not block.rows and block.empty for block in empty)


@pytest.mark.parametrize("found", [WHOLE, EMPTY], ids=["whole", "empty"])
def test_it_can_be_written_in_every_format(found: Dossier) -> None:
    paper = dossier_paper(found)
    assert NAME in paper_markdown(paper).decode()
    assert NAME.encode() in paper_html(paper)
    assert paper_docx(paper).startswith(b"PK")
