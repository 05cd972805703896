"""Whom the name means that a person types."""

import pytest

from seized.service.judging import addressee


@pytest.mark.parametrize(
    ("typed", "name", "un"),
    [
        ("Secretary-General", "Secretary-General", True),
        ("secretary‑general", "Secretary-General", True),
        ("UNICEF", "United Nations Children's Fund", True),
        ("  United  Nations Children’s Fund ", "United Nations Children's Fund", True),
        ("Shanghai Cooperation Organization", "Shanghai Cooperation Organization", False),
        ("Working Group on Otters", "Working Group on Otters", True),
        ("Chair of the Working Group on Otters", "Chair of the Working Group on Otters", True),
        ("keepers of the locks", "keepers of the locks", False),
    ],
)
def test_a_name_stands_for_whom_the_tables_or_its_grammar_tell(typed: str, name: str, un: bool) -> None:
    found = addressee(typed)
    assert (found.name, found.un) == (name, un)
    assert found.text == " ".join(typed.split())
