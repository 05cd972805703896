"""Words as calls and fields are compared by them."""

import pytest

from seized.derive.plan.words import same_field, topic


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("regular meetings of the Eel Wardens", "third meeting of Eel Wardens"),
        ("annual meetings of ministers", "meeting of ministers"),
    ],
)
def test_how_often_and_which_one_say_nothing_of_what_a_thing_is(one: str, other: str) -> None:
    assert topic(one) == topic(other)


def test_other_words_make_another_thing() -> None:
    assert topic("consultative meetings of ministers") != topic("meetings of ministers")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Capacity-building", "capacity building", True),
        ("sport", "sports", True),
        ("science and technology", "science and technologies", True),
        ("science", "science and technology", False),
        ("transport", "transportation", False),
        ("gas", "ga", False),
    ],
)
def test_a_field_is_known_again_by_its_letters_in_the_singular(one: str, other: str, same: bool) -> None:
    assert (same_field(one) == same_field(other)) is same
