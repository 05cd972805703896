"""Whatever others have done to a Word file, rolling it forward leaves theirs alone and adds what can be taken back."""

import re
from io import BytesIO
from zipfile import ZipFile

from hypothesis import given
from msgspec.structs import replace

from seized.drafting.roll import Known, roll, touches
from seized.export.redline.revised import revised
from seized.model import Document
from seized.model.rolled import Rolled
from seized.model.source import WordFile
from seized.pipeline import told
from seized.readers import language
from seized.readers.docx import read_file
from seized.segment import segment
from tests.property.word_bases import OTHERS, word_bases
from tests.roundtrip.revisions import ARRIVED, LEFT, W, paragraphs, root

OURS = "Ada"
PARTS = ("header1", "header2", "document")


def opened(data: bytes) -> WordFile:
    file = read_file(data, "base.docx", "")
    return replace(file, source=language.settle(file.source))


def rolled(data: bytes, session: int = 80) -> tuple[Document, Rolled, bytes]:
    """What a file says, the same rolled forward, and the file with our revisions in it."""
    file = opened(data)
    parts = segment(file.source)
    document = told(file.source, parts)
    found = roll(document, session, Known())
    return document, found, revised(file, touches(found, document, parts, file.heads), OURS, "2026-01-02T03:04:05Z")


def settled(data: bytes, *, accept: bool, ours: bool = False) -> list[list[str]]:
    of = {OURS} if ours else None
    return [paragraphs(data, accept=accept, of=of, part=part) for part in PARTS]


@given(word_bases())
def test_without_our_revisions_it_is_the_base_as_read_and_without_any_what_it_was_before_all(data: bytes) -> None:
    _, _, done = rolled(data)
    assert settled(done, accept=False, ours=True) == settled(data, accept=True)
    assert settled(done, accept=False) == settled(data, accept=False)


@given(word_bases())
def test_accepted_it_is_the_new_text(data: bytes) -> None:
    document, found, done = rolled(data)
    assert document.session == 78
    notes = {f"note{count}" for count, _ in enumerate(document.footnotes, 1)}
    assert document.symbol is None or unspaced(document.symbol) not in unspaced("".join(settled(done, accept=True)[1]))
    new = [one.after for one in found.paragraphs if one.after is not None and one.id not in notes]
    typed = re.compile(r"\b\d\. ")
    assert unspaced(
        typed.sub("", " ".join(text for part in settled(done, accept=True)[::2] for text in part))
    ) == unspaced(typed.sub("", " ".join(new)))
    again = told(opened(done).source, segment(opened(done).source))
    assert [one.text for one in again.paragraphs] == [
        one.after for one in found.paragraphs if one.style in ("preamble", "operative", "formula")
    ]


@given(word_bases())
def test_the_revisions_of_others_stay_theirs(data: bytes) -> None:
    _, _, done = rolled(data)
    for author in OTHERS:
        assert by(done, author) == by(data, author)
    numbers = [one.attrib[f"{W}id"] for part in PARTS for one in root(done, part).iter() if one.tag in ARRIVED | LEFT]
    assert len(set(numbers)) == len(numbers)


@given(word_bases())
def test_what_is_not_touched_keeps_its_bytes(data: bytes) -> None:
    _, _, done = rolled(data)
    before, after = (ZipFile(BytesIO(one)) for one in (data, done))
    for name in set(before.namelist()) - {"word/document.xml", "word/header1.xml", "word/header2.xml"}:
        if "omments" not in after.read(name).decode():
            assert after.read(name) == before.read(name)
    ours = after.read("word/document.xml").decode()
    for paragraph in re.findall(r"<w:p>.*?</w:p>", before.read("word/document.xml").decode()):
        touched = paragraph not in ours
        assert not touched or OURS in ours
    assert ours.startswith(before.read("word/document.xml").decode().split("<w:body>")[0])


def by(data: bytes, author: str) -> list[tuple[str, str]]:
    """What somebody put in and took out, one after the other; a paragraph's end as a pilcrow."""
    found: list[tuple[str, str]] = []
    for part in PARTS:
        for one in root(data, part).iter():
            if one.tag in ARRIVED | LEFT and one.attrib[f"{W}author"] == author:
                tag = one.tag.removeprefix(W)
                words = "".join(each.text or "" for each in one.iter() if each.tag in (f"{W}t", f"{W}delText"))
                if found and found[-1][0] == tag:
                    found[-1] = tag, found[-1][1] + (words or "¶")
                else:
                    found.append((tag, words or "¶"))
    return found


def unspaced(text: str) -> str:
    return "".join(text.split())
