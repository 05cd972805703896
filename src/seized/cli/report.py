"""`seized report`: the skeleton of the report that a mandate asks for."""

from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db
from seized.cli.destination import Out
from seized.cli.papers import AsPaper, PaperForm, to_a_file, write_paper


def report(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    form: AsPaper = PaperForm.MD,
    out: Out = None,
    db: Db = None,
) -> None:
    """Make the skeleton of the report that a mandate asks for.

    NAME is the mandate, or its paragraph or resolution where no other one in
    it asks for a report. The skeleton has the title and the authority in the
    house form, and a section for each operative paragraph: its text, whom it
    addresses, the evidence, the status and the activities recorded so far. A
    marked blank stands where nothing is known.

    \b
    Formats:
      md     Markdown; on the screen unless --out is set
      html   one page
      docx   a Word document
      json   everything as one object

    \b
    Examples:
      seized report A/RES/77/338
      seized report A/RES/77/338#op4 --format docx --out report.docx

    \b
    Exit codes:
      0 done, 1 no report is asked for there, 2 the call itself is off
    """
    to_a_file(form, out)
    today = service.people.today()
    with service.opening.opened(db) as register:
        found = service.report.report(register, name, today)
    write_paper(service.exporting.report_as(found, form, today), out)
