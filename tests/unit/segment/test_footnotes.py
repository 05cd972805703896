"""Footnotes: where on a page they begin, what goes on from the page before, and which marks are theirs."""

from itertools import pairwise

import pytest

from seized.model.segment import Segmentation
from seized.segment import segment
from tests.unit.segment.printed import Print, first, last, pages, plain, taken_apart, texts

FORMULA = first("_The General Assembly,_")


def notes(found: Segmentation) -> list[tuple[str, str, str | None]]:
    """Marker, text and paragraph of each note."""
    return [(note.marker, note.passage.text, note.segment) for note in found.notes]


@pytest.mark.parametrize(
    "foot",
    [
        pytest.param((Print("^1^ A/1/2,", size=8.0, above=40.0), last("annex.", size=8.0)), id="small type"),
        pytest.param((Print("^1^A/1/2,", size=8.0, above=40.0), last("annex.", size=8.0)), id="mark without a space"),
        pytest.param((Print("^1^ A/1/2,", above=40.0), last("annex.")), id="type of the text"),
        pytest.param((Print("______", above=30.0), Print("^1^ A/1/2,"), last("annex.")), id="rule"),
    ],
)
def test_notes_at_the_foot(foot: tuple[Print, ...]) -> None:
    goes_on = (Print("the river,", page=2), first("_Noting_ the mills,", page=2))
    found = taken_apart(FORMULA, first("_Recalling_ the treaty^1^ of"), *foot, *goes_on)
    assert texts(found) == ["Recalling the treaty of the river,", "Noting the mills,"]
    assert notes(found) == [("1", "A/1/2, annex.", "pp1")]


def test_notes_that_are_drawn_before_the_text() -> None:
    drawn = (Print("^1^ A/1/2.", size=8.0, baseline=100.0), FORMULA._replace(baseline=700.0))
    found = taken_apart(*drawn, first("_Recalling_ the treaty^1^ of"), Print("the lower river,"))
    assert texts(found) == ["Recalling the treaty of the lower river,"]
    assert notes(found) == [("1", "A/1/2.", "pp1")]


def test_a_note_longer_than_its_page() -> None:
    found = taken_apart(
        *(FORMULA, first("_Recalling_ the treaty^1^ of the"), Print("^1^ The treaty of the", size=8.0, baseline=90.0)),
        *(Print("lower river,", page=2), first("_Noting_ the^2^ weirs and the", page=2), Print("mills,", page=2)),
        Print("upper and the lower", size=8.0, page=2, baseline=110.0),
        *(Print("river.", size=8.0, page=2), Print("^2^ A/1/2.", size=8.0, page=2)),
    )
    assert texts(found) == ["Recalling the treaty of the lower river,", "Noting the weirs and the mills,"]
    assert notes(found) == [("1", "The treaty of the upper and the lower river.", "pp1"), ("2", "A/1/2.", "pp2")]


def test_small_type_after_notes_that_have_ended_is_text() -> None:
    found = taken_apart(
        *(FORMULA, first("_Recalling_ the treaty^1^ of the"), Print("^1^ A/1/2.", size=8.0, baseline=90.0)),
        *(Print("lower river,", page=2), Print("Weirs: 3 mills: 4", size=8.0, page=2, above=30.0)),
    )
    assert texts(found) == ["Recalling the treaty of the lower river,", "Weirs: 3 mills: 4"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling the treaty,^1^\n^1^ A/1/2.\nNoting all,", [("1", "A/1/2.", "pp1")]),
        ("Recalling the treaty,^¹^\n\n^¹^ A/1/2.\n\nNoting all,", [("1", "A/1/2.", "pp1")]),
        ("Recalling the treaty,1\n________\n1 A/1/2.\n2/4\nNoting all,", [("1", "A/1/2.", "pp1")]),
        ("Recalling it,1\nNoting 2 of 2012,2\n____\n1\n2\nA/1.\nA/2.", [("1", "A/1.", "pp1"), ("2", "A/2.", "pp2")]),
        ("Recalling paragraph 1,\n________\n1 A/1/2.", [("1", "A/1/2.", None)]),
        ("Recalling all,", []),
    ],
)
def test_notes_of_plain_text(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert notes(segment(plain(f"The General Assembly,\n{text}"))) == expected


def test_a_mark_alone_is_no_paragraph() -> None:
    found = segment(plain("The General Assembly,\nRecalling the treaty,\n\n^¹^\n\n1. Thanks all.\n______\n^¹^ A/1/2."))
    assert texts(found) == ["Recalling the treaty,", "Thanks all."]
    assert notes(found) == [("1", "A/1/2.", "pp1")]


def test_every_character_belongs_somewhere() -> None:
    source = pages(FORMULA, first("_Noting_ a^1^"), Print("1", size=6.0, right=103.0), last("^1^ A/1.", size=8.0))
    regions = segment(source).regions
    assert [regions[0].span[0], regions[-1].span[1]] == [0, len(source.text)]
    assert all(one.span[1] == other.span[0] for one, other in pairwise(regions))
