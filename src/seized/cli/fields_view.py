"""The fields of a framework by year for the eye: small marks, as many years side by side as there is room for."""

from collections.abc import Iterator

from rich.text import Text

from seized.cli.lines import MEASURE, Sheet
from seized.model.plan import FieldCell, FieldMatrix, FieldRow
from seized.model.plan_wording import bands, no_fields
from seized.model.wording import counted

YEAR = 5
"""Cells for a year, with the space before it."""

NAME = 28
"""Cells for the name of a field."""

BAND = (MEASURE - NAME) // YEAR
"""Years that stand side by side at most."""

WIDTHS = [NAME - 2, BAND * YEAR]

NAMED, DRAFTED, DONE, NOTHING = "x", "d", "+", "·"
LEGEND = (
    f"{NAMED} a text names it, {DRAFTED} only a draft does, {DONE}2 two activities, {NOTHING} no indication. "
    "An asterisk: no text names the field."
)


def fields_view(sheet: Sheet, matrix: FieldMatrix) -> None:
    """Write the matrix, in bands of years, the oldest first."""
    sheet.across(Text(matrix.framework, "bold"), Text("fields of cooperation"))
    sheet.rule()
    if not matrix.rows:
        sheet.words(no_fields(matrix))
        return
    for chosen in bands(len(matrix.years), BAND):
        _band(sheet, matrix, chosen)
    sheet.rule()
    sheet.words(LEGEND, "dim")
    sheet.words(", ".join(_counts(matrix)), "dim")


def _band(sheet: Sheet, matrix: FieldMatrix, chosen: slice) -> None:
    """Some years: all the fields in them, those as well of which there is no indication."""
    years = Text("").join(Text(f"{year:>{YEAR}}", "dim") for year in matrix.years[chosen])
    sheet.columns([Text("Field", "dim"), years], WIDTHS)
    for row in matrix.rows:
        sheet.columns([Text(_name(row)), Text("").join(map(_mark, row.cells[chosen]))], WIDTHS)
    sheet.blank()


def _name(row: FieldRow) -> str:
    return row.name if row.named else f"{row.name} *"


def _mark(cell: FieldCell) -> Text:
    """`x`, `x+2`, `+1`, `d`, `·`."""
    drafted = bool(cell.sources) and all(source.draft for source in cell.sources)
    named = DRAFTED if drafted else NAMED if cell.sources else ""
    done = f"{DONE}{len(cell.activities)}" if cell.activities else ""
    return Text(f"{named + done:>{YEAR}}") if named or done else Text(f"{NOTHING:>{YEAR}}", "dim")


def _counts(matrix: FieldMatrix) -> Iterator[str]:
    unnamed = sum(not row.named for row in matrix.rows)
    activities = {number for row in matrix.rows for cell in row.cells for number in cell.activities}
    yield counted(len(matrix.rows) - unnamed, "field") + " named in texts"
    if unnamed:
        yield counted(unnamed, "field") + " named in activities alone"
    yield counted(len(activities), "activity")
