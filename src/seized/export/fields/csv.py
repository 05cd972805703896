"""The matrix of fields as a table for every program: one row a field, one column a year."""

from seized.export.delimited import head, line
from seized.model.plan import FieldMatrix
from seized.model.plan_wording import cell_words


def fields_csv(matrix: FieldMatrix) -> bytes:
    """A row for each field, in order.  `in texts` says whether a text names it; a cell says where, and which activities
    there were, or that there is no indication."""
    rows = [line([row.name, "yes" if row.named else "no", *map(cell_words, row.cells)]) for row in matrix.rows]
    return b"".join((head(["field", "in texts", *map(str, matrix.years)]), *rows))
