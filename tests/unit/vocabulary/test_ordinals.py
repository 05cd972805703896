import re

import pytest

from seized.vocabulary.ordinals import CARDINAL, ORDINAL, cardinal, ordinal, ordinal_words, roman, session_label


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("first", 1),
        ("twelfth", 12),
        ("Eightieth", 80),
        ("seventy-seventh", 77),
        ("eighty\u2011third", 83),
        ("twenty second", 22),
        ("hundredth", 100),
        ("one hundredth", 100),
        ("one hundred and first", 101),
        ("one hundred and twenty-second", 122),
        ("two hundredth", 200),
        ("82nd", 82),
        ("111th", 111),
        ("seventy", None),
        ("seventy-eleventh", None),
        ("next", None),
    ],
)
def test_ordinal(words: str, number: int | None) -> None:
    assert ordinal(words) == number
    assert (re.fullmatch(ORDINAL, words) is not None) == (number is not None)


@pytest.mark.parametrize(
    ("words", "number"),
    [("one", 1), ("thirty-two", 32), ("Ninety", 90), ("one hundred and twenty", 120), ("90", 90), ("ninth", None)],
)
def test_cardinal(words: str, number: int | None) -> None:
    assert cardinal(words) == number
    assert (re.fullmatch(CARDINAL, words) is not None) == (number is not None)


def test_ordinals_in_running_text_are_taken_whole() -> None:
    text = "at its seventy-ninth, eighty-first and 103rd sessions, twenty-one members"
    assert re.findall(ORDINAL, text) == ["seventy-ninth", "eighty-first", "103rd"]
    assert re.findall(CARDINAL, text) == ["twenty-one"]


@pytest.mark.parametrize(
    ("text", "number"), [("XXV", 25), ("IV", 4), ("XL", 40), ("MCMXLV", 1945), ("IIII", None), ("VX", None), ("", None)]
)
def test_roman(text: str, number: int | None) -> None:
    assert roman(text) == number


@pytest.mark.parametrize(
    ("text", "label"), [("XXV", "25"), ("S-VI", "S-6"), ("ES-II", "ES-2"), ("ES\u2011II", "ES-2"), ("S-6", None)]
)
def test_session_label(text: str, label: str | None) -> None:
    assert session_label(text) == label


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "first"), (12, "twelfth"), (79, "seventy-ninth"), (90, "ninetieth"), (100, "one hundredth")],
)
def test_ordinal_words(number: int, words: str) -> None:
    assert ordinal_words(number) == words


def test_every_ordinal_in_words_is_read_again() -> None:
    assert [ordinal(ordinal_words(number)) for number in range(1, 200)] == list(range(1, 200))
