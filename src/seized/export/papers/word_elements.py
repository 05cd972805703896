"""What a Word document can hold and python-docx has no word for: fields, alternative texts, rows that hold together."""

from docx.opc.coreprops import CoreProperties
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from lxml.etree import SubElement, _Element


def page_numbers(footer: Paragraph, title: str) -> None:
    """At the left of the footer the title, at its right the number of the page, and how many there are."""
    footer.add_run(f"{title}\t")
    _field(footer, "PAGE")
    footer.add_run(" of ")
    _field(footer, "NUMPAGES")


def _field(paragraph: Paragraph, instruction: str) -> None:
    """A number that the reader's program counts."""
    field: _Element = SubElement(paragraph._p, qn("w:fldSimple"), {qn("w:instr"): instruction})
    run = SubElement(field, qn("w:r"))
    SubElement(run, qn("w:t")).text = "1"


def forget(properties: CoreProperties, *names: str) -> None:
    """Take away what an empty document brought with it: the day on which it was made, and how often it was saved."""
    for name in names:
        for found in properties._element.findall(qn(name)):
            properties._element.remove(found)


def alternative(shape: InlineShape, title: str, description: str) -> None:
    """What a picture shows, for those who do not see it."""
    properties = shape._inline.docPr
    properties.set("title", title)
    properties.set("descr", description)


def name_table(table: Table, words: str) -> None:
    """What a table is about, for those who do not see it."""
    SubElement(table._tbl.tblPr, qn("w:tblCaption"), {qn("w:val"): words})


def repeated(row: _Row) -> None:
    """The head of a table stands on each of its pages."""
    SubElement(row._tr.get_or_add_trPr(), qn("w:tblHeader"))


def whole(row: _Row) -> None:
    """No page ends within the row."""
    SubElement(row._tr.get_or_add_trPr(), qn("w:cantSplit"))
