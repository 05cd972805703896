import pytest

from seized.derive.lineage.recitals import in_step, lists, of_organ, session_of
from seized.model.lineage import Recall
from tests.unit.derive.lineage.shelf import recalled, resolution


@pytest.mark.parametrize(
    ("named", "members", "found"),
    [
        ("71/1 72/1 73/1 74/1", "73/1 74/1", ["72/1", "71/1"]),
        ("68/1 70/1 72/1 74/1", "72/1 74/1", ["70/1", "68/1"]),
        ("60/1 73/1 74/1 75/1", "74/1 75/1", ["73/1"]),
        ("72/1 72/5 73/1 74/1", "73/1 74/1", []),
        ("71/1 73/1 74/1", "73/1 74/1", []),
        ("70/1 74/1 78/1", "74/1 78/1", []),
        ("72/1 73/1 74/1", "74/1", []),
        ("3474 (XXX) 31/7 32/8", "31/7 32/8", ["3474 (XXX)"]),
    ],
)
def test_in_step(named: str, members: str, found: list[str]) -> None:
    spaced = named.replace(" (", "_(").split()
    listed = recalled(",", *(f"A/RES/{number.replace('_', ' ')}" for number in spaced))
    ours = {f"A/RES/{member}" for member in members.split()}
    assert [recall.symbol.removeprefix("A/RES/") for recall in in_step(listed, ours)] == found


def test_lists_of_which_nothing_is_said() -> None:
    text = resolution(
        78,
        1,
        recalls=[
            *recalled(",", "A/RES/74/1", "A/RES/75/1", "A/RES/76/1"),
            *recalled(" on eels,", "A/RES/74/2", "A/RES/75/2", "A/RES/76/2", paragraph="pp2"),
            *recalled(",", "A/RES/74/3", "A/RES/75/3", paragraph="pp3"),
        ],
    )
    assert [[recall.symbol for recall in listed] for listed in lists(text)] == [
        ["A/RES/74/1", "A/RES/75/1", "A/RES/76/1"]
    ]


@pytest.mark.parametrize(
    ("symbol", "organ", "belongs"),
    [
        ("A/RES/74/1", "General Assembly", True),
        ("A/HRC/RES/50/1", "General Assembly", False),
        ("A/HRC/RES/50/1", "Human Rights Council", True),
        ("S/RES/2014 (2011)", "Security Council", True),
        ("A/74/100", "General Assembly", False),
        ("A/RES/74/1", None, False),
    ],
)
def test_whose_resolution_is_recalled(symbol: str, organ: str | None, belongs: bool) -> None:
    assert of_organ(Recall(symbol, None, "pp1"), organ) is belongs


@pytest.mark.parametrize(
    ("symbol", "session"),
    [
        ("A/RES/74/1", 74),
        ("A/RES/3263 (XXIX)", 29),
        ("A/RES/S-30/1", None),
        ("S/RES/2014 (2011)", None),
        ("eels", None),
    ],
)
def test_the_session_of_a_symbol(symbol: str, session: int | None) -> None:
    assert session_of(symbol) == session
