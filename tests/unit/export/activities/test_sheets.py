"""What is written as a sheet can be read as one, whatever people typed."""

from decimal import Decimal
from importlib import import_module
from pathlib import Path

import msgspec
import pytest
from openpyxl import load_workbook

from seized.model.activities import Activity, Contribution, Served
from seized.model.activity_sheet import COLUMNS
from seized.model.register import About
from seized.service import sheets
from seized.service.entering import as_typed, understood

ABOUT = About(document="A/RES/90/12", label="op4.m1", paragraph="op4", verb="requests", text="Requests a report;")
MEETING = Activity(
    id=7,
    kind="meeting",
    stage="done",
    title='=HYPERLINK("https://example.org";"eels")',
    serves=(Served("q5zt2m7xw4ab", ABOUT, "A/RES/90/12#op4.m1"), Served("goneaaaaaaaa", ABOUT)),
    start="2024-08-09",
    end="2024-08-10",
    place="-Türkiye",
    actors=("Kazakhstan", "United Nations Educational, Scientific and Cultural Organization"),
    fields=("eels", "locks"),
    evidence=("A/79/254", "https://example.org/a"),
    because="@told",
    by="Ada",
    at="2026-03-03T10:15:00Z",
)
GIFT = msgspec.structs.replace(
    MEETING,
    id=8,
    kind="contribution",
    stage="planned",
    start="2024-08",
    end=None,
    contribution=Contribution("Kazakhstan", Decimal("123456789012345.67"), "KZT"),
)
PLAIN = Activity(id=9, kind="visit", stage="planned", title="Visit", by="Ada", at="2026-03-03T10:15:00Z")
ALL = [MEETING, GIFT, PLAIN]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_written_can_be_read(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"sheet.{form}"
    path.write_bytes(b"".join(import_module(f"seized.export.activities.{form}").pieces(ALL)))
    lines = sheets.read(path)
    assert [line.faults for line in lines] == [(), (), ()]
    assert lines[0].new.under == ("A/RES/90/12#op4.m1", "A/RES/90/12#op4.m1")
    read = [
        understood(line.new, by=one.by, at=one.at, today="2026-03-03")[0] for line, one in zip(lines, ALL, strict=True)
    ]
    assert [as_typed(one) for one in read] == [as_typed(one) for one in ALL]
    assert read[0].because == "@told"


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_template_has_headings_and_no_row(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"sheet.{form}"
    path.write_bytes(import_module(f"seized.export.activities.{form}").template())
    with pytest.raises(sheets.Empty, match="no row below them"):
        sheets.read(path)


def test_the_workbook_explains_each_column(tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(import_module("seized.export.activities.xlsx").template())
    book = load_workbook(path)
    assert book.sheetnames == ["Activities", "How to fill it in"]
    told = [row[0] for row in book["How to fill it in"].iter_rows(min_row=2, values_only=True)]
    assert told == [column.name for column in COLUMNS]
    assert [str(choice.sqref) for choice in book["Activities"].data_validations.dataValidation] == [
        "A2:A1001",
        "D2:D1001",
    ]
