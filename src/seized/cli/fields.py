"""`seized fields`: the fields of cooperation that texts name, by year, with what was done in them."""

from enum import StrEnum
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db, printed
from seized.cli.destination import Out, destination


class FieldsForm(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    MD = "md"
    CSV = "csv"
    JSON = "json"


def fields(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    form: Annotated[FieldsForm, typer.Option("--format", "-f", help="As a page, a table or a record.")] = (
        FieldsForm.TEXT
    ),
    out: Out = None,
    db: Db = None,
) -> None:
    """Show the fields of cooperation of a framework by year.

    NAME is an organization or a group of States, as in "Central Asia". A field
    stands in the years of the texts that name it, with the activities that were
    entered for it. Fields are one only where they differ in spaces, signs, case
    or the plural alone. Those that no text names stand last.

    \b
    Formats:
      text             one screen or two
      html, docx, md   a paper with a picture, and the sources in their own words
      csv              one row a field, one column a year
      json             everything as one object

    \b
    Examples:
      seized fields "Central Asia"
      seized fields SCO --format html --out fields.html

    \b
    Exit codes:
      0 done, 1 nobody is called so, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.planning.fields(register, name)
    if form is FieldsForm.TEXT:
        from seized.cli.fields_view import fields_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: fields_view(sheet, found))
    else:
        piece = service.exporting.fields_as(found, form)
    with destination(out) as write:
        write(piece)
