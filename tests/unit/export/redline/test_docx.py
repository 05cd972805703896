"""Revisions in Word."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx as python_docx

import seized
from seized.export.redline.docx import docx
from seized.model.redline import Block, Note, Piece, Redline
from tests.roundtrip.revisions import W, notes, paragraphs, revisions, root

RANGES = ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")

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
    new = Block((Piece("more", "inserted"),), "inserted", "heading")
    last = Redline("", (Block(end), new, Block((Piece("kept"),))))
    xml = ZipFile(BytesIO(docx(last, "A", "2026-01-02T03:04:05Z"))).read("word/document.xml").decode()
    assert xml.index(">;<") < xml.index(">.<")
    alone = ZipFile(BytesIO(docx(Redline("", (Block(end),)), "A", "2026-01-02T03:04:05Z"))).read("word/document.xml")
    assert alone.index(b">.<") < alone.index(b">;<")


def test_a_new_paragraph_behind_words_put_in_is_one_as_by_pressing_enter() -> None:
    grown = Block((Piece("towns"), Piece(" and eels", "inserted")))
    new = Block((Piece("more", "inserted"),), "inserted")
    file = docx(Redline("", (grown, new, Block((Piece("kept"),)))), "A", "2026-01-02T03:04:05Z")
    assert paragraphs(file, accept=True) == ["towns and eels", "more", "kept", ""]
    assert paragraphs(file, accept=False) == ["towns", "kept", ""]
    ends = [bool(one.findall(f"{W}pPr/{W}rPr/{W}ins")) for one in root(file).iter(f"{W}p")]
    assert ends == [True, False, False, False]


def test_a_move_has_two_ends_of_one_name() -> None:
    gone = Block((Piece("2.\t", "deleted"), Piece("all eels", "moved from")), "moved from", move=7)
    come = Block((Piece("1.\t", "inserted"), Piece("all eels", "moved to"), Piece(";", "inserted")), "moved to", move=7)
    file = docx(Redline("", (come, Block((Piece("kept"),)), gone)), "A", "2026-01-02T03:04:05Z")
    assert paragraphs(file, accept=True) == ["1.\tall eels;", "kept", ""]
    assert paragraphs(file, accept=False) == ["kept", "2.\tall eels", ""]
    ranges = {tag: [one.attrib for one in root(file).iter(f"{W}{tag}")] for tag in RANGES}
    assert [ranges[tag][0][f"{W}name"] for tag in ("moveFromRangeStart", "moveToRangeStart")] == ["move7", "move7"]
    for way in ("moveFrom", "moveTo"):
        assert ranges[f"{way}RangeStart"][0][f"{W}id"] == ranges[f"{way}RangeEnd"][0][f"{W}id"]


def test_footnotes_hang_at_their_marks_with_what_changed_in_them() -> None:
    note = Note((Piece("See "), Piece("A/1", "deleted"), Piece("A/2", "inserted")))
    new = Note((Piece("New.", "inserted"),))
    block = Block((Piece("eels"), Piece("", note=note), Piece(" and trout"), Piece("", "inserted", note=new)))
    file = docx(Redline("", (block,)), "A", "2026-01-02T03:04:05Z")
    assert notes(file, accept=True) == ["See A/2", "New."]
    assert notes(file, accept=False) == ["See A/1"]
