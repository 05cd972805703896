"""What was done: activities with their sums, the plan, and the fields of cooperation by year."""

from collections.abc import Iterator

from seized.export.dossiers.sources import Sources, rows
from seized.export.papers.paper import Block, Cell, Grid, Heading, Picture
from seized.export.pictures.matrix import matrix_svg
from seized.export.plan.paper import plan_paper
from seized.model.activities import Activity
from seized.model.dossier import Dossier
from seized.model.fact_wording import days
from seized.model.plan import FieldRow
from seized.model.register_wording import cited_as
from seized.model.wording import listed

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
    for block in plan_paper(dossier.plan).blocks:
        yield Heading(block.text, block.level + 1) if isinstance(block, Heading) else block


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
