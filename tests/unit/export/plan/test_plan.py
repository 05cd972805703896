"""The plan as a record and as a page."""

import msgspec

from seized.export.papers.html import paper_html
from seized.export.papers.paper import Grid, Heading
from seized.export.plan.paper import plan_paper
from seized.export.record import record_json
from seized.model.plan import Plan
from tests.plans import EMPTY, PLAN


def test_the_record_reads_back() -> None:
    assert msgspec.json.decode(record_json(PLAN), type=Plan) == PLAN


def test_the_page_has_a_part_for_each_call_and_a_row_for_each_window() -> None:
    paper = plan_paper(PLAN)
    assert [block.text for block in paper.blocks if isinstance(block, Heading)] == [one.title for one in PLAN.calls]
    grids = [block for block in paper.blocks if isinstance(block, Grid)]
    assert [len(grid.rows) for grid in grids] == [4, 5]
    assert [cell.text for cell in grids[0].rows[2]] == [
        "90th session, from 11 Sep 2035",
        "due, window open",
        "planned: Eels counted, Alba, 3 May 2034 (activity 3)",
    ]
    written = paper_html(paper).decode()
    assert "coming, inferred" in written
    assert "third meeting, Alba" in written
    assert "Welcoming the annual meetings" in written


def test_an_empty_plan_is_a_page_that_says_so() -> None:
    assert b"calls for anything" in paper_html(plan_paper(EMPTY))
