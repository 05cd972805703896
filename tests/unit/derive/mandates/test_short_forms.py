"""Short forms that a text defines in brackets."""

import pytest

from seized.derive.mandates.short_forms import short_forms


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        (
            "Welcomes the United Nations Count Mission in Freedonia (the Count Mission);",
            "United Nations Count Mission in Freedonia",
        ),
        (
            "the Secretary-General and the Commission for the Keeping of Otters (the Commission)",
            "Commission for the Keeping of Otters",
        ),
        ("the Otter and River Commission (“the Commission”)", "Otter and River Commission"),
        (
            "the Otter Commission for Freedonia (hereinafter referred to as the “Commission”)",
            "Otter Commission for Freedonia",
        ),
        ('the Otter Union ("the Union")', "Otter Union"),
        ("by the International Count Association for Otters (ICAO)", "International Count Association for Otters"),
    ],
)
def test_the_full_name_is_what_stands_before_the_bracket(text: str, defined: str) -> None:
    assert [full for _, _, full in short_forms(text)] == [defined]


@pytest.mark.parametrize(
    "text",
    ["the Republic of Freedonia (State of)", "three otters (the Otter)", "otters (see below)", "the Otter Union (FAO)"],
)
def test_other_brackets_define_nothing(text: str) -> None:
    assert not list(short_forms(text))
