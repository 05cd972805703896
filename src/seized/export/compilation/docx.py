"""A compilation as a Word file, as it is circulated: brackets with the delegations' names, and a style for what each
adds and for what it deletes, so that a delegation's proposals can be found, recoloured or hidden at once."""

from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle
from docx.text.paragraph import Paragraph

from seized.export.characters import printable
from seized.export.papers.word_elements import forget, page_numbers
from seized.export.papers.word_styles import dressed
from seized.model.comparison_wording import dated, name
from seized.model.compilation import Compilation, Entry, Names
from seized.model.compilation_wording import LEGEND, Run, proposal_words, runs, shown_name, tally_words

COLOURS = ("0B4F9E", "8A1F7A", "0B5D2A", "9A1B1B", "7A4B00", "0A5C66", "4A3AA7", "5F5A00")
"""One after the other for the delegations, and from the beginning again: the names tell them apart in any case."""

SEVERAL = "Several delegations"
LABEL, STEP = Cm(2.6), Cm(0.8)
"""What the text hangs behind the names of paragraphs, and how far each level stands further in."""


def compilation_docx(found: Compilation) -> bytes:
    """A whole file on A4; the same compilation gives the same bytes."""
    title = printable(f"{name(found.base)} with proposals")
    word: Word = Document()
    dressed(word)
    _styles(word, [one.by for one in found.proposals])
    _properties(word, title)
    _head(word, found, title)
    for entry in found.entries:
        _entry(word, entry)
    page_numbers(word.sections[0].footer.paragraphs[0], title)
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _properties(word: Word, title: str) -> None:
    known = word.core_properties
    known.title, known.language = title[:255], "en-GB"
    known.author, known.comments, known.keywords, known.subject = "Seized", "", "", ""
    forget(known, "dcterms:created", "dcterms:modified", "cp:revision")


def _styles(word: Word, delegations: Sequence[str]) -> None:
    """A paragraph style for the text, and for each delegation two character styles."""
    style = word.styles.add_style("Compiled", WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.base_style = word.styles["Body Text"]
    style.paragraph_format.left_indent, style.paragraph_format.first_line_indent = LABEL, Length(-LABEL)
    style.paragraph_format.tab_stops.add_tab_stop(LABEL)
    colours = {one: COLOURS[count % len(COLOURS)] for count, one in enumerate(delegations)} | {SEVERAL: "000000"}
    for one, colour in colours.items():
        for doing in ("adds", "deletes"):
            look = word.styles.add_style(f"{printable(one)} {doing}", WD_STYLE_TYPE.CHARACTER)
            assert isinstance(look, CharacterStyle)
            look.font.color.rgb = RGBColor.from_string(colour)
            look.font.bold, look.font.strike = doing == "adds", doing == "deletes"


def _head(word: Word, found: Compilation, title: str) -> None:
    word.add_paragraph(title, "Title")
    word.add_paragraph(printable(f"Base: {name(found.base)}, {dated(found.base)}"), "Subtitle")
    for one in found.proposals:
        line = word.add_paragraph(style="List Bullet")
        line.add_run(printable(shown_name(one.by)), _style((one.by,), "adds"))
        line.add_run(printable(f": {proposal_words(one.count)} ({name(one.version)})"))
    word.add_paragraph(printable(f"{tally_words(found)}."), "Body Text")
    for sign, meaning in LEGEND:
        line = word.add_paragraph(style="Source")
        line.paragraph_format.space_after = Pt(0)
        line.add_run(sign, "Strong")
        line.add_run(f": {meaning}")


def _entry(word: Word, entry: Entry) -> None:
    heads = {"title": "Heading 1", "heading": "Heading 2"}
    line = word.add_paragraph(style=heads.get(entry.part, "Compiled"))
    if entry.part not in heads:
        if entry.level:
            line.paragraph_format.left_indent = Length(LABEL + STEP * entry.level)
            line.paragraph_format.tab_stops.add_tab_stop(Length(LABEL + STEP * entry.level))
        line.add_run(f"{entry.label}", "Strong")
        line.add_run("\t")
    for run in runs(entry):
        _run(line, run)


def _run(line: Paragraph, run: Run) -> None:
    written = line.add_run(printable(run.text))
    if run.by:
        written.style = _style(run.by, "deletes" if run.look == "taken out" else "adds")
    elif run.look == "note":
        written.style = "Strong"
    written.italic = run.italic or None


def _style(by: Names, doing: str) -> str:
    """The style of what one delegation, or several, add or delete."""
    return f"{printable(by[0]) if len(by) == 1 else SEVERAL} {doing}"
