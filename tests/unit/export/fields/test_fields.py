"""The matrix of fields as files."""

import csv
import io

import msgspec

from seized.export.fields.csv import fields_csv
from seized.export.fields.paper import fields_paper
from seized.export.papers.html import paper_html
from seized.export.papers.paper import Grid, Picture, Points
from seized.export.record import record_json
from seized.model.plan import FieldCell, FieldMatrix
from tests.plans import MATRIX, NOTHING


def test_a_row_a_field_and_a_column_a_year() -> None:
    assert list(csv.reader(io.StringIO(fields_csv(MATRIX).decode("utf-8-sig")))) == [
        ["field", "in texts", "2033", "2035"],
        [
            "'=locks & weirs",
            "yes",
            "named in A/RES/88/12, para. 4",
            "named in A/RES/90/12, preamble, para. 3; activities 1 and 3",
        ],
        ["otters", "yes", "no indication", "named in DRAFT A/90/L.3, para. 2"],
        ["dams", "no", "activity 2", "no indication"],
    ]


def test_the_record_reads_back() -> None:
    assert msgspec.json.decode(record_json(MATRIX), type=FieldMatrix) == MATRIX


def test_the_paper_has_a_picture_and_every_cell() -> None:
    paper = fields_paper(MATRIX)
    (picture,) = [block for block in paper.blocks if isinstance(block, Picture)]
    (grid,) = [block for block in paper.blocks if isinstance(block, Grid)]
    assert "dams (named in no text): 2033: activity 2." in picture.description
    assert [[cell.text for cell in row] for row in grid.rows] == [
        ["=locks & weirs", "named", "named; activities 1 and 3"],
        ["otters", "no indication", "named in a draft"],
        ["dams (named in no text)", "activity 2", "no indication"],
    ]
    (points,) = [block for block in paper.blocks if isinstance(block, Points)]
    assert [[one.words for one in item.references] for item in points.items] == [
        ["A/RES/88/12, para. 4", "A/RES/90/12, preamble, para. 3"],
        ["A/90/L.3, para. 2"],
    ]
    assert b"<svg" in paper_html(paper)


def test_many_years_stand_in_several_tables() -> None:
    years = tuple(range(2020, 2030))
    row = msgspec.structs.replace(MATRIX.rows[0], cells=tuple(FieldCell(year=year) for year in years))
    paper = fields_paper(msgspec.structs.replace(MATRIX, years=years, rows=(row,)))
    grids = [block for block in paper.blocks if isinstance(block, Grid)]
    assert [(grid.caption, len(grid.head)) for grid in grids] == [("2020 to 2024", 6), ("2025 to 2029", 6)]


def test_nothing_named_is_a_paper_that_says_so() -> None:
    assert b"lists fields of cooperation" in paper_html(fields_paper(NOTHING))
