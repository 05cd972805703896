"""Edits become tracked changes in a copy of a Word file, and nothing else in it changes."""

import io
import re
from zipfile import ZipFile

import pytest

from seized.export.mended.docx import Editor, numbering
from seized.model.checking import Edit
from seized.readers.docx import read, read_file
from tests.word import footnote, package, paragraph, reference, run

OTHERS = (
    '<w:ins w:id="7" w:author="B. Reader" w:date="2025-01-02T03:04:05Z">{}</w:ins>',
    '<w:del w:id="8" w:author="B. Reader" w:date="2025-01-02T03:04:05Z">'
    "<w:r><w:delText>all the </w:delText></w:r></w:del>",
)
AUTHOR, INSTANT = "A. & C. “Clerk”", "2026-01-02T03:04:05Z"
OURS = re.compile(rb'<w:(ins|del) w:id="\d+" w:author="A. &amp; C. [^"]*" w:date="2026-01-02T03:04:05Z">(.*?)</w:\1>')


def opened(data: bytes) -> tuple[Editor, str]:
    file = read_file(data, "draft.docx", "")
    return Editor(file, numbering(ZipFile(io.BytesIO(data)))), file.source.text


def edit(text: str, old: str, new: str) -> Edit:
    start = text.index(old)
    return Edit((start, start + len(old)), new)


def after(text: str, old: str, new: str) -> Edit:
    end = text.index(old) + len(old)
    return Edit((end, end), new)


def part(data: bytes, name: str) -> bytes:
    return ZipFile(io.BytesIO(data)).read(f"word/{name}.xml")


def rejected(xml: bytes) -> bytes:
    """The part with our changes undone, its runs in as many pieces as they are in."""
    undone = OURS.sub(lambda found: b"" if found[1] == b"ins" else found[2].replace(b"w:delText", b"w:t"), xml)
    assert b"A. &amp; C." not in undone
    return undone


def joined(xml: bytes) -> bytes:
    """The part with pieces of one run in one again."""
    between = re.compile(
        rb'</w:t></w:r><w:r w:rsidR="00A1"><w:rPr>(?:<w:i/>)?<w:lang w:val="en-GB"/></w:rPr>'
        rb'<w:t xml:space="preserve">'
    )
    return between.sub(b"", xml)


CASES = [
    ("in the middle", [run("Herons & reeds in the UN system")], "UN", "United Nations"),
    ("at the beginning", [run("8 States have herons")], "8", "eight"),
    ("at the end", [run("Herons of the delta.")], ".", ","),
    ("over two runs", [run("Also re", italic=True), run("calling the herons")], "Also recalling", "Recalling also"),
    ("over three runs", [run("the chair"), run("ma"), run("n of it")], "chairman", "Chair"),
    ("a space", [run("the Charter ,"), run(" too")], " ,", ","),
    ("a space between runs", [run("the "), run(" the herons")], " the herons", " herons"),
    ("spaces of several runs", [run("the  "), run("  "), run("  ,"), run(" too")], " ,", ","),
    ("a space before a mark", [run("the Charter, "), reference(1)], ", ", ","),
    ("signs of XML", [run("reeds & ponds < lakes")], "&", "and"),
    ("no-break spaces", [run("26\u00a0March 2021")], "26", "25"),
    ("a run of everything", [run("toward")], "toward", "towards"),
]


