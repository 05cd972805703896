"""The guarantees of the reading contract, on every real document there is."""

import pytest

from tests.property.invariants import holds_together
from tests.real.corpus import files, reading

EVERY_KIND = [
    *files("seeds/*.txt"),
    *files("series/*.txt"),
    *files("pdf/*.pdf"),
    *files("akn/*.xml"),
    *files("languages/*.xml"),
]

UNTITLED = ("pdf/A_80_L.41.pdf",)
"""The drafts that print no title of their own above the enacting formula."""


@pytest.mark.parametrize("path", EVERY_KIND)
def test_guarantees(path: str) -> None:
    holds_together(reading(path))


@pytest.mark.parametrize("path", [*files("pdf/*.pdf"), *files("akn/*.xml")])
def test_footnotes_hang_on_a_paragraph(path: str) -> None:
    loose = [note.marker for note in reading(path).footnotes if note.marker.isdigit() and note.paragraph is None]
    assert not loose


@pytest.mark.parametrize("path", [*files("pdf/*.pdf"), *files("akn/*.xml"), *files("series/*.txt")])
def test_a_resolution_has_its_parts(path: str) -> None:
    document = reading(path)
    parts = {paragraph.part for paragraph in document.paragraphs}
    assert {"formula", "operative"} <= parts
    assert document.kind in ("resolution", "draft resolution")
    assert document.organ and document.date
    assert document.session or document.organ == "Security Council"
    assert document.title or document.organ == "Security Council" or path in UNTITLED


@pytest.mark.parametrize("path", files("pdf/*.pdf"))
def test_pages_are_given(path: str) -> None:
    document = reading(path)
    assert document.source.pages
    pages = [paragraph.page for paragraph in document.paragraphs]
    assert all(page and page <= document.source.pages for page in pages)
    assert pages == sorted(pages, key=lambda page: page or 0)
