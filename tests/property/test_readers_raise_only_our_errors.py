"""Whatever the bytes, a reader gives a source that holds together or raises one of our errors, in one line."""

import zipfile
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seized.errors import ReadError
from seized.readers import open_source, text_source

PAGE = b"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><table><tr><td>United Nations</td>
<td>A/90/L.1<br>May</td></tr></table><p><i>Noting</i> the Plan,<a href="#n1" id="r1">[1]</a></p><ol type="a"><li>Asks
<ol start="3"><li>all;</li></ol></li></ol><pre>as typed</pre><p id="n1"><a href="#r1">[1]</a> See it.</p>
</body></html>"""

AKN = b"""<?xml version="1.0" encoding="utf-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution"><preface><p><docNumber>90/1.</docNumber></p></preface><preamble><formula>
<p>The Council,</p></formula></preamble><mainBody><paragraph><num>1.</num><list><intro>
<p>Asks<authorialNote marker="1"><p>See it.</p>
</authorialNote>:</p></intro><point><num>(a)</num><content><p>all;</p></content></point></list></paragraph></mainBody>
</statement></akomaNtoso>"""

MARKED = "- 1. *Asks* **all** [90/1](#)^{1}\n\n| a | b |\n<sup>1</sup> See_it_ \\* <!-- x -->\f## Annex\n[^1]: Note"


def word() -> dict[str, bytes]:
    """The members of a small Word file."""
    document = docx.Document()
    document.add_paragraph("Asks;", style="List Number").add_run("all").italic = True
    document.add_table(2, 2).cell(0, 0).text = "Chad"
    file = BytesIO()
    document.save(file)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.startswith("docProps")}


WORD = word()


def packed(members: dict[str, bytes]) -> bytes:
    """An archive of the members."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def holds(content: bytes, name: str) -> None:
    """A file of these bytes is read into a source that holds together, or refused in one line."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        try:
            source = open_source(path)
        except ReadError as error:
            assert str(error)
            assert "\n" not in str(error)
            return
    at = 0
    for line in source.lines:
        assert at <= line.start <= line.end
        assert not source.text[at : line.start].strip()
        at = line.end
    assert not source.text[at:].strip()
    assert all(0 <= mark.start < mark.end <= len(source.text) for mark in source.marks)
    source.text.encode()


@st.composite
def mutated(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with some stretches taken out, repeated, or overwritten."""
    data = bytearray(content)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(start + draw(st.integers(0, 40)), len(data))
        data[start:end] = draw(st.one_of(st.binary(max_size=12), st.just(bytes(data[start:end]) * 3)))
    return bytes(data)


NAMES = st.sampled_from(["a.txt", "a.docx", "a.html", "a.xml", "a", "a.md"])


def not_pdf(content: bytes) -> bool:
    """PDF has properties of its own."""
    return b"%PDF-" not in content[:1024]


@given(st.binary(max_size=400).filter(not_pdf), NAMES)
def test_any_bytes(content, name):
    holds(content, name)


@given(mutated(AKN), NAMES)
def test_damaged_xml(content, name):
    holds(content, name)


@given(mutated(PAGE), NAMES)
def test_damaged_pages(content, name):
    holds(content, name)


@given(mutated(packed(WORD)), NAMES)
def test_damaged_archives(content, name):
    holds(content, name)


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/numbering.xml", "_rels/.rels"])
@given(data=st.data())
def test_damaged_parts_of_word_files(part, data):
    holds(packed({**WORD, part: data.draw(mutated(WORD[part]))}), "a.docx")


@given(mutated(MARKED.encode()))
def test_damaged_markdown(content):
    holds(content, "a.md")


@given(st.text(st.sampled_from("ab1.*_[](){}^#|<>/\\-•¹\u00ad\u200b\ud800\0 \t\n\r\f"), max_size=60))
def test_any_text(text):
    try:
        source = text_source(text)
    except ReadError:
        assert not text.strip("\ufeff \t\r\n\f\v\0\u2028\u2029\x85")
        return
    assert all(0 <= mark.start < mark.end <= len(source.text) for mark in source.marks)
    source.text.encode()
