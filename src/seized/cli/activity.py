"""`seized activity`: what was done, or is planned, to carry mandates out."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args

import msgspec
import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, Short, answer, iso_day, one_of
from seized.cli.destination import complain, destination
from seized.cli.judging import Because, By
from seized.cli.options import gathered
from seized.model.activities import ActivityFilter, ActivityKind, Entered, Stage

KINDS: tuple[str, ...] = get_args(ActivityKind)
STAGES: tuple[str, ...] = get_args(Stage)
EMPTIED = ("to", "on", "place", "with", "field", "evidence")
ONE_STAGE = "say one of --planned, --done, --pledged, --paid"
MOST_FAULTS = 50
"""Faults of a sheet that are told one by one."""

Under = Annotated[
    list[str] | None,
    typer.Option("--under", metavar="ID", help="The mandate it serves; more than once for several."),
]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="Its first day (2024-08-09), month or year.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="Its last day, where it has several.")]
Place = Annotated[str | None, typer.Option("--place", metavar="NAME", help="Where.")]
With = Annotated[
    list[str] | None, typer.Option("--with", metavar="NAMES", help="Who takes part: names or codes, as in KZ,ESCAP.")
]
Field = Annotated[list[str] | None, typer.Option("--field", metavar="WORDS", help="Field of cooperation.")]
Evidence = Annotated[
    list[str] | None, typer.Option("--evidence", metavar="WHAT", help="What shows it: a symbol, an address, a file.")
]
Donor = Annotated[str | None, typer.Option("--donor", metavar="NAME", help="Of a contribution: who gives it.")]
Amount = Annotated[str | None, typer.Option("--amount", metavar="FIGURE", help="Of a contribution: how much.")]
Currency = Annotated[str | None, typer.Option("--currency", metavar="CODE", help="Of a contribution, as in USD.")]
Planned = Annotated[bool, typer.Option("--planned", help="It has not taken place yet.")]
Pledged = Annotated[bool, typer.Option("--pledged", help="Of a contribution: not paid yet.")]
Paid = Annotated[bool, typer.Option("--paid", help="Of a contribution: paid.")]
Number = Annotated[int, typer.Argument(metavar="N", min=1, hidden=True)]


def details(
    *,
    under: Under = None,
    on: On = None,
    to: To = None,
    place: Place = None,
    actors: With = None,
    field: Field = None,
    evidence: Evidence = None,
    planned: Planned = False,
    donor: Donor = None,
    amount: Amount = None,
    currency: Currency = None,
    pledged: Pledged = False,
    paid: Paid = False,
) -> "service.activities.NewActivity":
    """What these options say of an activity."""
    return service.activities.NewActivity(
        under=_several(under),
        on=on,
        to=to,
        place=place,
        actors=_several(actors),
        fields=_several(field),
        evidence=_several(evidence),
        stage=_stage(planned=planned, pledged=pledged, paid=paid),
        donor=donor,
        amount=amount,
        currency=currency,
    )


activity = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@activity.callback()
def _activity() -> None:
    """Keep what was done, or is planned, to carry mandates out.

    An activity is a meeting, a consultation, a programme, an agreement, a
    report, a visit, a contribution or another thing. It is tied to the mandates
    it serves, and proposes their status (seized evidence); a person sets it
    (seized status). What is corrected or withdrawn stays in the history.

    \b
    Examples:
      seized activity add meeting "Third meeting of ferry ministers" \\
        --under A/RES/77/338#op4 --on 2024-08-09 --place Astana --with KZ,KG
      seized activity template --out sheet.xlsx
      seized activity add --from sheet.xlsx
      seized activity list --under A/RES/77/338
    """


@activity.command()
@gathered(typed=details)
def add(
    kind: Annotated[str | None, typer.Argument(metavar="KIND", hidden=True)] = None,
    title: Annotated[str | None, typer.Argument(metavar="TITLE", hidden=True)] = None,
    *,
    typed: "service.activities.NewActivity",
    sheet: Annotated[Path | None, typer.Option("--from", metavar="FILE", help="All rows of a sheet, or none.")] = None,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Keep an activity, or all of a sheet.

    KIND is one of: meeting, consultation, programme, agreement, report, visit,
    contribution, other. TITLE says what it is. Give the mandate it serves with
    --under: a mandate, or a paragraph that has only one. Names are kept as the
    tables have them, and others as they are written. A sheet (CSV or XLSX) has
    the columns that seized activity template writes.

    \b
    Examples:
      seized activity add meeting "Third meeting of ferry ministers" \\
        --under A/RES/77/338#op4 --on 2024-08-09 --place Astana --with KZ,KG
      seized activity add contribution "For the ferry fund" \\
        --under 77/338#op6 --donor Kazakhstan --amount 500000 --currency USD \\
        --pledged
      seized activity add --from sheet.xlsx

    \b
    Exit codes:
      0 done, 1 it cannot stand, and nothing was kept, 2 the call itself is off
    """
    said = service.judging.Said(because=because, by=by)
    typed = msgspec.structs.replace(typed, kind=kind, title=title)
    if sheet is not None:
        if typed != service.activities.NewActivity():
            raise typer.BadParameter("the sheet says all of it: leave the rest out", param_hint="--from")
        _add_sheet(sheet, said, form, db)
        return
    with service.opening.opened(db) as register:
        made = service.activities.add(register, typed, said)
    _entered(Entered((made,)), form)


