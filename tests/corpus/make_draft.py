"""Writes `examples/draft.docx`: the draft of a fictional organ, set as a Word file with real footnotes and numbering.

Run it as `python tests/corpus/make_draft.py`.
"""

from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

TARGET = Path(__file__).resolve().parents[2] / "examples" / "draft.docx"
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

MASTHEAD = (
    "General Council",
    "Distr.: Limited",
    "26 February 2024",
    "Original: English",
    "Twelfth session",
    "Agenda item 14 (b)",
    "Waterways and the life in them: migratory fish",
)
SPONSORS = "Alderford, Brackwater, Coldharbour and Saltmere:* draft resolution"
TITLE = "Safe passage for migratory fish"

PREAMBLE = """
_Guided_ by the purposes of the Charter of the League of River Towns,
_Recalling_ its resolutions 4/11 of 3 May 2016 and 7/2 of 9 April 2019, as well as its decision 11/402 of 16 March 2023,
_Recalling also_ General Assembly resolution 73/226 of 20 December 2018 on the midterm comprehensive review of the \
International Decade for Action, “Water for Sustainable Development”, 2018–2028,
_Reaffirming_ that the Convention on Biological Diversity{1} and the Convention on the Conservation of Migratory \
Species of Wild Animals{2} invite all Parties to keep open the ways along which wild animals move,
_Bearing in mind_ the 2030 Agenda for Sustainable Development,{3}
_Noting_ the report of the Secretary-General on weirs and their uses,
_Deeply concerned_ that, of the 1,204 weirs in the rivers of the League, no more than 97 have a passage that a young \
eel could climb,
_Welcoming_ the removal of 14 weirs since the eleventh session of the General Council, and commending the upper \
towns{4} for having shared its cost,
_Convinced_ that a river that fish can travel is a river that towns can share,
"""
OPERATIVE = """
0 _Takes note_ of the report of the Secretary-General on weirs and their uses;
0 _Invites_ all member towns:
1 To open at least one passage in every weir that stands in the way of migratory fish, beginning with:
2 Weirs that no longer have a use;
2 Weirs below the first tributary of a river;
1 To publish the plans of a new weir before work begins;
0 _Encourages_ the upper towns to name a warden for each river, and invites the United Nations Environment \
Programme to lend them its advice;
0 _Decides_ to extend the mandate of the Panel on Weirs until 31 December 2025;
0 _Requests_ the wardens to count eels, salmon and sturgeon every year;
0 _Also requests_ the Secretary-General to submit to the General Council at its thirteenth session a report on the \
implementation of the present resolution;
0 _Decides_ to include in the provisional agenda of its fourteenth session, under the item entitled “Waterways and \
the life in them”, the sub-item entitled “Migratory fish”.
"""
FOOTNOTES = (
    "United Nations, Treaty Series, vol. 1760, No. 30619.",
    "Ibid., vol. 1651, No. 28395.",
    "General Assembly resolution 70/1.",
    "Alderford, Brackwater, Coldharbour and Saltmere.",
)
SPONSORS_NOTE = "* Any changes to the list of sponsors will be reflected in the official record of the meeting."

LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    for level, form, text in ((0, "decimal", "%1."), (1, "lowerLetter", "(%2)"), (2, "lowerRoman", "(%3)"))
)
NUMBERING_ID = "77"


def write(target: Path) -> None:
    """Set the draft and save it."""
    word = Document()
    word.styles["Normal"].font.name = "Times New Roman"
    word.styles["Normal"].font.size = Pt(10)
    _masthead(word)
    _text(word, "_The General Council_,")
    for line in PREAMBLE.strip().splitlines():
        _text(word, line)
    _numbering(word)
    for line in OPERATIVE.strip().splitlines():
        level, text = line.split(" ", 1)
        _number(_text(word, text), level)
    _footnotes(word)
    word.core_properties.author, word.core_properties.title, word.core_properties.comments = "", TITLE, ""
    word.save(str(target))


def _masthead(word: Word) -> None:
    head = word.add_table(rows=1, cols=2).rows[0].cells
    head[0].text, head[1].text = "League of River Towns", "ST/LRT/12/L.7"
    for line in MASTHEAD:
        word.add_paragraph(line)
    word.add_paragraph().add_run(SPONSORS).bold = True
    title = word.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run(TITLE).bold = True
    word.sections[0].footer.paragraphs[0].text = SPONSORS_NOTE


def _text(word: Word, marked: str) -> Paragraph:
    """A paragraph of the body: `_italic_`, `{1}` a footnote mark."""
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.left_indent = Cm(2)
    for index, stretch in enumerate(marked.split("_")):
        for piece in stretch.replace("{", "}{").split("}"):
            if piece.startswith("{"):
                _note_mark(paragraph, piece[1:])
            elif piece:
                paragraph.add_run(piece).italic = bool(index % 2) or None
    return paragraph


def _note_mark(paragraph: Paragraph, number: str) -> None:
    run = paragraph.add_run()
    run.font.superscript = True
    run._r.append(parse_xml(f'<w:footnoteReference xmlns:w="{NAMESPACE}" w:id="{number}"/>'))


def _numbering(word: Word) -> None:
    numbering = word.part.numbering_part.element
    scheme = f'<w:abstractNum xmlns:w="{NAMESPACE}" w:abstractNumId="{NUMBERING_ID}">{LEVELS}</w:abstractNum>'
    numbering.insert(0, parse_xml(scheme))
    use = f'<w:abstractNumId w:val="{NUMBERING_ID}"/>'
    numbering.append(parse_xml(f'<w:num xmlns:w="{NAMESPACE}" w:numId="{NUMBERING_ID}">{use}</w:num>'))


def _number(paragraph: Paragraph, level: str) -> None:
    place = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    place.get_or_add_ilvl().val = int(level)
    place.get_or_add_numId().val = int(NUMBERING_ID)


def _footnotes(word: Word) -> None:
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    words = '<w:r><w:t xml:space="preserve"> {}</w:t></w:r>'
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{mark}{words.format(escape(text))}</w:p></w:footnote>'
        for number, text in enumerate(FOOTNOTES, 1)
    )
    blob = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{NAMESPACE}">{notes}</w:footnotes>'
    part = Part(PackURI("/word/footnotes.xml"), CONTENT, blob.encode(), word.part.package)
    word.part.relate_to(part, RELATION)


if __name__ == "__main__":
    write(TARGET)
