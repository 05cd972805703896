from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Mm

from seized.export.papers.docx import paper_docx
from seized.export.papers.paper import Block, Cell, Grid, Heading, Paper, Picture, Run, Statement
from tests.unit.export.papers.invented import PAPER, PICTURE


def opened(*blocks: Block) -> Word:
    return Document(BytesIO(paper_docx(Paper(title="Eels", blocks=blocks))))


WHOLE = Document(BytesIO(paper_docx(PAPER)))


def styled(style: str) -> list[str]:
    return [one.text for one in WHOLE.paragraphs if one.style and one.style.name == style]


@pytest.mark.parametrize(
    ("style", "texts"),
    [
        ("Head", ["General Assembly\nEighty-seventh session\nAgenda item 9 (c)"]),
        ("Title", ["The Otter Organization & its eels"]),
        ("Subtitle", ["3 March 2036\nMade from the register of the Alderford mission"]),
        (
            "Heading 1",
            ["Meetings", "Eels <and> locks", "Agreements", "Meetings", "Gaps", "Sources in their own words"],
        ),
        ("Heading 2", ["Locks"]),
        (
            "Numbered",
            [
                "1.\tEels are counted at every lock. [A/RES/86/901, para. 2]",
                "(a)\tThose that nobody counts are not eels.",
            ],
        ),
        ("List Bullet", ["a bank of locks [A/RES/86/901, para. 2]"]),
        ("List Bullet 2", ["a lock of banks"]),
        ("Caption", ["Meetings, in the order of their days", "Agreements"]),
        ("Caption Below", ["Two meetings"]),
        ("Empty", ["No text tells of an agreement. Resolutions would."]),
        ("Blank", ["[to be completed: the views of the Otter Organization]"]),
        (
            "Source",
            [
                "A/RES/86/901, pp. 4 “Noting that the Otter Organization met in Alderford on 3 May 2031,”",
                "draft A/87/L.905, para. 7 “Invites the Otter Organization to count its eels;”",
            ],
        ),
    ],
)
def test_every_look_is_a_style(style: str, texts: list[str]) -> None:
    assert styled(style) == texts


def test_looks_of_words() -> None:
    (welcomes,) = [one for one in WHOLE.paragraphs if one.text.startswith("Welcomes")]
    looks = [(run.text.strip(), run.style.name) for run in welcomes.runs if run.style]
    assert looks[0] == ("Welcomes", "Emphasis")
    assert looks[2] == ("two", "Strong")
    assert looks[-1] == ("[A/RES/86/901, pp. 4; draft A/87/L.905, para. 7]", "Reference")


def test_page_and_properties() -> None:
    section, known = WHOLE.sections[0], WHOLE.core_properties
    assert section.page_width and abs(section.page_width - Mm(210)) < Mm(0.1)
    assert section.page_height and abs(section.page_height - Mm(297)) < Mm(0.1)
    assert (known.title, known.language, known.comments) == (PAPER.title, "en-GB", "")
    assert known.subject == "General Assembly; Eighty-seventh session; Agenda item 9 (c)"
    languages = {found.get(qn("w:val")) for found in WHOLE.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}


def test_the_pages_are_numbered_by_fields() -> None:
    footer = WHOLE.sections[0].footer.paragraphs[0]._p
    assert [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]


def test_a_table() -> None:
    (table,) = WHOLE.tables
    assert table.style and table.style.name == "Paper Table"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Day", "Meeting", "Place", "Delegates"],
        ["3 May 2031", "First Assembly of Otters\n[A/RES/86/901, pp. 4]", "Alderford", "12"],
        ["9 Jun 2033", "Second Assembly | of Otters\n[draft A/87/L.905, para. 7]", "", "1,204"],
    ]
    assert [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows] == [True, False, False]
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
    numbers = [row.cells[3].paragraphs[0].style for row in table.rows]
    assert [style.name for style in numbers if style] == ["Cell Number"] * 3


def test_columns_share_the_width_of_the_page() -> None:
    row = (Cell("1"), Cell("a long title of a meeting that took place"), Cell("2 " * 400))
    (table,) = opened(Grid("Eels", ("No.", "Title", "All"), (row,))).tables
    widths = [column.width or 0 for column in table.columns]
    assert widths == sorted(widths)
    assert Mm(159) < sum(widths) <= Mm(160.1)


def test_a_picture_has_its_words() -> None:
    (shape,) = WHOLE.inline_shapes
    properties = shape._inline.docPr
    assert (properties.get("title"), properties.get("descr")) == (PICTURE.title, PICTURE.description)


def test_a_tall_picture_stands_on_one_page() -> None:
    tall = PICTURE.svg.replace(b'height="60" viewBox="0 0 680 60"', b'height="2000" viewBox="0 0 680 2000"')
    (shape,) = opened(Picture(tall, "Tall", "")).inline_shapes
    assert shape.height < Mm(240)
    assert shape.height / shape.width == pytest.approx(2000 / 680, rel=0.01)


def test_characters_that_xml_cannot_hold_are_shown() -> None:
    word = opened(Heading("Eels\x1b"), Statement((Run("a\ud800b\x00"),)))
    assert [one.text for one in word.paragraphs][1:3] == ["Eels␛", "a�b␀"]
