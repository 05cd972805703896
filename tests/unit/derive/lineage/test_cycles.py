import pytest

from seized.derive.lineage.cycles import cycle, sessions
from seized.model.lineage import Text
from tests.unit.derive.lineage.shelf import resolution


def at(*numbers: int) -> list[Text]:
    return [resolution(number, place) for place, number in enumerate(numbers)]


@pytest.mark.parametrize(
    ("held", "name", "story"),
    [
        ((64, 65, 67, 69, 71, 73), "biennial", "annual once, then biennial"),
        ((70, 71, 72), "annual", "annual"),
        ((60, 63, 66, 69), "triennial", "triennial"),
        ((60, 64, 68), "quadrennial", "quadrennial"),
        ((60, 65, 70), "quinquennial", "quinquennial"),
        ((60, 66, 72), "every-6-years", "every 6 years"),
        ((69, 70, 71, 72, 75), "annual", "annual three times, then after 3 years"),
        ((60, 61, 62, 64, 66), "biennial", "annual twice, then biennial"),
        ((60, 62, 63, 66, 68, 69), "annual", "mostly annual, 1 to 3 years apart"),
        ((74, 76), "biennial", "two texts, 2 years apart"),
        ((74, 75), "annual", "two texts, one year apart"),
        ((70,), "one-time", "one text"),
        ((70, 70), "one-time", "2 texts in one year"),
        ((70, 70, 71, 71, 73), "multiple-per-year", "several texts a year"),
        ((70, 70, 71, 72, 73, 74), "annual", "annual"),
    ],
)
def test_cycle(held: tuple[int, ...], name: str, story: str) -> None:
    found = cycle(at(*held))
    assert found is not None
    assert (found.name, found.story, found.unit) == (name, story, "session")


def test_the_newest_gap_counts_three_times_and_the_next_twice() -> None:
    found = cycle(at(60, 61, 62, 63, 65, 67))
    assert found and found.name == "biennial"  # 3 + 2 against 1 + 1 + 1
    found = cycle(at(60, 61, 62, 63, 64, 65, 66, 67, 69, 71))
    assert found and found.name == "annual"  # 7 against 5


def test_of_equal_gaps_the_newest_names_the_cycle() -> None:
    found = cycle(at(60, 61, 62, 64))
    assert found and found.name == "biennial"  # 3 against 2 + 1


def test_years_where_the_sessions_are_no_years() -> None:
    texts = [resolution(54, 1, organ="Human Rights Council", date=date) for date in ("2021-07-01", "2023-10-02")]
    found = cycle(texts)
    assert found and (found.unit, found.counted, found.gaps) == ("year", (2021, 2023), (2,))


def test_the_year_of_a_symbol() -> None:
    texts = [
        Text(key=symbol, symbol=symbol, kind="resolution", organ="Security Council", standing="cited")
        for symbol in ("S/RES/2014 (2011)", "S/RES/2140 (2014)")
    ]
    found = cycle(texts)
    assert found and found.gaps == (3,)
    assert sessions(texts) == {2011, 2014}


def test_nothing_known_gives_no_cycle() -> None:
    assert cycle([Text(key="x", symbol=None, kind="resolution")]) is None
    assert cycle([]) is None
