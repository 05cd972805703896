"""`seized plan`: what texts about a framework call for, set against what was held."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import Db, printed
from seized.cli.destination import Out, destination


class PlanForm(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    ICS = "ics"
    JSON = "json"
    HTML = "html"
    DOCX = "docx"
    MD = "md"


def _day(typed: str) -> str:
    """A day, a month or a year as it is typed; anything else is a wrong call."""
    try:
        date.fromisoformat(typed + "-01" * (2 - typed.count("-")))
    except ValueError:
        raise typer.BadParameter(f"“{typed}” is no day; write it as in 2027, 2027-06 or 2027-06-30") from None
    return typed


def plan(
    name: Annotated[str, typer.Argument(metavar="NAME", hidden=True)],
    *,
    until: Annotated[
        str | None,
        typer.Option(metavar="DATE", parser=_day, help="As far as this year, month or day (else two years ahead)."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="With all windows that are past, one by one.")] = False,
    form: Annotated[PlanForm, typer.Option("--format", "-f", help="As a page, a calendar or a record.")] = (
        PlanForm.TEXT
    ),
    out: Out = None,
    db: Db = None,
) -> None:
    """Show what the texts about a framework call for, and what was held.

    NAME is an organization or a group of States, as in "Central Asia". Reports,
    agenda items, lines of meetings and observances that adopted texts call for
    stand with their windows: done, due, coming, or past without indication.
    Texts and activities show what was held; nothing is taken for granted.
    Times that follow from the cycle of a series alone are marked as inferred.

    \b
    Formats:
      text             one screen or two; windows that are long past in short
      ics              a calendar: the last day of each window, or its first
      html, docx, md   a paper with the sources in their own words
      json             everything as one object

    \b
    Examples:
      seized plan "Central Asia" --until 2028
      seized plan SCO --format ics --out plan.ics

    \b
    Exit codes:
      0 done, 1 nobody is called so, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.planning.plan(register, name, until, service.people.today())
    if form is PlanForm.TEXT:
        from seized.cli.plan_view import plan_view  # noqa: PLC0415  (Rich is needed for this form alone)

        piece = printed(lambda sheet: plan_view(sheet, found, every=every))
    else:
        piece = service.exporting.plan_as(found, form)
    with destination(out) as write:
        write(piece)
