"""The fields of cooperation by year as small marks: what texts name, and what was done."""

from seized.export.pictures.drawing import FAINT, SMALL, SOFT, Drawing, Shape
from seized.export.pictures.letters import lines, width
from seized.model.plan import FieldCell, FieldMatrix, FieldRow
from seized.model.register_wording import cited_as
from seized.model.wording import counted

WIDTH = 680.0
MARGIN = 4.0
NAMES = 270.0
"""Pixels for the names of the fields."""

TOP, LINE, AFTER = 18.0, 15.0, 11.0
WIDEST = 90.0
"""Pixels of a year, at most."""

MARKS: tuple[tuple[Shape, bool, str], ...] = (
    ("circle", True, "named in a text"),
    ("circle", False, "named in drafts only"),
    ("cross", True, "activity"),
)
ASIDE = 8.0
"""Pixels that two marks of one cell stand away from its middle."""


def matrix_svg(matrix: FieldMatrix) -> bytes:
    """A whole SVG file in UTF-8, 680 pixels wide; its description tells every field in words."""
    return _Matrix(matrix).drawn()


class _Matrix:
    """The drawing while it is made."""

    def __init__(self, matrix: FieldMatrix) -> None:
        self._matrix = matrix
        title = f"{matrix.framework}: fields of cooperation, by year"
        self._drawing = Drawing(WIDTH, title, _told(matrix))
        self._room = min((WIDTH - 2 * MARGIN - NAMES) / max(len(matrix.years), 1), WIDEST)

    def drawn(self) -> bytes:
        """The finished drawing."""
        y = self._years(TOP)
        for row in self._matrix.rows:
            y = self._row(row, y)
        return self._drawing.finished(self._legend(y + 26))

    def _x(self, column: int) -> float:
        return MARGIN + NAMES + self._room * (column + 0.5)

    def _years(self, y: float) -> float:
        """The years above the columns, as many of them as have room."""
        step = int(width("2000 ", SMALL) // self._room) + 1
        for column, year in enumerate(self._matrix.years):
            if column % step == 0:
                self._drawing.text(self._x(column), y, str(year), size=SMALL, fill=SOFT)
        return self._rule(y + 8)

    def _rule(self, y: float) -> float:
        right = MARGIN + NAMES + self._room * len(self._matrix.years)
        self._drawing.stroke(MARGIN, y, right, y, colour=FAINT, thick=0.5)
        return y

    def _row(self, row: FieldRow, y: float) -> float:
        name = lines(row.name, NAMES - 16, 3)
        height = LINE * len(name) + AFTER
        for number, line in enumerate(name):
            self._drawing.text(MARGIN, y + AFTER / 2 + LINE * (number + 1) - 3, line, anchor="start")
        for column, cell in enumerate(row.cells):
            self._cell(cell, self._x(column), y + height / 2)
        return self._rule(y + height)

    def _cell(self, cell: FieldCell, x: float, y: float) -> None:
        """Two marks stand side by side, or one above the other where the years are narrow."""
        both = bool(cell.sources and cell.activities)
        beside = self._room >= 4 * ASIDE
        dx, dy = (ASIDE, 0.0) if both and beside else (0.0, ASIDE) if both else (0.0, 0.0)
        if cell.sources:
            filled = not all(source.draft for source in cell.sources)
            self._drawing.mark("circle", x - dx, y - dy, filled=filled, says=_cell_told(cell))
        if cell.activities:
            self._drawing.mark("cross", x + dx, y + dy, says=_cell_told(cell))
        if not cell.sources and not cell.activities:
            self._drawing.add("circle", cx=f"{x:g}", cy=f"{y:g}", r="1.5", fill=FAINT)

    def _legend(self, y: float) -> float:
        """What the marks mean; gives where the drawing ends."""
        bottom = self._drawing.legend(MARGIN, y, MARKS)
        self._drawing.text(MARGIN, bottom + 18, "A dot: no indication.", fill=SOFT, anchor="start")
        return bottom + 30


def _cell_told(cell: FieldCell) -> str:
    """`2031: named in A/RES/86/901, preamble, para. 4; 1 activity`."""
    named = dict.fromkeys(
        f"{'draft ' if source.draft else ''}{cited_as(source.document, source.paragraph)}" for source in cell.sources
    )
    said = [f"named in {', '.join(named)}"] if named else []
    said += [counted(len(cell.activities), "activity")] if cell.activities else []
    return f"{cell.year}: {'; '.join(said)}"


def _told(matrix: FieldMatrix) -> str:
    """The whole drawing in words, a line for each field."""
    told = []
    for row in matrix.rows:
        said = [_cell_told(cell) for cell in row.cells if cell.sources or cell.activities]
        told.append(f"{row.name}: {'. '.join(said) or 'no indication'}.")
    return "\n".join(told) or "No fields: no indication."
