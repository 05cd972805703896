"""Whatever is changed in whatever text, its runs, and the revisions of its Word file, lead to both texts."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from seized.drafting.roll import Known, redline, roll
from seized.drafting.roll.changes import Asked, Edit, paragraph
from seized.drafting.roll.lines import Line, base
from seized.export.characters import printable
from seized.export.redline.docx import docx
from seized.model import Document
from seized.model.passage import Passage
from seized.model.rolled import Question, Rolled
from seized.pipeline import parse
from tests.property.editing import TEXTS, pairs
from tests.roundtrip.revisions import paragraphs
from tests.store.resolutions import Resolution

RECITALS = st.sampled_from([
    "Recalling its resolution 76/902 of 9 December 2021 on safe passage for wandering libraries",
    "Recalling its resolutions 72/5 of 4 December 2017, 74/17 of 11 December 2019 and 76/902 of 9 December 2021",
    "Recalling its decision 71/503 of 1 May 2016, its resolution 74/17 of 11 December 2019 and its decision 75/518",
    "Noting the tenth anniversary of the Forum, held in Oslo on 8 and 9 September 2022",
    "Welcoming the report of the Secretary-General (A/78/310)",
    "",
])  # fmt: skip
REQUESTS = st.sampled_from([
    "Requests the Secretary-General to report to the General Assembly at its seventy-ninth and eightieth sessions",
    "Decides to include in the provisional agenda of its eighty-second session the item entitled “Mules”",
    "Urges all States to row by 2024",
])  # fmt: skip


@st.composite
def resolutions(draw: st.DrawFn) -> Document:
    preamble, operative = (
        draw(st.lists(RECITALS, min_size=1, max_size=4)),
        draw(st.lists(REQUESTS, min_size=1, max_size=3)),
    )
    words = Resolution(preamble=tuple(preamble), operative=tuple(operative))
    return parse(draw(st.sampled_from([words.text(), words.draft_text()])))


@st.composite
def changed(draw: st.DrawFn) -> tuple[Line, list[Edit], str]:
    """A line, edits of it that do not overlap, and what they make of it."""
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    line = Line(id="pp1", style="preamble", passage=Passage.plain(text), opening=draw(st.integers(0, len(text))))
    edits, new, at = list[Edit](), "", 0
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        words = draw(st.sampled_from(["", "eels", " and ", "\u00a0"]))
        edits.append(Edit(line="pp1", start=start, end=end, text=words, rule="recalled"))
        new, at = new + text[at:start] + words, end
    return line, edits, new + text[at:]


@given(changed(), st.integers(0, 20), st.integers(0, 20))
def test_the_runs_give_both_texts(found: tuple[Line, list[Edit], str], start: int, length: int) -> None:
    line, edits, new = found
    first = min(start, len(line.text))
    question = Question(kind="date", words="?")
    asked = [Asked(line="pp1", start=first, end=min(first + length, len(line.text)), question=question)]
    made = paragraph(line, edits, asked)
    assert (made.before, made.after) == (line.text, new)
    assert len(made.questions) == (first < len(line.text))


@given(resolutions(), st.integers(79, 120))
def test_rejected_it_is_the_base_and_accepted_the_new_text(document: Document, session: int) -> None:
    leads_to_both(document, roll(document, session, Known()))


@given(pairs(), st.integers(1, 9))
def test_so_it_is_with_any_text(pair: tuple[Document, Document], ahead: int) -> None:
    document = replace(pair[0], session=70, paragraphs=pair[0].paragraphs or pair[1].paragraphs)
    if document.paragraphs:
        leads_to_both(document, roll(document, 70 + ahead, Known()))


def leads_to_both(document: Document, rolled: Rolled) -> None:
    """Hold the file against the base and the new text, and the base against the document."""
    assert rolled.before == tuple(line.text for line in base(document).lines)
    file = docx(redline(rolled), "A. Clerk", "2026-01-02T03:04:05Z")
    marked = {run.note for one in rolled.paragraphs for run in one.runs if run.note}
    shown = [one for one in rolled.paragraphs if not (one.style == "footnote" and one.label in marked)]
    for accept in (True, False):
        sides = ((one.label, one.after if accept else one.before) for one in shown)
        whole = [printable((f"{label}\t" if label else "") + text) for label, text in sides if text is not None]
        assert paragraphs(file, accept=accept) == [*whole, ""]
