"""Revisions put into a Word file that others have worked on."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from seized.export.redline.revised import revised
from seized.model.source import WordFile
from seized.model.touching import NewLine, Put, Said, Struck, Touch
from seized.readers.docx import read_file
from tests.roundtrip.revisions import paragraphs
from tests.unit.readers.test_docx import p, word, xml

BEA = 'w:id="5" w:author="Bea" w:date="2025-05-05T05:05:05Z"'
INSERTED = f"<w:ins {BEA}><w:r><w:t>eels and trout</w:t></w:r></w:ins>"
BREAK = "<w:r><w:br/></w:r>"
COMMENTS = xml("comments", '<w:comment w:id="8" w:author="Bea"><w:p/></w:comment>')


def opened(body: str, **parts: str) -> WordFile:
    return read_file(word(body, **parts), "base.docx", "")


def body(file: WordFile, *touches: Touch) -> str:
    """The body with touches in it, without names and days."""
    done = revised(file, touches, "Ada", "2026-01-02T03:04:05Z")
    found = ZipFile(BytesIO(done)).read("word/document.xml").decode()
    found = re.sub(r' w:id="\d+" w:author="(\w+)" w:date="[^"]*"', r" \1", found)
    return re.sub(r' xml:space="preserve"', "", found.split("<w:body>")[1].split("</w:body>")[0])


def test_the_words_of_another_are_deleted_within_their_insertion() -> None:
    file = opened(p(INSERTED))
    assert body(file, Struck(0, 4)) == (
        "<w:p><w:pPr/><w:ins Bea><w:del Ada><w:r><w:delText>eels</w:delText></w:r></w:del>"
        "<w:r><w:t> and trout</w:t></w:r></w:ins></w:p>"
    )


def test_words_in_the_middle_of_an_insertion_divide_it() -> None:
    file = opened(p(INSERTED))
    assert body(file, Put(", carp", 3, 4)) == (
        "<w:p><w:pPr/><w:ins Bea><w:r><w:t>eels</w:t></w:r></w:ins><w:ins Ada><w:r><w:t>, carp</w:t></w:r></w:ins>"
        "<w:ins Bea><w:r><w:t> and trout</w:t></w:r></w:ins></w:p>"
    )


def test_words_beside_a_link_stay_out_of_it() -> None:
    link = '<w:hyperlink r:id="hyperlink"><w:r><w:rPr><w:rStyle w:val="L"/></w:rPr><w:t>1/1</w:t></w:r></w:hyperlink>'
    assert body(opened(p("See ", link, ".")), Put(" and 2/2", 6, 7)).endswith(
        "</w:hyperlink><w:ins Ada><w:r><w:t> and 2/2</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>"
    )


def test_a_paragraph_goes_with_its_end_unless_nothing_follows() -> None:
    file = opened(p("One.") + p("Two."))
    assert "<w:p><w:pPr><w:rPr><w:del Ada/></w:rPr></w:pPr><w:del Ada>" in body(file, Struck(0, 4, whole=True))
    assert "<w:p><w:pPr/><w:del Ada>" in body(file, Struck(5, 9, whole=True))


@pytest.mark.parametrize(
    ("before", "behind", "accepted"),
    [
        (p("One.") + p("Two."), 3, ["One.", "New.", "Two."]),
        (p("One.") + p("Two."), 8, ["One.", "Two.", "New."]),
        (f"<w:tbl><w:tr><w:tc>{p('One.')}</w:tc></w:tr></w:tbl>{p('Two.')}", 3, ["One.", "New.", "Two."]),
        (f"<w:tbl><w:tr><w:tc>{p('One.', BREAK, 'Two.')}</w:tc></w:tr></w:tbl>", 3, ["One.", "New.", "Two."]),
        (f"<w:tbl><w:tr><w:tc>{p('One.', BREAK, 'Two.')}</w:tc></w:tr></w:tbl>", 8, ["One.", "Two.", "New."]),
    ],
)
def test_a_new_line_can_be_taken_back_wherever_it_stands(before: str, behind: int, accepted: list[str]) -> None:
    file = opened(before)
    done = revised(file, [NewLine("New.", behind)], "Ada", "2026-01-02T03:04:05Z")
    assert [line for text in paragraphs(done, accept=True) for line in text.split("\n") if line] == accepted
    assert paragraphs(done, accept=False) == paragraphs(file.data, accept=False)


def test_comments_join_those_that_are_there() -> None:
    file = opened(p("One."), comments=COMMENTS)
    done = ZipFile(BytesIO(revised(file, [Said(0, 3, "Is it?")], "Ada", "2026-01-02T03:04:05Z")))
    comments = done.read("word/comments.xml").decode()
    assert re.findall(r'<w:comment [^>]*w:id="(\d+)"', comments) == ["8", "9"]
    assert '<w:commentReference w:id="9"/>' in done.read("word/document.xml").decode()


def test_the_first_comment_of_a_file_gets_a_part() -> None:
    file = opened(p("One."))
    done = ZipFile(BytesIO(revised(file, [Said(0, 3, "Is it?")], "Ada", "2026-01-02T03:04:05Z")))
    assert "Is it?" in done.read("word/comments.xml").decode()
    assert "/word/comments.xml" in done.read("[Content_Types].xml").decode()
    assert "/comments" in done.read("word/_rels/document.xml.rels").decode()


def test_every_other_byte_stays() -> None:
    odd = "<w:p  w:x='1' ><w:r><w:t>One &#x41;&gt;</w:t></w:r></w:p >"
    file = opened(odd + p("Two."))
    done = ZipFile(BytesIO(revised(file, [Struck(9, 12)], "Ada", "2026-01-02T03:04:05Z")))
    assert odd in done.read("word/document.xml").decode()
    assert done.read("_rels/.rels") == ZipFile(BytesIO(file.data)).read("_rels/.rels")


def test_words_without_a_change_are_the_file_itself() -> None:
    file = opened(p("One."))
    done = ZipFile(BytesIO(revised(file, [], "Ada", "2026-01-02T03:04:05Z")))
    before = ZipFile(BytesIO(file.data))
    assert {name: done.read(name) for name in done.namelist()} == {
        name: before.read(name) for name in before.namelist()
    }
