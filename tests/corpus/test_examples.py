"""Golden readings of the example documents; `pytest --regenerate` writes them anew."""

import re
from html import unescape
from pathlib import Path

import msgspec
import pytest

from seized.cli.terminal import pages
from seized.model import Document
from seized.pipeline import read

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
NAMES = ("cooperation-2022.txt", "cooperation-2024.txt", "draft.docx", "resolution.pdf", "resolution.txt")


def facts(document: Document) -> bytes:
    """The reading as it is kept here: every fact, the path without its folder, the extracted text left out."""
    document = msgspec.structs.replace(
        document, source=msgspec.structs.replace(document.source, path=Path(document.source.path).name)
    )
    kept = {name: value for name, value in msgspec.to_builtins(document).items() if name not in ("text", "regions")}
    return msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_read_as_before(name: str, regenerate: bool) -> None:
    golden = HERE / f"{name}.json"
    reading = facts(read(EXAMPLES / name))
    if regenerate:
        golden.write_bytes(reading)
    assert reading.decode() == golden.read_text("utf-8")


def test_print_and_plain_text_of_one_resolution_say_the_same() -> None:
    printed, plain = read(EXAMPLES / "resolution.pdf"), read(EXAMPLES / "resolution.txt")

    def said(document: Document) -> tuple[object, ...]:
        return (
            (document.kind, document.symbol, document.session, document.agenda_items, document.date, document.title),
            [(p.id, p.part, p.number, p.level, p.opening, p.text) for p in document.paragraphs],
            [(note.marker, note.text, note.paragraph) for note in document.footnotes],
            [citation.symbol for paragraph in document.paragraphs for citation in paragraph.citations],
            [(m.paragraph, m.verb, m.addressees, m.kind, m.due, m.recurrence) for m in document.mandates],
        )

    assert said(printed) == said(plain)


def test_the_picture_in_the_readme_shows_what_a_terminal_shows() -> None:
    picture = (EXAMPLES.parent / "docs" / "reading.svg").read_text("utf-8")
    lines: dict[str, str] = {}
    for line, words in re.findall(r'<text [^>]*clip-path="url\(#(.+?)\)">(.*?)</text>', picture):
        lines[line] = lines.get(line, "") + unescape(words)
    shown = {"".join(words.split()) for words in lines.values()}
    (page,) = pages([read(EXAMPLES / "resolution.pdf")], coloured=True)
    printed = {re.sub(r"\x1b\[[\d;]*m|\s", "", line) for line in page.splitlines()}
    assert len(shown) > 30
    assert shown - printed == {"$seizedreadexamples/resolution.pdf", "⋯"}
