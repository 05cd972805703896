from collections import Counter

import pytest

from seized.vocabulary.groups import group
from seized.vocabulary.states import name_key, state, state_names, states


def test_members_and_observers() -> None:
    assert Counter(one.status for one in states())["member"] == 193
    assert [one.name for one in states() if one.status == "observer"] == ["Holy See", "State of Palestine"]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Türkiye", "Türkiye"),
        ("TÜRKİYE", "Türkiye"),
        ("Turkey", "Türkiye"),
        ("the Islamic Republic of Iran", "Iran (Islamic Republic of)"),
        ("Venezuela (Bolivarian Republic of )", "Venezuela (Bolivarian Republic of)"),
        ("Cote d'Ivoire", "Côte d’Ivoire"),
        ("the Gambia", "Gambia"),
        ("Guinea‑Bissau", "Guinea-Bissau"),
        ("Zaire", "Democratic Republic of the Congo"),
        ("Republic of the Congo", "Congo"),
        ("People's Democratic Republic of Yemen", "Democratic Yemen"),
        ("Ruritania", None),
        ("Chad and Cuba", None),
    ],
)
def test_state(form: str, name: str | None) -> None:
    found = state(form)
    assert (found.name if found else None) == name


def test_codes() -> None:
    found = state("Afghanistan")
    assert found is not None and (found.iso3, found.m49) == ("AFG", "004")
    codes = Counter(code for one in states() for code in (one.iso3, one.m49) if code)
    assert set(codes.values()) == {1}


def test_every_name_is_of_one_state() -> None:
    forms = {(name_key(one.form), one.state) for one in state_names()}
    forms |= {(name_key(form), one.name) for one in states() for form in (one.name, one.formal)}
    assert [key for key, count in Counter(key for key, _ in forms).items() if count > 1] == []


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("the African Group", "Group of African States"),
        ("G77", None),
        ("Group of 77 and China", "Group of 77 and China"),
    ],
)
def test_group(form: str, name: str | None) -> None:
    assert group(form) == name