def _add_sheet(sheet: Path, said: "service.judging.Said", form: Form, db: str | None) -> None:
    with service.opening.opened(db) as register:
        found = service.activities.add_sheet(register, sheet, said)
    for fault in found.faults[:MOST_FAULTS]:
        complain(f"{sheet}: {service.activities.fault_words(fault)}")
    if len(found.faults) > MOST_FAULTS:
        complain(f"and {len(found.faults) - MOST_FAULTS} more")
    if found.faults:
        rows = len({(fault.sheet, fault.row) for fault in found.faults})
        complain(f"nothing was kept: mend {'this row' if rows == 1 else f'these {rows} rows'} and add the sheet again")
    if not found.faults or form is Form.JSON:
        _entered(found, form)
    raise typer.Exit(1 if found.faults else 0)


def _entered(found: Entered, form: Form) -> None:
    """Show what was kept, and on standard error what somebody may want to look at."""
    from seized.cli.activity_view import activities_view, activity_view  # noqa: PLC0415  (Rich, for the eye alone)

    made, today = found.activities, service.people.today()
    for one in made:
        for remark in service.activities.remarks(one):
            complain(f"activity {one.id}: {remark}")
    if len(made) == 1:
        answer(form, found if found.faults else made[0], lambda sheet: activity_view(sheet, made, today))
    else:
        answer(
            form, found, lambda sheet: activities_view(sheet, made, service.activities.sums(made), today, short=True)
        )


class ListForm(StrEnum):
    """What `--format` of the list takes."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


@activity.command("list")
def list_(
    *,
    under: Annotated[str | None, typer.Option(metavar="NAME", help="Of this document, paragraph or mandate.")] = None,
    kind: Annotated[
        ActivityKind | None, typer.Option(metavar="KIND", parser=one_of(KINDS, "kind"), help="As in: meeting.")
    ] = None,
    stage: Annotated[
        Stage | None, typer.Option(metavar="STAGE", parser=one_of(STAGES, "stage"), help="planned or done.")
    ] = None,
    actor: Annotated[
        str | None, typer.Option(metavar="NAME", help="In which this one, or a part of it, takes part.")
    ] = None,
    field: Annotated[str | None, typer.Option(metavar="WORDS", help="In a field with these words.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day or earlier.")] = None,
    withdrawn: Annotated[bool, typer.Option("--withdrawn", help="With what was corrected or withdrawn.")] = False,
    short: Short = False,
    form: Annotated[ListForm, typer.Option("--format", "-f", help="For the eye, or for a program.")] = ListForm.TEXT,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write to this file (csv, xlsx).")] = None,
    db: Db = None,
) -> None:
    """List activities by their days, with sums of what was contributed.

    Sums are by currency, what is paid apart from what is pledged. Those without
    a day come last. csv and xlsx have the columns of the template and can be
    entered in another register.

    \b
    Examples:
      seized activity list --under A/RES/77/338
      seized activity list --kind contribution --since 2024-01-01 --short
      seized activity list --actor ESCAP --format xlsx --out activities.xlsx

    \b
    Exit codes:
      0 done, 1 there is no such thing, 2 the call itself is off
    """
    wanted = ActivityFilter(
        under=under,
        kind=kind,
        stage=stage,
        actor=actor,
        field=field,
        since=since,
        until=until,
        withdrawn=withdrawn,
    )
    if out is not None and form in (ListForm.TEXT, ListForm.JSON):
        raise typer.BadParameter("a file is csv or xlsx; say --format as well", param_hint="--out")
    with service.opening.opened(db) as register:
        found = service.activities.listed(register, wanted)
    if form in (ListForm.CSV, ListForm.XLSX):
        with destination(out) as write:
            for piece in service.exporting.activities(found, form):
                write(piece)
        return
    from seized.cli.activity_view import activities_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    sums = service.activities.sums(found)
    answer(Form(form), found, lambda sheet: activities_view(sheet, found, sums, service.people.today(), short=short))


@activity.command()
def show(number: Number, form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """Show an activity, and what stood before in its place.

    N is its number, or the number of one that it stands in place of.

    \b
    Examples:
      seized activity show 12
      seized activity show 12 --format json

    \b
    Exit codes:
      0 done, 1 there is no such activity, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = service.activities.line(register, number)
    from seized.cli.activity_view import activity_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: activity_view(sheet, found, service.people.today()))


