"""A resolution says the same from its PDF as from its Akoma Ntoso file."""

from pathlib import Path

import pytest

from seized.model import Document
from tests.property.letters import letters
from tests.real.corpus import files, reading

NAMES = sorted({Path(path).stem for path in files("pdf/*.pdf")} & {Path(path).stem for path in files("akn/*.xml")})


def both(name: str) -> tuple[Document, Document]:
    return reading(f"pdf/{name}.pdf"), reading(f"akn/{name}.xml")


def paragraphs(document: Document, part: str) -> list[str]:
    return [letters(paragraph.text) for paragraph in document.paragraphs if paragraph.part == part]


@pytest.mark.parametrize("name", NAMES)
def test_masthead(name: str) -> None:
    pdf, akn = both(name)
    assert (pdf.kind, pdf.symbol, pdf.organ, pdf.session) == (akn.kind, akn.symbol, akn.organ, akn.session)
    assert (pdf.agenda_items, pdf.date) == (akn.agenda_items, akn.date)
    assert letters(pdf.title or "") == letters(akn.title or "")


@pytest.mark.parametrize("name", NAMES)
def test_paragraphs(name: str) -> None:
    pdf, akn = both(name)
    for part in ("preamble", "operative"):
        assert len(paragraphs(pdf, part)) == len(paragraphs(akn, part)), part


@pytest.mark.parametrize("name", NAMES)
def test_mandates(name: str) -> None:
    pdf, akn = both(name)
    both_ways = {(m.paragraph, m.verb) for m in pdf.mandates} ^ {(m.paragraph, m.verb) for m in akn.mandates}
    assert not both_ways
