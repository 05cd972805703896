"""What was done: activities with their sums, the plan, and the fields of cooperation by year."""

from collections.abc import Iterator

from seized.export.dossiers.sources import Sources, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading, Picture, Run, Statement
from seized.export.pictures.matrix import matrix_svg
from seized.model.activities import Activity
from seized.model.dossier import Dossier
from seized.model.fact_wording import days
from seized.model.plan import Call, FieldRow, Occurrence, Proof
from seized.model.register import Window
from seized.model.register_wording import cited_as
from seized.model.wording import day, listed, ordinal
from seized.model.wording import days as spell

STAGES = {"planned": "pledged", "done": "paid"}
"""The words for contributions."""


def activities(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The activities that stand, and the contributions by currency."""
    standing = [one for one in dossier.activities if one.standing]
    yield Heading("Activities")
    yield Grid(
        "What was done and what is planned",
        ("When", "What", "With", "Serves", "Evidence"),
        rows(_activity(one) for one in standing),
        empty="Nobody has entered an activity; seized activity add does.",
    )
    if dossier.sums:
        yield Grid(
            "Contributions, each currency by itself",
            ("Currency", "Stage", "Amount", "Contributions"),
            rows([one.currency, STAGES[one.stage], f"{one.amount:,}", str(one.count)] for one in dossier.sums),
            numbers=(2, 3),
        )


def _activity(one: Activity) -> list[Cell | str]:
    given = one.contribution
    amount = f"; {given.donor}, {given.amount:,} {given.currency}" if given else ""
    place = f", {one.place}" if one.place else ""
    serves = "; ".join(cited_as(served.about.document, served.about.paragraph) for served in one.serves)
    when = days(one.start, one.end) or "not told"
    what = f"{one.kind}: {one.title}{place}{amount} ({STAGES[one.stage] if given else one.stage})"
    evidence = "; ".join(one.evidence) or "none named"
    return [when, what, listed(one.actors), serves or "no mandate named", f"{evidence} (entered by {one.by})"]


def plan(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """What the texts call for time and again, each thing with its times, against what was held."""
    yield Heading("Plan")
    if not dossier.plan.calls:
        yield Statement((Run("No adopted text about it calls for anything that recurs or falls due."),))
    for call in dossier.plan.calls:
        yield Heading(call.title, 2)
        held = "; ".join(map(_proof, call.held)) or "no indication"
        whenever = "" if call.occurrences else f"; no text says when; {held}"
        yield sources.statement(f"How often: {_often(call)}{whenever}.", call.sources)
        if call.occurrences:
            times = rows([_when(one), _came(one)] for one in call.occurrences)
            yield Grid(f"Its times up to {day(dossier.plan.until)}", ("When", "What shows it"), times)


def _often(call: Call) -> str:
    return call.recurrence or ("once" if len(call.occurrences) < 2 else "each time by a text of its own")


def _when(one: Occurrence) -> str:
    inferred = " (inferred from the cycle)" if one.inferred else ""
    return f"{_window(one.window)}{inferred}"


def _window(window: Window) -> str:
    session = f"{ordinal(window.session)} session" if window.session is not None else ""
    known = [session, spell(window.first, window.last) or ""]
    return ", ".join(filter(None, known)) or "at no time that is known"


def _came(one: Occurrence) -> str:
    proofs = "; ".join(map(_proof, one.proofs))
    return f"{one.state}: {proofs}" if proofs else one.state


def _proof(proof: Proof) -> str:
    when = f", {day(proof.day)}" if proof.day and day(proof.day) not in proof.words else ""
    source = cited_as(proof.source.document, proof.source.paragraph) if proof.source else ""
    known = listed([part for part in (proof.symbol or "", source) if part])
    return f"{proof.words}{when}{f' ({known})' if known else ''}"


def fields(dossier: Dossier, sources: Sources) -> Iterator[Block]:
    """The fields of cooperation by year: where texts name them, and what was done in them."""
    matrix = dossier.fields
    yield Heading("Fields of cooperation")
    if matrix.rows:
        yield Picture(matrix_svg(matrix), "Fields of cooperation by year", "The table below says the same.")
    yield Grid(
        "Fields that the texts name",
        ("Field", "Named in", "Activities", "Told in"),
        rows(_field(row, sources) for row in matrix.rows),
        empty="No text about it lists fields of cooperation.",
    )


def _field(row: FieldRow, sources: Sources) -> list[Cell | str]:
    years = [str(cell.year) for cell in row.cells if cell.sources]
    named = f"{years[0]} to {years[-1]}" if len(years) > 2 else listed(years) or "no text"
    done = [f"{len(cell.activities)} in {cell.year}" for cell in row.cells if cell.activities]
    told = sources.told((told for cell in row.cells for told in cell.sources), quoted=False)
    return [row.name, named, listed(done) or "no indication", told]
