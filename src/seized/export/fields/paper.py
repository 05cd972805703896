"""The matrix of fields as a paper."""

from collections.abc import Iterator

from seized.export.papers.paper import (
    Block,
    Cell,
    Grid,
    Heading,
    Paper,
    Picture,
    Points,
    Reference,
    Run,
    Statement,
)
from seized.export.pictures.matrix import matrix_svg
from seized.export.plan.references import references
from seized.model.plan import FieldCell, FieldMatrix, FieldRow
from seized.model.plan_wording import NO_INDICATION, activity_numbers, bands, cell_words, no_fields

PREMISE = (
    "The fields of cooperation that texts name, in the years of the texts, with the activities that began in each. "
    "No indication: no text of that year names the field, and no activity was entered for it."
)


BAND = 8
"""Years of one table at most, so that it is no wider than a page."""


def fields_paper(matrix: FieldMatrix) -> Paper:
    """A picture of the matrix, the matrix in tables, and the sources of each field."""
    return Paper(title=f"{matrix.framework}: fields of cooperation", blocks=tuple(_blocks(matrix)))


def _blocks(matrix: FieldMatrix) -> Iterator[Block]:
    if not matrix.rows:
        yield Statement((Run(no_fields(matrix)),))
        return
    yield Statement((Run(PREMISE, "quiet"),))
    yield Picture(matrix_svg(matrix), f"{matrix.framework}: fields by year", "\n".join(map(_told, matrix.rows)))
    yield Heading("Year by year")
    for chosen in bands(len(matrix.years), BAND):
        yield _band(matrix, chosen)
    named = [row for row in matrix.rows if row.named]
    if named:
        yield Heading("Where each field is named")
        yield Points(tuple(Statement((Run(row.name),), _sources(row)) for row in named))


def _band(matrix: FieldMatrix, chosen: slice) -> Grid:
    years = matrix.years[chosen]
    return Grid(
        caption=str(years[0]) if len(years) == 1 else f"{years[0]} to {years[-1]}",
        head=("Field", *map(str, years)),
        rows=tuple((Cell(_name(row)), *map(_cell, row.cells[chosen])) for row in matrix.rows),
    )


def _name(row: FieldRow) -> str:
    return row.name if row.named else f"{row.name} (named in no text)"


def _cell(cell: FieldCell) -> Cell:
    drafted = all(source.draft for source in cell.sources)
    named = ("named in a draft" if drafted else "named") if cell.sources else None
    return Cell("; ".join(filter(None, (named, activity_numbers(cell.activities)))) or NO_INDICATION)


def _sources(row: FieldRow) -> tuple[Reference, ...]:
    return references(source for cell in row.cells for source in cell.sources)


def _told(row: FieldRow) -> str:
    """A field in a sentence, for those who cannot see the picture."""
    told = [f"{cell.year}: {cell_words(cell)}" for cell in row.cells if cell.sources or cell.activities]
    return f"{_name(row)}: {'. '.join(told)}."