@pytest.mark.parametrize(("runs", "old", "new"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_accepted_it_is_the_mended_text_and_rejected_the_old_one(runs: list[str], old: str, new: str) -> None:
    data = package([paragraph(run("Herons")), paragraph(*runs), paragraph(run("Storks"))], [footnote(1, run("Ibid."))])
    editor, text = opened(data)
    wanted = [edit(text, old, new)]
    assert editor.takes(wanted)
    made = editor.edited(wanted, AUTHOR, INSTANT)
    assert read(made, "draft.docx", "").text == text.replace(old, new, 1)
    assert joined(rejected(part(made, "document"))) == joined(part(data, "document"))


def test_words_are_put_in_behind_others_and_in_their_type() -> None:
    data = package([paragraph(run("Herons", italic=True), run(" of the delta"))])
    editor, text = opened(data)
    made = editor.edited([after(text, "Herons", " and storks"), after(text, "delta", ";")], AUTHOR, INSTANT)
    assert read(made, "draft.docx", "").text == "Herons and storks of the delta;"
    new = OURS.search(part(made, "document"))
    assert new
    assert b"<w:i/>" in new[2]


def test_what_is_not_edited_stays_byte_for_byte() -> None:
    body = [
        paragraph(run("Herons of "), OTHERS[1], OTHERS[0].format(run("both ")), run("deltas"), reference(1), run(".")),
        paragraph(run("The 8 storks"), reference(2)),
    ]
    data = package(body, [footnote(1, run("See 70/1")), footnote(2, run("Ibid."))])
    editor, text = opened(data)
    made = editor.edited([edit(text, "8", "eight"), after(text, "70/1", ".")], AUTHOR, INSTANT)
    before, later = ZipFile(io.BytesIO(data)), ZipFile(io.BytesIO(made))
    assert before.namelist() == later.namelist()
    for name in before.namelist():
        if name not in ("word/document.xml", "word/footnotes.xml"):
            assert later.read(name) == before.read(name)
    for name in ("document", "footnotes"):
        assert joined(rejected(part(made, name))) == joined(part(data, name))
    for foreign in (OTHERS[1], OTHERS[0].format(run("both ")), body[0]):
        assert foreign.encode() in part(made, "document")
    assert "See 70/1." in read(made, "draft.docx", "").text


@pytest.mark.parametrize(
    ("runs", "old"),
    [
        ([run("Herons"), OTHERS[0].format(run(" and storks"))], "storks"),
        ([run("Herons"), OTHERS[0].format(run(" and storks"))], "Herons and"),
        ([run("Herons"), "<w:r><w:tab/></w:r>", run("storks")], "Herons\tstorks"),
        ([run("Herons,"), reference(1)], ",1"),
        ([run("Herons").replace("<w:lang", '<w:rPrChange w:id="3"><w:rPr/></w:rPrChange><w:lang')], "Herons"),
    ],
)
def test_changes_of_others_and_what_word_computes_are_left_alone(runs: list[str], old: str) -> None:
    editor, text = opened(package([paragraph(*runs)], [footnote(1, run("Ibid."))]))
    assert not editor.takes([edit(text, old, "Cranes")])


def test_words_are_put_in_beside_a_change_of_somebody_else() -> None:
    data = package([paragraph(run("Herons "), OTHERS[0].format(run("of the delta")))])
    editor, text = opened(data)
    assert not editor.takes([after(text, "delta", ";")])
    made = editor.edited([edit(text, "Herons", "Storks")], AUTHOR, INSTANT)
    assert OTHERS[0].format(run("of the delta")).encode() in part(made, "document")


def test_our_own_changes_are_edited_without_further_ado() -> None:
    data = package([paragraph(run("toward the herons"))])
    editor, text = opened(data)
    own = numbering(ZipFile(io.BytesIO(data)))
    once = editor.edited([edit(text, "toward", "towards all")], AUTHOR, INSTANT)
    again = read_file(once, "draft.docx", "")
    twice = Editor(again, own).edited([edit(again.source.text, "all", "both")], AUTHOR, INSTANT)
    assert read(twice, "draft.docx", "").text == "towards both the herons"
    assert len(OURS.findall(part(twice, "document"))) == 2
    assert joined(rejected(part(twice, "document"))) == joined(part(data, "document"))


def test_numbers_of_changes_are_used_once() -> None:
    data = package([paragraph(run("8 and 9 herons"), OTHERS[1])])
    editor, text = opened(data)
    made = editor.edited([edit(text, "8", "eight"), edit(text, "9", "nine")], AUTHOR, INSTANT)
    numbers = re.findall(rb'<w:(?:ins|del) w:id="(\d+)"', part(made, "document"))
    assert sorted(map(int, numbers)) == [8, 9, 10, 11, 12]
