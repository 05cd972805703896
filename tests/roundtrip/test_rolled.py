"""A rolled text, opened by LibreOffice: its revisions, comments and footnotes."""

import io
import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from pypdfium2 import PdfDocument

from seized.drafting.roll import Known, redline, roll
from seized.export.redline.docx import docx
from seized.model.rolled import RolledParagraph
from seized.pipeline import parse, read
from tests.property.test_rolling_word_files import rolled as rolled_file
from tests.roundtrip.conftest import Convert
from tests.roundtrip.revisions import W, paragraphs
from tests.roundtrip.test_revisions_in_libreoffice import profile, start

__all__ = ["profile"]

BASE = """A/RES/78/901

United Nations

General Assembly

Distr.: General
18 December 2023

Seventy-eighth session

Agenda item 14

Resolution adopted by the General Assembly on 12 December 2023

[without reference to a Main Committee (A/78/L.901)]

78/901. Safe passage for wandering libraries

The General Assembly,

Recalling its resolution 76/902 of 9 December 2021 on safe passage for wandering libraries,

Noting the charter of the libraries¹ and the fair of books held in Oslo on 4 May 2023,²

1. Decides to include in the provisional agenda of its seventy-ninth session the item entitled “Libraries”.

¹ Resolution 70/901.
² See A/78/310.
"""
MARK = re.compile(r"(?<=libraries)1|(?<=2023,)2")
"""The marks of its footnotes as LibreOffice counts them out."""

ROLLED = roll(parse(BASE), 80, Known())
FILE = docx(redline(ROLLED), "A. Clerk", "2026-01-02T03:04:05Z")


def part(name: str) -> ElementTree.Element:
    return ElementTree.fromstring(ZipFile(io.BytesIO(FILE)).read(f"word/{name}.xml"))


def numbers(root: ElementTree.Element, tag: str) -> list[str]:
    return [one.attrib[f"{W}id"] for one in root.iter(f"{W}{tag}")]


def test_it_has_comments_and_footnotes_where_they_belong() -> None:
    document, comments = part("document"), part("comments")
    assert numbers(document, "commentReference") == numbers(comments, "comment")
    assert numbers(document, "footnoteReference") == numbers(part("footnotes"), "footnote")[2:] == ["1", "2"]
    words = ["".join(one.itertext()) for one in comments]
    assert any("“4 May 2023”" in text for text in words)
    assert any("“A/78/310”" in text for text in words)


@pytest.fixture(scope="module")
def pages(printed: Convert, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What LibreOffice prints of it, with single spaces."""
    letter = tmp_path_factory.mktemp("rolled") / "rolled.docx"
    letter.write_bytes(FILE)
    pdf = PdfDocument(printed(letter))
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pdf).split())


def test_old_and_new_words_are_printed(pages: str) -> None:
    for words in ("A/RES/78/901", "A/80/L.___", "seventy-ninth", "eighty-first", "78/901 of 12 December 2023"):
        assert words in pages


def test_the_footnotes_are_printed(pages: str) -> None:
    assert "Resolution 70/901." in pages
    assert "See A/78/310." in pages


def test_it_is_read_again_as_accepted(tmp_path: Path) -> None:
    path = tmp_path / "rolled.docx"
    path.write_bytes(FILE)
    again = read(path)
    assert (again.kind, again.session) == ("draft resolution", 80)
    assert [note.text for note in again.footnotes] == ["Resolution 70/901.", "See A/78/310."]


@pytest.mark.parametrize(("command", "accept"), [("RejectAllTrackedChanges", False), ("AcceptAllTrackedChanges", True)])
def test_settled_by_libreoffice_it_is_one_of_the_texts(
    command: str, *, accept: bool, profile: Path, tmp_path: Path
) -> None:
    file, text = tmp_path / "rolled.docx", tmp_path / "settled.txt"
    file.write_bytes(FILE)
    start(profile, f"macro:///Standard.Module1.Settle({file},{text},{command})")
    settled = [line for line in text.read_text("utf-8-sig").split("\n") if line]
    assert settled == list(filter(None, (with_marks(one, accept=accept) for one in ROLLED.paragraphs)))


@pytest.mark.parametrize(("command", "accept"), [("RejectAllTrackedChanges", False), ("AcceptAllTrackedChanges", True)])
def test_rolled_again_in_word_it_is_settled_so_too(
    command: str, *, accept: bool, profile: Path, tmp_path: Path
) -> None:
    file, text = tmp_path / "again.docx", tmp_path / "settled.txt"
    _, _, again = rolled_file(FILE, 82)
    file.write_bytes(again)
    start(profile, f"macro:///Standard.Module1.Settle({file},{text},{command})")
    done = [line for line in text.read_text("utf-8-sig").split("\n") if line]
    assert [MARK.sub("", line) for line in done] == list(filter(None, paragraphs(again, accept=accept)))


def with_marks(one: RolledParagraph, *, accept: bool) -> str:
    """A paragraph as plain text has it, with the marks of its footnotes; those themselves are left out."""
    if one.style == "footnote" or (one.after if accept else one.before) is None:
        return ""
    gone = "deleted" if accept else "inserted"
    words = "".join(run.text + (run.note or "") for run in one.runs if run.revision != gone)
    return f"{one.label}\t{words}" if one.label else words
