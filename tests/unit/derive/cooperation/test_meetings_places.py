"""Cities, told from countries and from anything else with a capital."""

import pytest

from seized.derive.cooperation.places import place_at


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Rome,", "Rome"),
        ("Washington, D.C., on 3 May 2031", "Washington, D.C."),
        ("Sharm el-Sheikh, Egypt,", "Sharm el-Sheikh"),
        ("Nowa Huta, Poland, on 3 May", "Nowa Huta"),
        ("Kailua-Kona, Hawaii, United States of America, from", "Kailua-Kona"),
        ("Xanadu on 3 May 2031", "Xanadu"),
        ("Kenya on 3 May 2031", None),
        ("Russian Federation,", None),
    ],
)
def test_a_place(text: str, city: str | None) -> None:
    found = place_at(text, 0)
    assert found is not None
    assert found.city == city


@pytest.mark.parametrize("text", ["Astana Forum of", "Latin America and the Caribbean", "Small Arms and Light Weapons"])
def test_what_is_no_place(text: str) -> None:
    assert place_at(text, 0) is None
