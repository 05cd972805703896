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
from seized.export.papers.word_footnotes import Footnotes
from seized.export.papers.word_styles import dressed
from seized.model.comparison_wording import dated, name
from seized.model.compilation import Compilation, Entry, Names
from seized.model.compilation_wording import LEGEND, Run, proposal_words, runs, shown_name, tally_words

COLOURS = ("0B4F9E", "8A1F7A", "0B5D2A", "9A1B1B", "7A4B00", "0A5C66", "4A3AA7", "5F5A00")
"""One after the other for the delegations, and from the beginning again: the names tell them apart in any case."""

_HEADS = {"title": "Heading 1", "heading": "Heading 2"}

SEVERAL = "Several delegations"
LABEL, STEP = Cm(3.1), Cm(0.8)
"""What the text hangs behind the names of paragraphs, and how far each level stands further in."""


def compilation_docx(found: Compilation) -> bytes:
    """A whole file on A4; the same compilation gives the same bytes."""
    title = printable(f"{name(found.base)} with proposals")
    word: Word = Document()
    dressed(word)
    _styles(word, [one.by for one in found.proposals])
    _properties(word, title)
    writer = _Writer(word, found)
    writer.head(title)
    writer.body()
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
    legend = word.styles.add_style("Legend", WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(legend, ParagraphStyle)
    legend.base_style, legend.paragraph_format.space_after = word.styles["Source"], Pt(0)
    colours = {one: COLOURS[count % len(COLOURS)] for count, one in enumerate(delegations)} | {SEVERAL: "000000"}
    for one, colour in colours.items():
        for doing in ("adds", "deletes"):
            look = word.styles.add_style(f"{printable(one)} {doing}", WD_STYLE_TYPE.CHARACTER)
            assert isinstance(look, CharacterStyle)
            look.font.color.rgb = RGBColor.from_string(colour)
            look.font.bold, look.font.strike = doing == "adds", doing == "deletes"


class _Writer:
    """Writes lines into the document.

    Styles are set by their ids: python-docx looks through all styles each time that one is set by its name.
    """

    def __init__(self, word: Word, found: Compilation) -> None:
        self._word = word
        self._found = found
        self._ids = {style.name: style.style_id for style in word.styles}
        self._lines = {entry: runs(entry, found.marks) for entry in found.entries}
        self._footnotes = Footnotes(word, self._ids["Legend"])

    def head(self, title: str) -> None:
        """What is compiled, who proposes how much, and what the brackets say."""
        found = self._found
        self._line("Title", title)
        self._line("Subtitle", f"Base: {name(found.base)}, {dated(found.base)}")
        for one in found.proposals:
            line = self._line("List Bullet")
            self._words(line, shown_name(one.by), _style((one.by,), "adds"))
            self._words(line, f": {proposal_words(one)} ({name(one.version)})")
        self._line("Body Text", f"{tally_words(found)}.")
        for sign, meaning in LEGEND:
            line = self._line("Legend")
            self._words(line, sign, "Strong")
            self._words(line, f": {meaning}")

    def body(self) -> None:
        """The text.  Footnotes hang at their marks, each as often as it is marked; those without a mark come last."""
        marked = {run.footnote for line in self._lines.values() for run in line}
        for entry in self._found.entries:
            if entry.part != "footnote" or entry.label not in marked:
                self._entry(entry)
        self._footnotes.keep()

    def _entry(self, entry: Entry) -> None:
        """A paragraph behind its name; titles and headings have none."""
        line = self._line(_HEADS.get(entry.part, "Compiled"))
        if entry.part not in _HEADS:
            if entry.level:
                line.paragraph_format.left_indent = Length(LABEL + STEP * entry.level)
                line.paragraph_format.tab_stops.add_tab_stop(Length(LABEL + STEP * entry.level))
            self._words(line, entry.label, "Strong")
            self._words(line, "\t")
        for run in self._lines[entry]:
            if run.footnote:
                self._hang(line, run)
            else:
                self._words(line, run.text, _look(run), italic=run.italic)

    def _hang(self, line: Paragraph, mark: Run) -> None:
        """A footnote at its mark, which looks like the words that it belongs to."""
        written, text = self._footnotes.hang(line)
        if style := _look(mark):
            written._r.style = self._ids[style]
        for run in (run for entry, line in self._lines.items() if entry.label == mark.footnote for run in line):
            self._words(text, run.text, _look(run))

    def _line(self, style: str, words: str = "") -> Paragraph:
        line = self._word.add_paragraph()
        line._p.style = self._ids[style]
        if words:
            self._words(line, words)
        return line

    def _words(self, line: Paragraph, words: str, style: str | None = None, *, italic: bool = False) -> None:
        written = line.add_run(printable(words))
        if style:
            written._r.style = self._ids[style]
        if italic:
            written.italic = True


def _look(run: Run) -> str | None:
    """The style of a stretch; None of what is agreed."""
    doing = "deletes" if run.look == "taken out" else "adds"
    return _style(run.by, doing) if run.by else "Strong" if run.look == "note" else None


def _style(by: Names, doing: str) -> str:
    """The style of what one delegation, or several, add or delete."""
    return f"{printable(by[0]) if len(by) == 1 else SEVERAL} {doing}"
