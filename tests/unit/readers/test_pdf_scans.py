"""PDF: pages that are pictures under recognized words; the files are made as programs for recognition write them."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from seized.drafting.checking import check
from seized.drafting.draft import Draft
from seized.drafting.rules import rules
from seized.model import Source
from seized.pipeline import told
from seized.segment import segment
from tests.unit.drafting.planted import CLEAN

WIDTH, HEIGHT = 595, 842
INVISIBLE = 3

Page = Callable[[Canvas], None]
Reading = Callable[[str, bytes], Source]


def pdf(*pages: Page) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT))
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def picture(canvas: Canvas, share: float = 1.0, bottom: float = 0.0) -> None:
    paper = ImageReader(Image.new("L", (60, 84), 200))
    canvas.drawImage(paper, 0, bottom * HEIGHT, WIDTH, HEIGHT * share)


def words(canvas: Canvas, mode: int = 0) -> None:
    text = canvas.beginText(60, 800)
    text.setTextRenderMode(mode)
    for line in CLEAN.splitlines():
        text.setFont("Times-Roman", 9)
        text.textLine(line.replace('"', "“"))
    canvas.drawText(text)


def recognized(canvas: Canvas) -> None:
    picture(canvas)
    words(canvas, INVISIBLE)


def covered(canvas: Canvas) -> None:
    words(canvas)
    picture(canvas)


def in_strips(canvas: Canvas) -> None:
    for number in range(4):
        picture(canvas, 0.25, number / 4)
    words(canvas, INVISIBLE)


def in_a_form(canvas: Canvas) -> None:
    canvas.beginForm("layer")
    words(canvas, INVISIBLE)
    canvas.endForm()
    picture(canvas)
    canvas.doForm("layer")


def printed(canvas: Canvas) -> None:
    words(canvas)


def on_a_ground(canvas: Canvas) -> None:
    picture(canvas)
    words(canvas)


def with_an_emblem(canvas: Canvas) -> None:
    picture(canvas, 0.2)
    words(canvas)


def is_scan(source: Source) -> bool:
    return any(code == "scanned" for code, _, _ in source.doubts)


@pytest.mark.parametrize("page", [recognized, covered, in_strips, in_a_form])
def test_a_picture_over_recognized_words_is_a_scan(page: Page, reading: Reading) -> None:
    assert is_scan(reading("scan.pdf", pdf(page)))


@pytest.mark.parametrize("page", [printed, on_a_ground, with_an_emblem])
def test_words_that_can_be_seen_are_none(page: Page, reading: Reading) -> None:
    assert not is_scan(reading("print.pdf", pdf(page)))


def test_most_pages_decide(reading: Reading) -> None:
    assert is_scan(reading("scan.pdf", pdf(recognized, recognized, printed)))
    assert not is_scan(reading("print.pdf", pdf(recognized, printed)))


def test_rules_trust_no_type_of_a_scan(reading: Reading) -> None:
    def silent(page: Page) -> set[str]:
        source = reading("draft.pdf", pdf(page))
        parts = segment(source)
        found = check(Draft(told(source, parts), parts, source), rules())
        assert found.scanned is is_scan(source)
        return set(found.silent)

    assert silent(recognized) > silent(printed)
