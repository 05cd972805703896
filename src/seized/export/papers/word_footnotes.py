"""Footnotes of a Word document, for which python-docx has no words."""

from typing import cast

from docx.document import Document as Word
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.oxml.text.paragraph import CT_P
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree
from lxml.etree import SubElement

_RULES = (("separator", -1), ("continuationSeparator", 0))
"""The lines between text and footnotes, which Word wants to find among them."""


class Footnotes:
    """The footnotes of one document; Word numbers them in the order of their marks.

    `style` is the id of the style of their paragraphs.
    """

    def __init__(self, word: Word, style: str) -> None:
        self._word = word
        self._style = style
        self._root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for kind, number in _RULES:
            note = SubElement(self._root, qn("w:footnote"), {qn("w:type"): kind, qn("w:id"): str(number)})
            SubElement(SubElement(SubElement(note, qn("w:p")), qn("w:r")), qn(f"w:{kind}"))

    def hang(self, line: Paragraph) -> tuple[Run, Paragraph]:
        """Put a mark behind what stands in a line: its run, and the paragraph to write the footnote into."""
        number = str(len(self._root) - len(_RULES) + 1)
        note = SubElement(self._root, qn("w:footnote"), {qn("w:id"): number})
        text = Paragraph(cast(CT_P, SubElement(note, qn("w:p"))), line._parent)
        text._p.style = self._style
        for run, mark in ((text.add_run(), {}), (line.add_run(), {qn("w:id"): number})):
            run.font.superscript = True
            SubElement(run._r, qn("w:footnoteReference" if mark else "w:footnoteRef"), mark)
        text.add_run(" ")
        return line.runs[-1], text

    def keep(self) -> None:
        """Put the part that holds them into the document, if there are any."""
        if len(self._root) > len(_RULES):
            data = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
            name = PackURI("/word/footnotes.xml")
            part = Part(name, CONTENT_TYPE.WML_FOOTNOTES, data, self._word.part.package)
            self._word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
