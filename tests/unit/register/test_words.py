import pytest

from seized.register.words import DIFFERENT, LONGEST, stems, words

CASES = {
    "Requests the Secretary-General": ["request", "the", "secretari", "general"],
    "reports, REPORTED; reporting": ["report"] * 3,
    "The Assembly’s and the ASSEMBLY'S, of States' reports": [
        "the",
        "assembl",
        "and",
        "the",
        "assembl",
        "of",
        "state",
        "report",
    ],
    "Congress’s": ["congress"],
    "Côte d’Ivoire, re\u0301sume\u0301 and résumé": ["cote", "d", "ivoir", "resum", "and", "resum"],
    "A/RES/77/338": ["a", "res", "77", "338"],
    "1,500.25 of 2023": ["1", "500", "25", "of", "2023"],
    "eight square km² and a note¹²": ["eight", "squar", "km", "and", "a", "note"],
    "snake_case *and* _emphasis_": ["snake", "case", "and", "emphasi"],
    "ﬁnance İstanbul STRASSE straße": ["financ", "istanbul", "strass", "strass"],
    "co\u00adoperation": ["cooper"],
    "резолюция": ["резолюция"],
    "联合国 77/338": ["联", "合", "国", "77", "338"],
    " -- ( ) \x00 \ud800 ": [],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_stems(text: str, expected: list[str]) -> None:
    assert stems(text) == expected


@pytest.mark.parametrize("text", CASES)
def test_words_stand_where_they_say(text: str) -> None:
    found = words(text)
    assert [word.stem for word in found] == stems(text)
    assert [stems(text[word.start : word.end]) for word in found] == [[word.stem] for word in found]


def test_a_possessive_is_not_a_part_of_the_word() -> None:
    text = "the Assembly’s own"
    assert [text[word.start : word.end] for word in words(text)] == ["the", "Assembly", "own"]


def test_words_without_end_are_cut() -> None:
    assert stems("x" * 1000) == ["x" * LONGEST]


def test_of_different_words_so_many_count() -> None:
    many = [f"n{number}" for number in range(DIFFERENT + 5)]
    assert stems(" ".join(["the", *many, "the"])) == ["the", *many[: DIFFERENT - 1]]
    assert len(stems("the " * (DIFFERENT + 5))) == DIFFERENT + 5
