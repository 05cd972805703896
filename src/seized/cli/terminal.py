"""The document as a clerk would mark it up: 80 columns, with colour or without.

`pages` puts together what `seized read` prints; the parts are there for other views of a document.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from seized.cli.cooperation_view import cooperation_tables
from seized.cli.lines import Mark, Sheet
from seized.cli.mandates import mandate_table
from seized.model import Document, Failure, Footnote, Paragraph
from seized.model.placing import Places, cited
from seized.model.wording import holdings, listed, ordinal, standing

HANG = 5
"""Cells that the label of a paragraph hangs in, and that each level stands further in."""

TITLE_MEASURE = 62


def pages(readings: Iterable[Document | Failure], *, coloured: bool) -> Iterator[str]:
    """The page of each document; without colour, marks stand in: `_opening phrase_`, `‹citation›`.

    A failure has no page: what is wrong with it belongs on standard error.
    """
    first = True
    for reading in readings:
        if isinstance(reading, Document):
            yield ("" if first else "\n\n") + _page(reading, coloured)
            first = False


def _page(document: Document, coloured: bool) -> str:
    sheet = Sheet(coloured=coloured)
    masthead(sheet, document)
    body(sheet, document)
    footnotes(sheet, document.footnotes)
    _mandates(sheet, document)
    cooperation_tables(sheet, document)
    warnings(sheet, document)
    _source(sheet, document)
    return sheet.text()


def masthead(sheet: Sheet, document: Document) -> None:
    """Organ, symbol, what the document is, whence it comes, and its title."""
    sheet.across(Text(document.organ or "", "bold"), Text(document.symbol or "no symbol", "bold"))
    sheet.rule()
    session = f"{ordinal(document.session)} session" if document.session is not None else ""
    sheet.across(Text(standing(document)), Text(session))
    facts = {
        "Agenda item" + "s" * (len(document.agenda_items) > 1): listed(document.agenda_items),
        "Sponsors": listed(document.sponsors),
        "Derived from": listed(document.derived_from),
    }
    if any(facts.values()):
        sheet.blank()
    for name, value in facts.items():
        if value:
            sheet.hanging(Text(f"{name:<14}", "dim"), Text(value), margin=0)
    sheet.blank()
    if document.title:
        sheet.centred(Text(document.title, "bold"), TITLE_MEASURE)
        sheet.blank()


def body(sheet: Sheet, document: Document) -> None:
    """All paragraphs in their order."""
    places = Places(document)
    for is_annex, paragraphs in groupby(document.paragraphs, lambda paragraph: paragraph.part == "annex"):
        if is_annex:
            sheet.rule()
            sheet.blank()
        for paragraph in paragraphs:
            paragraph_view(sheet, paragraph, places)


def paragraph_view(sheet: Sheet, paragraph: Paragraph, places: Places) -> None:
    """One paragraph behind its number, set in by its level."""
    text = _marked_up(sheet, paragraph, places)
    if paragraph.part == "heading":
        text.stylize("bold")
    sheet.hanging(_label(paragraph.number or ""), text, margin=HANG * paragraph.level)
    sheet.blank()


def _label(label: str) -> Text:
    return Text(f"{label:<{max(HANG, len(label) + 1)}}")


def _marked_up(sheet: Sheet, paragraph: Paragraph, places: Places) -> Text:
    """The text with its opening phrase set off, citations marked and footnote marks back in place."""
    marks = _cited(paragraph)
    opening = paragraph.text if paragraph.part == "formula" else paragraph.opening
    if opening and paragraph.text.startswith(opening):
        marks.append((0, len(opening), "opening"))
    return sheet.marked(paragraph.text, marks, places.notes(paragraph))


def _cited(holder: Paragraph | Footnote) -> list[Mark]:
    return [(*span, "citation") for span, _ in cited(holder)]


def footnotes(sheet: Sheet, notes: Sequence[Footnote]) -> None:
    """The footnotes below a short rule, where there are any."""
    if not notes:
        return
    sheet.rule(20)
    for note in notes:
        sheet.hanging(_label(note.marker), sheet.marked(note.text, _cited(note)), margin=0)
    sheet.blank()


def _mandates(sheet: Sheet, document: Document) -> None:
    groups = {
        "Mandates of the United Nations": [mandate for mandate in document.mandates if mandate.un_mandate],
        "Asked of States and others": [mandate for mandate in document.mandates if not mandate.un_mandate],
    }
    for heading, mandates in groups.items():
        if mandates:
            sheet.across(Text(heading, "bold"), Text(str(len(mandates)), "bold"))
            mandate_table(sheet, mandates, document)


def warnings(sheet: Sheet, document: Document) -> None:
    """What could not be read with certainty, where there is anything."""
    if not document.warnings:
        return
    sheet.line(Text("Read with doubt", "bold"))
    sheet.rule()
    for warning in document.warnings:
        sheet.hanging(Text(f"{'!':<{HANG}}", "yellow"), Text(f"{warning.message} ({warning.code})"), margin=0)
    sheet.blank()


def _source(sheet: Sheet, document: Document) -> None:
    sheet.hanging(Text(""), Text(f"{document.source.path}: {holdings(document)}.", "dim"), margin=0)
