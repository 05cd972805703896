import re

import pytest

from seized.vocabulary.numbering import NUMBER, Number, letters, number


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("70/1", Number("session", "70", "1")),
        ("70/ 1", Number("session", "70", "1")),
        ("S-30/1", Number("session", "S-30", "1")),
        ("ES-11/1", Number("session", "ES-11", "1")),
        ("53/243 A and B", Number("session", "53", "243", ("A", "B"))),
        ("2020/1", Number("year", "2020", "1")),
        ("1325 (2000)", Number("running", "2000", "1325")),
        ("2832 (XXVI)", Number("roman", "XXVI", "2832")),
        ("217 A (III)", Number("roman", "III", "217", ("A",))),
        ("3419 A to D (XXX)", Number("roman", "XXX", "3419", ("A", "B", "C", "D"))),
        ("2252 (ES-V)", Number("roman", "ES-V", "2252")),
        ("12 (IIX)", None),
    ],
)
def test_takes_a_number_apart(text: str, taken: Number | None) -> None:
    assert number(text) == taken


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("resolutions 46/36 A, B and D, and 47/1", ["46/36 A, B and D", "47/1"]),
        ("under resolution 70/1 A new report", ["70/1"]),
        ("resolution 70/1 A of 3 May", ["70/1 A"]),
        ("resolution 70/1³ and resolution 70/1 B², 5", ["70/1", "70/1 B"]),
        ("A/77/123, 1/CP.21, EC-55/1, 3.5/7", []),
        ("resolution 24/3 II", ["24/3"]),
    ],
)
def test_finds_numbers_in_text(text: str, found: list[str]) -> None:
    assert re.findall(NUMBER, text) == found


def test_fills_ranges_of_letters_in() -> None:
    assert letters("A to D") == letters("A–D") == ("A", "B", "C", "D")
    assert letters("A and D") == ("A", "D")