@activity.command()
@gathered(changed=details)
def correct(
    number: Number,
    *,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="As in: meeting.")] = None,
    title: Annotated[str | None, typer.Option(metavar="WORDS", help="What it is.")] = None,
    done: Annotated[bool, typer.Option("--done", help="It has taken place.")] = False,
    changed: "service.activities.NewActivity",
    clear: Annotated[
        list[str] | None,
        typer.Option(metavar="FIELD", parser=one_of(EMPTIED, "field"), help=f"Leave empty: {', '.join(EMPTIED)}."),
    ] = None,
    because: Because = None,
    by: By = None,
    form: AnswerForm = Form.TEXT,
    db: Db = None,
) -> None:
    """Correct an activity, or say that it has taken place.

    What is not named stays as it was; of --under, --with, --field and
    --evidence, all are to be named that shall stand. The corrected activity has
    a number of its own, and the old number leads to it.

    \b
    Examples:
      seized activity correct 12 --done --on 2024-08-09 --evidence A/79/254
      seized activity correct 12 --place Astana --because "See the programme"
      seized activity correct 12 --clear place

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    if done and changed.stage:
        raise typer.BadParameter(ONE_STAGE, param_hint="--done")
    changed = msgspec.structs.replace(changed, kind=kind, title=title, stage="done" if done else changed.stage)
    said = service.judging.Said(because=because, by=by)
    with service.opening.opened(db) as register:
        made = service.activities.correct(register, number, changed, said, clear or ())
    _entered(Entered((made,)), form)


@activity.command()
def withdraw(
    number: Number, because: Because = None, by: By = None, form: AnswerForm = Form.TEXT, db: Db = None
) -> None:
    """Say that an activity was none.

    It counts no more and proposes nothing, and it stays in the history.

    \b
    Examples:
      seized activity withdraw 12 --because "Entered twice; see 11"

    \b
    Exit codes:
      0 done, 1 it cannot stand, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        made = service.activities.withdraw(register, number, service.judging.Said(because=because, by=by))
    _entered(Entered((made,)), form)


@activity.command()
def template(
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="A new file: .xlsx or .csv.")],
) -> None:
    """Write an empty sheet to enter activities in.

    In a workbook, a second sheet says what belongs in each column.

    \b
    Examples:
      seized activity template --out sheet.xlsx
      seized activity template --out sheet.csv

    \b
    Exit codes:
      0 done, 2 the call itself is off
    """
    form = out.suffix.casefold().removeprefix(".")
    if form not in ("csv", "xlsx"):
        raise typer.BadParameter(f"{out} is neither .xlsx nor .csv", param_hint="--out")
    if out.exists():
        raise typer.BadParameter(f"{out} is there already; name a new file", param_hint="--out")
    with destination(out) as write:
        write(service.exporting.activity_template(form))
    complain(f"{out}: fill it in, then: seized activity add --from {out}")


def _several(typed: list[str] | None) -> tuple[str, ...] | None:
    return tuple(typed) if typed else None


def _stage(*, planned: bool, pledged: bool, paid: bool) -> str | None:
    """The one stage that was said; None where none was."""
    words = {"planned": planned, "pledged": pledged, "paid": paid}
    said = [word for word, is_so in words.items() if is_so]
    if len(said) > 1:
        raise typer.BadParameter(ONE_STAGE, param_hint=f"--{said[1]}")
    return said[0] if said else None
