import pytest

from seized.register.query import MOST, Query, asked
from seized.register.stores import postgresql_search, sqlite_search

CASES = {
    "voluntary contributions": ["voluntari", "contribut"],
    "  Reports reported reporting ": ["report"],
    '"voluntary contributions" fund': ["voluntari contribut", "fund"],
    "“voluntary contributions” „trust fund“": ["voluntari contribut", "trust fund"],
    'the "general assembly': ["the", "general assembl"],
    "Secretary-General": ["secretari general"],
    "77/338": ["77 338"],
    "-staff": [],
    "fund -staff -“trust fund” -- - –": ["fund"],
    "report OR (study AND NOT paper*)": ["report", "or", "studi", "and", "not", "paper"],
    "": [],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_what_is_wanted(text: str, expected: list[str]) -> None:
    assert [" ".join(sought.words) for sought in asked(text).wanted] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fund -staff -“trust fund” -- - –", ["staff", "trust fund"]),
        ("-77/338", ["77 338"]),
        ("Secretary-General a-b", []),
        ("--staff", ["staff"]),
        ("-", []),
    ],
)
def test_what_is_unwanted(text: str, expected: list[str]) -> None:
    assert [" ".join(sought.words) for sought in asked(text).unwanted] == expected


@pytest.mark.parametrize(
    ("text", "symbol", "phrases"),
    [
        ("A/RES/77/338", "A/RES/77/338", ["a res 77 338", "77 338"]),
        ("a/res/77/338", "A/RES/77/338", ["a res 77 338", "77 338"]),
        ("S/RES/1540 (2004)", "S/RES/1540 (2004)", ["s res 1540 2004", "1540 2004"]),
        ("S/RES/1540(2004)", "S/RES/1540 (2004)", ["s res 1540 2004", "1540 2004"]),
        ("A/77/L.107/Rev.1", "A/77/L.107/Rev.1", ["a 77 l 107 rev 1"]),
        ("A/HRC/RES/50/1", "A/HRC/RES/50/1", ["a hrc res 50 1"]),
        ("77/338", None, ["77 338"]),
        ('"A/RES/77/338"', None, ["a res 77 338"]),
    ],
)
def test_symbols(text: str, symbol: str | None, phrases: list[str]) -> None:
    (sought,) = asked(text).wanted
    assert (sought.symbol, [" ".join(phrase) for phrase in sought.phrases]) == (symbol, phrases)


@pytest.mark.parametrize(("text", "nothing"), [("", False), (" \n", False), ("?!", True), ('""', True), ("-a", False)])
def test_nothing_to_look_for(text: str, nothing: bool) -> None:
    assert asked(text).nothing is nothing


def test_long_queries_are_cut() -> None:
    there = [f"n{number}" for number in range(MOST + 1)]
    assert (len(asked(" ".join(there[:-1])).wanted), asked(" ".join(there[:-1])).cut) == (MOST, False)
    assert (len(asked(" ".join(there)).wanted), asked(" ".join(there)).cut) == (MOST, True)
    (phrase,) = asked('"' + " ".join(there)).wanted
    assert (len(phrase.words), asked('"' + " ".join(there)).cut) == (MOST, True)
    assert not asked("the " * 10_000).cut


QUERY = Query(groups=((("report",),), (("77", "338"), ("cites:ab",))), without=(("staff",), ("trust", "fund")))


def test_a_query_for_sqlite() -> None:
    assert sqlite_search.expression(QUERY) == (
        '(("report") AND ("77 338" OR "cites:ab")) NOT ("staff" OR "trust fund")'
    )


def test_a_query_for_postgresql() -> None:
    assert postgresql_search.expression(QUERY) == "(('report')) & (('77' & '338') | ('cites:ab')) & !'staff'"
