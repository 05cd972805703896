"""Revisions in Word."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx as python_docx

import seized
from seized.export.redline.docx import docx
from seized.model.redline import Block, Piece, Redline
from tests.roundtrip.revisions import paragraphs, revisions

REDLINE = Redline(
    "A compared with B",
    (
        Block((Piece("Eels & <locks>"),), style="title"),
        Block((Piece("1.\t"), Piece("Urges", italic=True), Piece(" all", "inserted"), Piece(" towns", "deleted"))),
        Block((Piece("(a)\t", "deleted"), Piece("gone", "deleted")), "deleted", level=1),
        Block((Piece("split here", "kept"),), "inserted"),
        Block((Piece(" and there"),)),
    ),
)
FILE = docx(REDLINE, "A. Clerk", "2026-01-02T03:04:05Z")


def test_accepted_and_rejected() -> None:
    assert paragraphs(FILE, accept=True) == ["Eels & <locks>", "1.\tUrges all", "split here", " and there", ""]
    assert paragraphs(FILE, accept=False) == [
        "Eels & <locks>",
        "1.\tUrges towns",
        "(a)\tgone",
        "split here and there",
        "",
    ]


def test_every_revision_has_its_number_author_and_date() -> None:
    found = revisions(FILE)
    assert len({number for number, _, _ in found}) == len(found) == 6
    assert {(author, date) for _, author, date in found} == {("A. Clerk", "2026-01-02T03:04:05Z")}


def test_other_programs_open_it() -> None:
    opened = python_docx.Document(BytesIO(FILE))
    assert [paragraph.style.name for paragraph in opened.paragraphs][:2] == ["Title", "Operative"]
    assert opened.core_properties.title == "A compared with B"


def test_the_same_redline_gives_the_same_bytes() -> None:
    assert docx(REDLINE, "A. Clerk", "2026-01-02T03:04:05Z") == FILE
    assert ZipFile(BytesIO(FILE)).testzip() is None


def test_seized_reads_it_as_accepted(tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    path.write_bytes(FILE)
    assert "Urges all" in seized.read(path).text


def test_what_was_put_in_at_an_end_does_not_touch_a_new_paragraph() -> None:
    end = (Piece("towns"), Piece(".", "deleted"), Piece(";", "inserted"))
    new = Block((Piece("more", "inserted"),), "inserted")
    last = Redline("", (Block(end), new, Block((Piece("kept"),))))
    xml = ZipFile(BytesIO(docx(last, "A", "2026-01-02T03:04:05Z"))).read("word/document.xml").decode()
    assert xml.index(">;<") < xml.index(">.<")
    alone = ZipFile(BytesIO(docx(Redline("", (Block(end),)), "A", "2026-01-02T03:04:05Z"))).read("word/document.xml")
    assert alone.index(b">.<") < alone.index(b">;<")
