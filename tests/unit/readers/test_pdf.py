"""PDF: lines with their places and type, raised marks, italics, spaces that are none; the files are made here."""

from collections.abc import Callable
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from seized.errors import NoTextLayer
from seized.model import Source
from seized.pipeline import document
from tests.unit.readers.dump import lines, marked

Draw = Callable[[PDFTextObject], None]
Reading = Callable[[str, bytes], Source]


def pdf(*pages: list[Draw], scale: float = 1.0) -> bytes:
    """A file whose pages draw one text object each; `scale` of the page, which the type undoes."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    for page in pages:
        canvas.scale(scale, scale)
        text = canvas.beginText()
        for draw in page:
            draw(text)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def line(*runs: str, at: tuple[float, float] = (100, 700), size: float = 10.0, scale: float = 1.0) -> Draw:
    """Draws one line; a run begins with `/` where it is italic, `!` where it is bold, `^` where it is raised."""

    def draw(text: PDFTextObject) -> None:
        text.setTextOrigin(at[0] / scale, at[1] / scale)
        for run in runs:
            face = {"/": "Times-Italic", "!": "Times-Bold"}.get(run[0], "Times-Roman")
            raised = run[0] == "^"
            text.setFont(face, size / scale * (0.65 if raised else 1.0))
            text.setRise(size / scale * 0.35 if raised else 0)
            text.textOut(run[1:] if run[0] in "/!^" else run)
        text.setRise(0)

    return draw


def test_where_lines_stand(reading: Reading) -> None:
    source = reading("a.pdf", pdf([line("!The Weirs"), line("of the river", at=(124, 688), size=8)], [line("Mills")]))
    assert lines(source) == ["The Weirs", "of the river", "Mills"]
    assert [(found.page, found.left, found.baseline, found.size, found.bold) for found in source.lines] == [
        (1, 100.0, 700.0, 10.0, True),
        (1, 124.0, 688.0, 8.0, False),
        (2, 100.0, 700.0, 10.0, False),
    ]
    assert 150 < (source.lines[1].right or 0.0) < 165
    assert source.pages == 2


@pytest.mark.parametrize("scale", [0.1, 1.0, 10.0])
def test_type_is_measured_as_it_is_printed(reading: Reading, scale: float) -> None:
    drawn = [line("the treaty,", "^3", " and", scale=scale), line("^3", " A/1/2.", at=(100, 600), size=8, scale=scale)]
    source = reading("a.pdf", pdf(drawn, scale=scale))
    assert lines(source) == ["the treaty,3 and", "3 A/1/2."]
    assert [found.size for found in source.lines] == [10.0, 8.0]
    assert marked(source, "superscript") == ["3", "3"]


@pytest.mark.parametrize(
    ("runs", "text", "marks"),
    [
        (("the treaty,", "^10,11"), "the treaty,10,11", ["10", "11"]),
        (("of the year 2022", "^4"), "of the year 20224", ["4"]),
        (("resolution 70/1", "^5", ";"), "resolution 70/15;", ["5"]),
        (("^2", "Official records"), "2Official records", ["2"]),
        (("^2", " Official records"), "2 Official records", ["2"]),
        (("12 weirs and 13",), "12 weirs and 13", []),
        (("4. Weirs",), "4. Weirs", []),
    ],
)
def test_raised_numbers(reading: Reading, runs: tuple[str, ...], text: str, marks: list[str]) -> None:
    source = reading("a.pdf", pdf([line(*runs)]))
    assert lines(source) == [text]
    assert marked(source, "superscript") == marks
    assert source.lines[0].baseline == 700.0


@pytest.mark.parametrize(
    ("runs", "italic"),
    [
        (("/Recalling also", " the treaty"), ["Recalling also"]),
        (("4. ", "/Requests", " all"), ["Requests"]),
        (("(a) ", "/To count", " eels"), ["To count"]),
        (("of the ", "/Treaty Series"), []),
    ],
)
def test_the_italic_opening_of_a_line(reading: Reading, runs: tuple[str, ...], italic: list[str]) -> None:
    assert marked(reading("a.pdf", pdf([line(*runs)])), "italic") == italic


def apart(before: str, after: str, gap: float) -> Draw:
    """Draws two stretches of a line, `gap` points apart."""

    def draw(text: PDFTextObject) -> None:
        text.setFont("Times-Roman", 10)
        text.setTextOrigin(100, 500)
        text.textOut(before)
        text.setTextOrigin(text.getX() + gap, 500)
        text.textOut(after)

    return draw


@pytest.mark.parametrize(
    ("before", "after", "gap", "stray"),
    [
        ("the obliga", "tions hold", 1.4, [" "]),
        ("the obliga", "tions hold", 3.0, []),
        ("its fifty", "-third session", 1.4, [" "]),
        ("the weirs", "and mills", 1.4, []),
    ],
)
def test_narrow_spaces(reading: Reading, before: str, after: str, gap: float, stray: list[str]) -> None:
    source = reading("a.pdf", pdf([line("weirs here and mills there"), apart(before, after, gap)]))
    assert lines(source)[1] == f"{before} {after}"
    assert marked(source, "noise") == stray


def test_a_word_broken_at_the_end_of_a_line(reading: Reading) -> None:
    drawn = [line("all weirs of the peace-", at=(100, 700)), line("building river: peacebuilding", at=(100, 688))]
    assert marked(reading("a.pdf", pdf(drawn)), "noise") == ["-\n"]


def test_notes_drawn_before_the_text(reading: Reading) -> None:
    drawn = [
        *(line("^1", " A/1/2.", at=(100, 90), size=8), line("/The General Assembly,", at=(124, 700))),
        *(line("/Recalling", " the treaty", "^1", " of all States that", at=(124, 688)), line("count,", at=(100, 676))),
    ]
    found = document(reading("a.pdf", pdf(drawn)))
    assert [paragraph.text for paragraph in found.paragraphs][1:] == ["Recalling the treaty of all States that count,"]
    assert [(note.marker, note.text, note.paragraph) for note in found.footnotes] == [("1", "A/1/2.", "pp1")]


def test_a_picture_of_a_text_has_none(reading: Reading) -> None:
    with pytest.raises(NoTextLayer, match="optical character recognition"):
        reading("a.pdf", pdf([], []))
