"""Spans and footnote marks, found again in the clean text."""

import pytest

from seized.model import Document, Footnote, Origin, Paragraph, Region
from seized.model.placing import Places, cited


def one_paragraph(source: str, clean: str, marker: str = "1", number: str | None = None) -> tuple[Places, Paragraph]:
    paragraph = Paragraph("op1", "operative", number, 0, None, clean, (0, len(source)), None, ())
    document = Document(
        source=Origin("", None, None, None),
        kind="other",
        symbol=None,
        organ=None,
        session=None,
        agenda_items=(),
        date=None,
        title=None,
        sponsors=(),
        derived_from=(),
        paragraphs=(paragraph,),
        footnotes=(Footnote(marker, "A note.", "op1", (0, 0), ()),),
        mandates=(),
        text=source,
        regions=(Region((0, len(source)), "paragraph", "op1"),),
    )
    return Places(document), paragraph


@pytest.mark.parametrize(
    ("source", "clean", "words"),
    [
        ("Calls upon the towns", "Calls upon the towns", "towns"),
        ("1. Calls upon\nthe   towns", "Calls upon the towns", "the   towns"),
        ("1. Calls up on the to-\nwns", "Calls upon the towns", "to-\nwns"),
        ("Calls upon¹ the [towns](#)", "Calls upon the towns", "towns"),
    ],
)
def test_a_span_is_found_in_the_clean_text(source: str, clean: str, words: str) -> None:
    places, paragraph = one_paragraph(source, clean)
    start = source.index(words)
    found = places.within(paragraph, (start, start + len(words)))
    assert found is not None
    assert clean[slice(*found)].rsplit(maxsplit=1)[-1] == "towns"


def test_a_label_is_not_taken_for_the_text() -> None:
    places, paragraph = one_paragraph("(a) a towpath;", "a towpath;", number="(a)")
    assert places.within(paragraph, (4, 5)) == (0, 1)


def test_a_label_within_the_text_is_passed_over() -> None:
    source = "Calls upon the towns\n4.\nto keep the locks"
    places, paragraph = one_paragraph(source, "Calls upon the towns to keep the locks", number="4.")
    start = source.index("keep")
    assert places.within(paragraph, (start, start + 4)) == (24, 28)


def test_a_mark_between_numbers_shifts_nothing_behind_it() -> None:
    source = "1. Recalls the 12 towns,¹² 12 locks and 3 bridges"
    clean = "Recalls the 12 towns, 12 locks and 3 bridges"
    places, paragraph = one_paragraph(source, clean, "12", number="1.")
    start = source.index("bridges")
    found = places.within(paragraph, (start, len(source)))
    assert found is not None
    assert clean[slice(*found)] == "bridges"


def test_a_span_elsewhere_is_not_found() -> None:
    places, paragraph = one_paragraph("Calls upon the towns", "Calls upon the towns")
    assert places.within(paragraph, (100, 120)) is None


@pytest.mark.parametrize(
    ("source", "marker"),
    [
        ("the Agenda,¹ and its Goals", "1"),
        ("the Agenda, ^{1} and its Goals", "1"),
        ("the Agenda,<sup>1</sup> and its Goals", "1"),
        ("the Agenda,[^1] and its Goals", "1"),
        ("the Agenda,12 and its Goals", "12"),
        ("the Agenda,^{*} and its Goals", "*"),
    ],
)
def test_a_footnote_mark_stands_where_it_stood(source: str, marker: str) -> None:
    clean = "the Agenda, and its Goals"
    places, paragraph = one_paragraph(source, clean, marker)
    assert places.notes(paragraph) == [(len("the Agenda,"), marker)]


@pytest.mark.parametrize("source", ["of Eels, 11 16 May, and", "of Eels,11 16 May, and", "of Eels,¹¹\n16 May, and"])
def test_a_mark_before_a_number_is_not_mixed_with_it(source: str) -> None:
    places, paragraph = one_paragraph(source, "of Eels, 16 May, and", "11")
    assert places.notes(paragraph) == [(len("of Eels,"), "11")]


def test_a_mark_at_the_end_or_not_found_stands_at_the_end() -> None:
    for source in ("its Goals.¹", "its Goals."):
        places, paragraph = one_paragraph(source, "its Goals.")
        assert places.notes(paragraph) == [(10, "1")]


def test_citations_stand_where_their_words_stand(reading: Document) -> None:
    paragraph = reading.paragraphs[1]
    assert [paragraph.text[slice(*span)] for span, _ in cited(paragraph)] == ["7/2 of 9 April 2019"]
