import pytest

from seized.vocabulary.organs import organ, organ_of_formula, organ_of_symbol


@pytest.mark.parametrize(
    ("symbol", "name"),
    [
        ("A/C.3/91/L.45", "General Assembly"),
        ("A/HRC/98/L.2", "Human Rights Council"),
        ("S/2036/970", "Security Council"),
        ("E/CN.6/2036/L.3", "Commission on the Status of Women"),
        ("TD/B/1", None),
    ],
)
def test_organ_of_symbol(symbol: str, name: str | None) -> None:
    found = organ_of_symbol(symbol)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("formula", "name"),
    [
        ("The General Assembly,", "General Assembly"),
        ("*The Security Council*,", "Security Council"),
        ("The  Economic and Social Council", "Economic and Social Council"),
        ("The General Assembly of the Society,", None),
        ("", None),
    ],
)
def test_organ_of_formula(formula: str, name: str | None) -> None:
    found = organ_of_formula(formula)
    assert (found.name if found else None) == name


def test_organ() -> None:
    assert organ("the HUMAN RIGHTS COUNCIL") == organ("Human Rights Council") is not None
    assert organ("Council") is None
