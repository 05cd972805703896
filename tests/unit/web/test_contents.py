"""The contents of a long text."""

import msgspec

from seized.model import Document, Paragraph
from seized.model.segment import Part
from seized.web.contents import Line, contents


def paragraph(id_: str, part: Part, text: str, number: str | None = None) -> Paragraph:
    return Paragraph(id_, part, number, 0, None, text, (0, 0), None, ())


def test_headings_with_their_paragraphs(reading: Document) -> None:
    paragraphs = (
        paragraph("h1", "heading", "I"),
        paragraph("h2", "heading", "Weirs"),
        paragraph("op1", "operative", "Notes the weirs;", "1."),
        paragraph("op2", "operative", "Notes the passes;", "2."),
        paragraph("h3", "heading", "II"),
        paragraph("h4", "heading", "Locks"),
        paragraph("op3", "operative", "Notes the locks.", "3."),
        paragraph("annex1.p1", "annex", "Annex I"),
        paragraph("annex1.p2", "annex", "Rules of the locks"),
        paragraph("annex1.p3", "annex", "I. Keepers"),
        paragraph("annex1.p4", "annex", "The keepers keep the locks.", "1."),
        paragraph("annex1.p5", "annex", "Rule 2"),
        paragraph("annex1.p6", "annex", "They sleep.", "1."),
    )
    assert contents(msgspec.structs.replace(reading, paragraphs=paragraphs)) == (
        Line("h1", "I", "Weirs", "1", "2"),
        Line("h3", "II", "Locks", "3", None),
        Line("annex1.p1", None, "Annex I. Rules of the locks", None, None),
        Line("annex1.p3", "I", "Keepers", None, None),
    )


def test_a_short_text_has_none(reading: Document) -> None:
    assert contents(reading) == ()


def test_headings_of_a_report_begin_with_a_number(reading: Document) -> None:
    texts = ("I. Introduction", "The report covers a year.", "Weirs and locks", "II. Locks", "III. Passes")
    paragraphs = tuple(paragraph(f"p{number}", "text", text) for number, text in enumerate(texts, 1))
    found = contents(msgspec.structs.replace(reading, paragraphs=paragraphs))
    assert [(line.id, line.number, line.words) for line in found] == [
        ("p1", "I", "Introduction"),
        ("p4", "II", "Locks"),
        ("p5", "III", "Passes"),
    ]
