"""Whatever edits are made in a Word file: accepted they are the mended text, rejected the old one, byte for byte."""

import io
import re
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st

from seized.export.mended.docx import Editor, numbering
from seized.model.checking import Edit
from seized.readers.docx import read, read_file
from tests.roundtrip.revisions import paragraphs
from tests.word import package, paragraph, run

LETTERS = st.text(st.sampled_from("abé& <\u00a0’"), min_size=1, max_size=8)
OTHERS = '<w:ins w:id="4" w:author="B. Reader" w:date="2025-01-02T03:04:05Z">{}</w:ins>'
GONE = (
    '<w:del w:id="5" w:author="B. Reader" w:date="2025-01-02T03:04:05Z"><w:r><w:delText>gone</w:delText></w:r></w:del>'
)
RUNS = st.one_of(
    LETTERS.map(run),
    LETTERS.map(lambda text: run(text, italic=True)),
    LETTERS.map(lambda text: OTHERS.format(run(text))),
    st.sampled_from([GONE, "<w:r><w:tab/></w:r>", '<w:bookmarkStart w:id="9" w:name="here"/>']),
)


@st.composite
def cases(draw: st.DrawFn) -> tuple[bytes, list[Edit]]:
    """A file, and edits in its text that touch neither each other nor the ends of paragraphs."""
    written = draw(st.lists(st.lists(RUNS, min_size=1, max_size=6), min_size=1, max_size=3))
    data = package([paragraph(run("Herons")), *(paragraph(run("x"), *runs, run("y")) for runs in written)])
    file = read_file(data, "draft.docx", "")
    text, editor = file.source.text, Editor(file, 100)
    edits, at = [], len("Herons\n")
    while at < len(text):
        start = draw(st.integers(at, len(text)))
        end = draw(st.integers(start, min(start + 4, len(text))))
        edit = Edit((start, end), draw(st.text(st.sampled_from("uvw"), max_size=4)))
        if (edit.text or start < end) and editor.takes([edit]):
            edits.append(edit)
        at = end + 2
    return data, edits


def plain(text: str) -> list[str]:
    return text.split()


@settings(deadline=None, max_examples=150)
@given(cases())
def test_edits_come_back_as_two_texts(case: tuple[bytes, list[Edit]]) -> None:
    data, edits = case
    file = read_file(data, "draft.docx", "")
    editor = Editor(file, numbering(ZipFile(io.BytesIO(data))))
    made = editor.edited(edits, "A. Clerk", "2026-01-02T03:04:05Z")
    text = file.source.text
    for edit in reversed(edits):
        text = text[: edit.span[0]] + edit.text + text[edit.span[1] :]
    assert plain(read(made, "draft.docx", "").text) == plain(text)
    assert undone(made) == "".join(paragraphs(data, accept=True))


def undone(data: bytes) -> str:
    """The words that stay where the changes of A. Clerk alone are rejected."""
    xml = ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    ours = re.compile(r'<w:(ins|del) w:id="\d+" w:author="A. Clerk"[^>]*>(.*?)</w:\1>', re.DOTALL)
    back = ours.sub(lambda found: "" if found[1] == "ins" else found[2].replace("w:delText", "w:t"), xml)
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", back)
    return "".join(paragraphs(out.getvalue(), accept=True))
