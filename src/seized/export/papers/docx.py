"""A paper as a Word document: every look is a style that a person can change, every picture has its description."""

from collections.abc import Iterable
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_BREAK
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from seized.export.characters import printable
from seized.export.papers.paper import (
    Blank,
    Block,
    Cell,
    Grid,
    Heading,
    Look,
    Paper,
    Picture,
    Points,
    Reference,
    Run,
    Statement,
)
from seized.export.papers.sources import HEADING, behind, quoted
from seized.export.papers.word_columns import widths
from seized.export.papers.word_elements import alternative, forget, name_table, page_numbers, repeated, whole
from seized.export.papers.word_styles import CELL_SIZE, NOTE_SIZE, TEXT_HEIGHT, TEXT_WIDTH, dressed
from seized.export.pictures.png import png

LOOKS: dict[Look, str | None] = {"plain": None, "strong": "Strong", "opening": "Emphasis", "quiet": "Quiet"}
DEEPEST_BULLET = 3
STEP = Cm(1)
"""How far each level of numbered text stands in, and its number hangs out."""


def paper_docx(paper: Paper) -> bytes:
    """A whole file on A4, in British English, with the page numbers in its footer."""
    return _Letter(paper).written()


class _Letter:
    """The document while it is written."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._word: Word = Document()

    def written(self) -> bytes:
        """All of it, block by block."""
        dressed(self._word)
        self._properties()
        self._lines("Head", self._paper.head)
        self._word.add_paragraph(printable(self._paper.title), "Title")
        self._lines("Subtitle", self._paper.below)
        for block in self._paper.blocks:
            self._block(block)
        self._sources()
        page_numbers(self._word.sections[0].footer.paragraphs[0], printable(self._paper.title))
        file = BytesIO()
        self._word.save(file)
        return file.getvalue()

    def _properties(self) -> None:
        known = self._word.core_properties
        known.title, known.language = printable(self._paper.title)[:255], "en-GB"
        known.author, known.comments, known.keywords = "Seized", "", ""
        known.subject = printable("; ".join(self._paper.head))[:255]
        forget(known, "dcterms:created", "dcterms:modified", "cp:revision")

    def _lines(self, style: str, lines: Iterable[str]) -> None:
        """One paragraph, with a line break between two lines."""
        said = "\n".join(map(printable, lines))
        if said:
            self._word.add_paragraph(said, style)

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text, level):
                self._word.add_paragraph(printable(text), f"Heading {min(level, 9)}")
            case Statement():
                self._statement(block)
            case Points(items):
                for item in items:
                    self._statement(item, bullet=item.label is None)
            case Grid():
                self._grid(block)
            case Picture():
                self._picture(block)
            case Blank(words):
                self._word.add_paragraph(f"[to be completed: {printable(words)}]", "Blank")

    def _statement(self, statement: Statement, *, bullet: bool = False) -> None:
        if bullet:
            level = min(statement.level + 1, DEEPEST_BULLET)
            paragraph = self._word.add_paragraph(style=f"List Bullet {level}" if level > 1 else "List Bullet")
        else:
            paragraph = self._word.add_paragraph(style="Numbered" if statement.label else "Body Text")
            if statement.level:
                inset = statement.level * STEP + (STEP if statement.label else 0)
                paragraph.paragraph_format.left_indent = Length(inset)
        if statement.label:
            paragraph.add_run(f"{printable(statement.label)}\t")
        _runs(paragraph, statement.runs)
        _behind(paragraph, statement.references)

    def _grid(self, grid: Grid) -> None:
        self._word.add_paragraph(printable(grid.caption), "Caption")
        if not grid.rows:
            self._word.add_paragraph(printable(grid.empty), "Empty")
            return
        table = self._word.add_table(len(grid.rows) + 1, len(grid.head), "Paper Table")
        name_table(table, printable(grid.caption))
        repeated(table.rows[0])
        for row in table.rows:
            whole(row)
        lines = [tuple(Cell(name) for name in grid.head), *grid.rows]
        for place, line in zip(table.rows, lines, strict=True):
            for column, (cell, words) in enumerate(zip(place.cells, line, strict=True)):
                _cell(cell, words, "Cell Number" if column in grid.numbers else "Cell")
        for cell in table.rows[0].cells:
            cell.paragraphs[0].runs[0].style = "Strong"
        for row in table.rows[:2]:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
        _widths(table, grid)
        self._word.add_paragraph(style="After Table")

    def _picture(self, picture: Picture) -> None:
        paragraph = self._word.add_paragraph(style="Picture")
        shape = paragraph.add_run().add_picture(BytesIO(png(picture.svg)), width=TEXT_WIDTH)
        if shape.height > TEXT_HEIGHT:
            shape.width, shape.height = Length(TEXT_WIDTH * TEXT_HEIGHT // shape.height), TEXT_HEIGHT
        alternative(shape, printable(picture.title), printable(picture.description))
        self._word.add_paragraph(printable(picture.title), "Caption Below")

    def _sources(self) -> None:
        references = quoted(self._paper)
        if references:
            self._word.add_paragraph(HEADING, "Heading 1")
        for reference in references:
            paragraph = self._word.add_paragraph(style="Source")
            paragraph.add_run(f"{printable(reference.said)} ", "Strong")
            paragraph.add_run(f"“{printable(reference.quote)}”")


def _runs(paragraph: Paragraph, runs: Iterable[Run]) -> None:
    for run in runs:
        paragraph.add_run(printable(run.text), LOOKS[run.look])


def _behind(paragraph: Paragraph, references: Iterable[Reference]) -> None:
    said = behind(references)
    if said:
        paragraph.add_run(f" {printable(said)}", "Reference")


def _cell(place: _Cell, cell: Cell, style: str) -> None:
    paragraph = place.paragraphs[0]
    paragraph.style = style
    paragraph.add_run(printable(cell.text))
    said = behind(cell.references)
    if said and cell.text:
        paragraph.add_run().add_break(WD_BREAK.LINE)
    if said:
        paragraph.add_run(printable(said), "Reference")


def _widths(table: Table, grid: Grid) -> None:
    """Share the width of the page among the columns."""
    for column, points in zip(table.columns, widths(grid, TEXT_WIDTH.pt, CELL_SIZE, NOTE_SIZE), strict=True):
        column.width = Pt(points)
        for cell in column.cells:
            cell.width = column.width
