"""`seized export`: the mandates of the register for other programs."""

from enum import StrEnum
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db
from seized.cli.choosing import chosen
from seized.cli.destination import Out, destination
from seized.cli.options import gathered
from seized.model.register import MandateFilter


class ExportForm(StrEnum):
    """What `--format` takes."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    ICS = "ics"
    ATOM = "atom"


@gathered(wanted=chosen)
def export(
    *,
    form: Annotated[ExportForm, typer.Option("--format", "-f", help="What to write.")],
    out: Out = None,
    wanted: MandateFilter,
    db: Db = None,
) -> None:
    """Write the mandates of the register, or those chosen, for other programs.

    \b
    Formats:
      csv    one row a mandate, for a spreadsheet
      xlsx   the same as a workbook, ready to print
      jsonl  one JSON object a line
      ics    a calendar: the last day of each window whose end is known
      atom   a feed of what readings have changed; takes no choice

    The same event has the same UID in every export, on every machine.

    \b
    Examples:
      seized export --format xlsx --out mandates.xlsx
      seized export --format ics --addressee "Secretary-General" --out due.ics
      seized export --format atom --out changes.xml

    \b
    Exit codes:
      0 done, 1 it could not be written, 2 the call itself is off
    """
    if form is ExportForm.ATOM and wanted != MandateFilter(today=wanted.today):
        raise typer.BadParameter("the feed tells of every change: leave the other options out", param_hint="--format")
    with service.opening.opened(db) as register, destination(out) as write:
        for piece in service.exporting.mandates(register, form, wanted):
            write(piece)
