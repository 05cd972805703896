"""The matrix of fields as a paper."""

from collections.abc import Iterator

from seized.export.papers.paper import Block, Cell, Grid, Heading, Paper, Picture, Run, Statement
from seized.export.pictures.matrix import matrix_svg
from seized.export.plan.references import references
from seized.model.plan import FieldCell, FieldMatrix, FieldRow
from seized.model.plan_wording import NO_INDICATION, activity_numbers, cell_words, no_fields

PREMISE = (
    "The fields of cooperation that texts name, in the years of the texts, with the activities that began in each. "
    "No indication: no text of that year names the field, and no activity was entered for it."
)


def fields_paper(matrix: FieldMatrix) -> Paper:
    """A picture of the matrix, and the matrix as a table with its sources."""
    return Paper(title=f"{matrix.framework}: fields of cooperation", blocks=tuple(_blocks(matrix)))


def _blocks(matrix: FieldMatrix) -> Iterator[Block]:
    if not matrix.rows:
        yield Statement((Run(no_fields(matrix)),))
        return
    yield Statement((Run(PREMISE, "quiet"),))
    yield Picture(matrix_svg(matrix), f"{matrix.framework}: fields by year", "\n".join(map(_told, matrix.rows)))
    yield Heading("Field by field")
    yield Grid(
        caption="Where each field is named, and what was done",
        head=("Field", *map(str, matrix.years)),
        rows=tuple((Cell(_name(row)), *map(_cell, row.cells)) for row in matrix.rows),
    )


def _name(row: FieldRow) -> str:
    return row.name if row.named else f"{row.name} (named in no text)"


def _cell(cell: FieldCell) -> Cell:
    named = "named" if cell.sources else None
    words = "; ".join(filter(None, (named, activity_numbers(cell.activities))))
    return Cell(words or NO_INDICATION, references(cell.sources))


def _told(row: FieldRow) -> str:
    """A field in a sentence, for those who cannot see the picture."""
    told = [f"{cell.year}: {cell_words(cell)}" for cell in row.cells if cell.sources or cell.activities]
    return f"{_name(row)}: {'. '.join(told)}."
