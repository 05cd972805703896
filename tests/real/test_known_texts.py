"""The tables of known texts against the documents themselves, and against what later texts say of their dates."""

import runpy
from collections.abc import Iterator

import pytest

from seized.model import Document
from seized.vocabulary.known_texts import known
from tests.property.letters import letters
from tests.real.corpus import CORPUS, HERE, files, reading, symbol_of

ADOPTED = files("akn/A_RES_*.xml") + files("pdf/A_RES_*.pdf")
DOCUMENTS = [*files("akn/*.xml"), *files("pdf/*.pdf"), *files("series/*.txt"), *files("seeds/*")]

CITED_OTHERWISE = {
    ("A/RES/74/45", "2019-12-19"),  # recited in 78/53 and 80/24; its roll call too is of 12 December
    ("A/RES/74/54", "2019-12-19"),  # recited beside it
    ("A/RES/75/45", "2020-12-17"),  # recited beside it
    ("A/RES/76/253", "2022-03-17"),  # in 78/279; all texts of its meeting, the 61st, are of 15 March
    ("A/RES/77/298", "2023-06-30"),  # in 78/277
    ("A/RES/78/69", "2024-12-05"),  # in 80/110, a year late
}
"""Dates that texts give by mistake; the others who cite these resolutions, or the texts of their meeting, agree."""


def test_the_tables_are_those_that_their_source_gives() -> None:
    tool = runpy.run_path(str(HERE.parents[2] / "tools" / "known_texts.py"))
    for name, table in tool["tables_of"](CORPUS / "tables").items():
        assert (tool["DATA"] / name).read_text("utf-8") == table, f"{name}: run tools/known_texts.py"


@pytest.mark.parametrize("path", ADOPTED)
def test_a_text_says_what_is_known_of_it(path: str) -> None:
    document, text = reading(path), known(symbol_of(path))
    assert text and text.symbol == document.symbol
    assert text.date == document.date
    assert letters(text.title or "").lower() == letters(document.title or "").lower()
    assert text.drafts == document.derived_from
    assert text.items == document.agenda_items


def cited(document: Document) -> Iterator[tuple[str, str]]:
    """The resolutions that a document cites with their dates."""
    citations = [one for place in document.paragraphs for one in place.citations]
    citations += [one for note in document.footnotes for one in note.citations]
    yield from ((one.symbol, one.date) for one in citations if one.symbol and one.date)


def test_later_texts_cite_the_dates_that_are_known() -> None:
    citations = {citation for path in DOCUMENTS for citation in cited(reading(path))}
    dates = {(symbol, text.date) for symbol, _ in citations if (text := known(symbol))}
    assert len(dates & citations) > 650
    assert {(symbol, date) for symbol, date in citations if known(symbol)} - dates == CITED_OTHERWISE
