"""How a paper looks in Word: its page, and its styles, which are all that decides on looks."""

from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Cm(21), Cm(29.7), Cm(2.5)
TEXT_WIDTH = Length(PAGE_WIDTH - 2 * MARGIN)
TEXT_HEIGHT = Length(PAGE_HEIGHT - 2 * MARGIN - Cm(2))
"""The most that a picture can take, with its caption below it."""

FACE = "Times New Roman"
"""The face of United Nations documents; every system has it, or one of the same measure."""

INK, QUIET = RGBColor(0, 0, 0), RGBColor(0x44, 0x44, 0x44)
HANGING = Cm(1)
CELL_SIZE, NOTE_SIZE = 9.5, 8.0
"""Points of the letters in tables, and of references."""

TABLE_STYLE = f"""\
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="PaperTable">
  <w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:color="000000"/>
      <w:insideH w:val="single" w:sz="4" w:color="A6A6A6"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
      <w:bottom w:w="50" w:type="dxa"/><w:right w:w="140" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="000000"/></w:tcBorders><w:vAlign w:val="bottom"/>
    </w:tcPr>
  </w:tblStylePr>
</w:style>"""


def dressed(word: Word) -> None:
    """Give a new document its page and its styles."""
    section = word.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    _language(word)
    _text(word)
    _headings(word)
    _tables(word)
    _asides(word)


def _language(word: Word) -> None:
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for language in defaults.findall(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")


def _text(word: Word) -> None:
    normal = _style(word, "Normal", 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    _style(word, "Body Text", 11)
    numbered = _style(word, "Numbered", 11, based="Body Text")
    numbered.paragraph_format.left_indent, numbered.paragraph_format.first_line_indent = HANGING, Length(-HANGING)
    numbered.paragraph_format.tab_stops.add_tab_stop(HANGING)
    for name in ("List Bullet", "List Bullet 2", "List Bullet 3"):
        _style(word, name, 11).paragraph_format.space_after = Pt(3)
    _words(word, "Strong", bold=True)
    _words(word, "Emphasis", italic=True)
    _words(word, "Quiet", colour=QUIET)
    _words(word, "Reference", size=NOTE_SIZE, colour=QUIET)


def _headings(word: Word) -> None:
    title = _style(word, "Title", 18, bold=True, before=14, after=6)
    head = _style(word, "Head", 10, based="Normal", after=0)
    _border(head, "bottom")
    subtitle = _style(word, "Subtitle", 9.5, colour=QUIET, after=14, italic=False)
    for style in (title, subtitle):
        _plainly(style)
    sizes = {1: 14.0, 2: 12.0}
    for level in range(1, 10):
        before = 18 if level == 1 else 12
        style = _style(word, f"Heading {level}", sizes.get(level, 11), bold=True, before=before, after=4)
        style.font.italic = level > 2
        style.paragraph_format.keep_with_next = True


def _tables(word: Word) -> None:
    for style in list(word.styles):
        if style.type is WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()
    word.styles.element.append(parse_xml(TABLE_STYLE))
    caption = _style(word, "Caption", 10, bold=True, before=10, after=4)
    caption.paragraph_format.keep_with_next = True
    below = _style(word, "Caption Below", 10, based="Caption", bold=True, before=4, after=12)
    below.paragraph_format.keep_with_next = False
    picture = _style(word, "Picture", 11, based="Normal", before=10, after=0)
    picture.paragraph_format.keep_with_next, picture.paragraph_format.line_spacing = True, 1.0
    cell = _style(word, "Cell", CELL_SIZE, based="Normal", after=0)
    cell.paragraph_format.line_spacing = 1.0
    _style(word, "Cell Number", CELL_SIZE, based="Cell").paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _style(word, "After Table", 4, based="Normal", after=4)
    _style(word, "Empty", 10, based="Normal", colour=QUIET)


def _asides(word: Word) -> None:
    blank = _style(word, "Blank", 10.5, based="Normal", before=4, after=8)
    properties = blank.element.get_or_add_pPr()
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), "D9D9D9")
    properties.insert_element_before(shade, "w:tabs", "w:spacing", "w:ind", "w:jc")
    _style(word, "Source", 9, based="Normal", after=4)
    footer = _style(word, "Footer", 8.5, colour=QUIET)
    stops = footer.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _style(
    word: Word,
    name: str,
    size: float,
    *,
    based: str | None = None,
    bold: bool = False,
    italic: bool | None = None,
    colour: RGBColor = INK,
    before: float | None = None,
    after: float | None = None,
) -> ParagraphStyle:
    """The paragraph style of this name, made where the document has none (`based` on another one)."""
    if based:
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles[based]
    style = word.styles[name]
    assert isinstance(style, ParagraphStyle)
    _face(style, size)
    style.font.bold, style.font.color.rgb = bold, colour
    if italic is not None:
        style.font.italic = italic
    if before is not None:
        style.paragraph_format.space_before = Pt(before)
    if after is not None:
        style.paragraph_format.space_after = Pt(after)
    return style


def _words(
    word: Word,
    name: str,
    *,
    size: float | None = None,
    bold: bool | None = None,
    italic: bool | None = None,
    colour: RGBColor | None = None,
) -> None:
    """The character style of this name, made where the document has none."""
    known = name in word.styles
    style = word.styles[name] if known else word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    assert isinstance(style, CharacterStyle)
    style.font.bold, style.font.italic = bold, italic
    if size:
        style.font.size = Pt(size)
    if colour is not None:
        style.font.color.rgb = colour


def _face(style: CharacterStyle, size: float) -> None:
    """One face for all scripts, in place of those that the theme names."""
    style.font.name, style.font.size = FACE, Pt(size)
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if "heme" in name]:
        del fonts.attrib[name]
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), FACE)


def _border(style: ParagraphStyle, side: str) -> None:
    """A line along one side of the paragraph."""
    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for name, value in {"val": "single", "sz": "8", "space": "4", "color": "000000"}.items():
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _plainly(style: ParagraphStyle) -> None:
    """Take away the lines and the spaced letters that the style came with."""
    for properties, name in ((style.element.get_or_add_pPr(), "w:pBdr"), (style.element.rPr, "w:spacing")):
        for found in properties.findall(qn(name)):
            properties.remove(found)
