"""Patterns for one of many words."""

import re
from collections.abc import Callable, Iterable

import pytest

from seized.vocabulary.choices import choice, whole

OTTERS = ("Otter", "Otter Union", "Otters", "Pond", "C.3 (b)")


@pytest.mark.parametrize("pattern", [choice, whole])
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Otter Union met", ["Otter Union"]),
        ("the Otter United met", ["Otter"]),
        ("Otters and Otter and Pond", ["Otters", "Otter", "Pond"]),
        ("C.3 (b), C-3 (b)", ["C.3 (b)"]),
        ("otters and ponds", []),
    ],
)
def test_the_longest_word_that_fits_is_found(
    pattern: Callable[[Iterable[str]], str], text: str, found: list[str]
) -> None:
    assert re.findall(pattern(OTTERS), text) == found


def test_a_choice_gives_way_to_what_follows_it() -> None:
    assert re.fullmatch(rf"{choice(('a', 'ab', 'abc'))}cd", "abcd")
    assert re.fullmatch(rf"{choice(('one', 'two'))}?s", "s")


@pytest.mark.parametrize(
    ("nor", "text", "starts"),
    [
        ("", "Pond, aPond, 7Pond, -Pond, /Pond", [0, 21, 28]),
        ("-/", "Pond, aPond, 7Pond, -Pond, /Pond", [0]),
    ],
)
def test_whole_words_stand_behind_none_of_the_characters(nor: str, text: str, starts: list[int]) -> None:
    assert [found.start() for found in re.finditer(whole(OTTERS, nor), text)] == starts
