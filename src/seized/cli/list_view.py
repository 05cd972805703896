"""The documents of a register, for the eye."""

from collections import Counter
from collections.abc import Sequence

from rich.text import Text

from seized.cli.entry_view import one_line_rows
from seized.cli.lines import MEASURE, Sheet
from seized.model.register import Holding
from seized.model.wording import counted, day, listed

HEADINGS = ("Symbol", "Date", "Title", "Mandates")
DATE_WIDTH = 11
COUNT_WIDTH = 8


def list_view(sheet: Sheet, found: Sequence[Holding], *, short: bool) -> None:
    """Write a row for each document, and what they are, counted."""
    if not found:
        sheet.line(Text("No document in the register fits."))
        return
    if short:
        one_line_rows(sheet, [(one.key, _date(one), _title(one)) for one in found])
    else:
        symbol_width = max(len(one.key) for one in found)
        widths = [symbol_width, DATE_WIDTH, MEASURE - symbol_width - DATE_WIDTH - COUNT_WIDTH - 6, COUNT_WIDTH]
        sheet.columns([Text(heading, "dim") for heading in HEADINGS], widths)
        sheet.rule()
        for one in found:
            title = Text(_title(one))
            title.stylize("yellow", 0, len("DRAFT") if one.draft else 0)
            count = Text(f"{one.mandates or '–':>{COUNT_WIDTH}}")
            sheet.columns([Text(one.key, "bold"), Text(_date(one)), title, count], widths)
    sheet.rule()
    sheet.words(_counts(found), "dim")


def _date(holding: Holding) -> str:
    return day(holding.date, short=True) if holding.date else ""


def _title(holding: Holding) -> str:
    return ("DRAFT " if holding.draft else "") + (holding.title or "no title")


def _counts(found: Sequence[Holding]) -> str:
    kinds = Counter(one.kind if one.kind != "other" else "other document" for one in found)
    each = listed([counted(number, kind) for kind, number in kinds.most_common()])
    return each if len(kinds) == 1 else f"{counted(len(found), 'document')}: {each}"
