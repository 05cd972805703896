"""Passages keep their origins however they are cut and joined."""

import re

import pytest

from seized.model import Passage

SOURCE = "The lamp-\nlighters* of Saltmere\n"
BROKEN = Passage("The lamp-lighters of Saltmere", (0, 9, 17), (0, 10, 19))
"""A word broken at its hyphen and a mark, both mended."""


def quotes(passage: Passage) -> list[str]:
    """What stands at the origin of each character."""
    return [SOURCE[slice(*passage.locate(i, i + 1))] for i in range(len(passage.text))]


@pytest.mark.parametrize("start", range(0, 30, 3))
@pytest.mark.parametrize("length", [1, 4, 9, 30])
def test_a_part_stands_where_it_stood_in_the_whole(start: int, length: int) -> None:
    end = min(start + length, len(BROKEN.text))
    part = BROKEN.part(start, end)
    assert part.text == BROKEN.text[start:end]
    assert quotes(part) == list(part.text)
    assert not part.text or part.span == BROKEN.locate(start, end)


def test_an_empty_part_stands_where_it_was_cut() -> None:
    assert BROKEN.part(9, 9).span == (10, 10)
    assert BROKEN.part(29, 29).span == (31, 31)


def test_joined_passages_keep_their_places() -> None:
    joined = Passage.joined([BROKEN.part(18, 20), BROKEN.part(0, 3), BROKEN.part(0, 0), BROKEN.part(21, 29)])
    assert joined.text == "ofTheSaltmere"
    assert quotes(joined) == list(joined.text)


def test_what_joins_two_lines_is_the_break_between_them() -> None:
    first, second = Passage.plain("The lamp-"), Passage.plain("lighters", 10)
    joined = Passage.joined([first, second], by="\n")
    assert joined.text == "The lamp-\nlighters"
    assert quotes(joined) == list(joined.text)


def test_nothing_joined_is_an_empty_passage() -> None:
    assert Passage.joined([]) == Passage("", (0,), (0,))


def test_split() -> None:
    parts = BROKEN.split(re.compile(" "))
    assert [part.text for part in parts] == ["The", "lamp-lighters", "of", "Saltmere"]
    assert [SOURCE[slice(*part.span)] for part in parts] == ["The", "lamp-\nlighters", "of", "Saltmere"]
    assert [part.text for part in BROKEN.split(re.compile("The|Saltmere"))] == ["", " lamp-lighters of ", ""]


def test_strip() -> None:
    assert BROKEN.part(17, 21).strip(" ") == BROKEN.part(18, 20)
    assert BROKEN.strip("The").span == (3, 30)
    assert Passage.plain("***").strip("*").text == ""
