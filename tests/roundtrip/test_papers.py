"""A paper, opened and printed by LibreOffice."""

import pytest
from pypdfium2 import PdfDocument

from seized.export.papers.docx import paper_docx
from seized.export.papers.paper import Cell, Grid, Paper, Picture, Run, Statement
from seized.export.pictures.graph import partners_svg
from seized.export.pictures.matrix import matrix_svg
from seized.export.pictures.timeline import timeline_svg
from tests.roundtrip.conftest import Convert
from tests.unit.export.papers import invented
from tests.unit.export.pictures.invented import MATRIX, dossier

ROWS = tuple((Cell(f"{number} May 2031"), Cell(f"Meeting {number} on eels"), Cell(str(number))) for number in range(90))
PICTURES = tuple(
    Picture(svg, title, "In words.")
    for svg, title in (
        (timeline_svg(dossier()), "Its life"),
        (partners_svg(dossier()), "Its partners"),
        (matrix_svg(MATRIX), "Its fields"),
    )
)
PAPER = Paper(
    title=invented.PAPER.title,
    head=invented.PAPER.head,
    blocks=(*invented.BLOCKS, *PICTURES, Grid("Ninety meetings", ("Day", "Meeting", "Number"), ROWS, numbers=(2,))),
)


@pytest.fixture(scope="module")
def pages(printed: Convert, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What stands on each page, with single spaces."""
    letter = tmp_path_factory.mktemp("paper") / "paper.docx"
    letter.write_bytes(paper_docx(PAPER))
    pdf = PdfDocument(printed(letter))
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


def test_every_word_is_printed(pages: list[str]) -> None:
    whole = " ".join(pages)
    for block in PAPER.blocks:
        match block:
            case Statement(runs):
                assert _words(runs) in whole
            case Grid(caption=caption, rows=rows):
                assert caption in whole
                assert all(cell.text in whole for row in rows for cell in row)


def _words(runs: tuple[Run, ...]) -> str:
    return " ".join("".join(run.text for run in runs).split())


def test_the_pages_are_numbered(pages: list[str]) -> None:
    assert all(f"{number} of {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_the_head_of_a_table_stands_on_each_of_its_pages(pages: list[str]) -> None:
    of_the_table = [page for page in pages if "on eels" in page]
    assert len(of_the_table) > 1
    assert all("Day Meeting Number" in page for page in of_the_table)
