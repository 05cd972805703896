"""Two wordings, word by word."""

import pytest

from seized.drafting.compare.words import stretches, words
from seized.model.comparison import Stretch


def marked(before: str, after: str) -> str:
    """The stretches in one line; they must give both texts back."""
    found = stretches(before, after)
    assert "".join(one.before for one in found) == before
    assert "".join(one.after for one in found) == after
    return "".join(map(sign, found))


def sign(stretch: Stretch) -> str:
    if stretch.kind == "kept":
        return stretch.after
    gone = f"[-{stretch.before}-]" if stretch.before else ""
    return gone + (f"{{+{stretch.after}+}}" if stretch.after else "")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("mend the locks", "mend the locks", "mend the locks"),
        ("mend the locks;", "mend the old locks;", "mend the {+old +}locks;"),
        ("mend the old locks;", "mend the locks;", "mend the [-old -]locks;"),
        ("Urges all towns", "Encourages all towns", "[-Urges-]{+Encourages+} all towns"),
        ("", "a new one", "{+a new one+}"),
        ("an old one", "", "[-an old one-]"),
        ("", "", ""),
        ("at its 79th session;", "at its 81st session.", "at its [-79th-]{+81st+} session[-;-]{+.+}"),
    ],
)
def test_words_are_kept_replaced_put_in_and_taken_out(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("weirs and locks and dams", "weirs and dams", "weirs [-and locks -]and dams"),
        ("weirs and dams", "weirs and locks and dams", "weirs {+and locks +}and dams"),
        ("in 1999 in print", "in 1999 in print, in 2001 in print", "in 1999 in print{+, in 2001 in print+}"),
        ("held in print,", "held in print, shown in print,", "held in print{+, shown in print+},"),
    ],
)
def test_what_is_added_begins_where_the_eye_expects_it(before: str, after: str, expected: str) -> None:
    assert marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the towns’ “locks”", 'the towns\' "locks"'),
        ("policy‑making", "policy-making"),
        ("on 9 April", "on\u00a09 April"),
        ("Recallingfurther its", "Recalling further its"),
        ("1 September 202 6", "1 September 2026"),
        ("Emphasizes the need", "emphasizes the need"),
        ("the Counsel/the keeper", "the Counsel/ the keeper"),
    ],
)
def test_what_a_reader_does_not_read_is_no_change(before: str, after: str) -> None:
    assert {one.kind for one in stretches(before, after)} == {"kept"}


def test_three_words_between_larger_changes_are_no_island() -> None:
    before = "Mending every broken sluice of the Almond Coast with borrowed timber"
    after = "Painting each of the lighthouses along Walnut Bay with borrowed timber"
    assert [one.kind for one in stretches(before, after)] == ["replaced", "kept"]


def test_a_word_between_small_changes_stays() -> None:
    assert marked("on 9 April to eel fishers", "on 8 April to pike fishers") == (
        "on [-9-]{+8+} April to [-eel-]{+pike+} fishers"
    )


def test_numbers_of_resolutions_are_words() -> None:
    assert [word.plain for word in words("its resolution 75/268, 1,500 towns’")] == [
        "its", "resolution", "75/268", ",", "1,500", "towns", "'",
    ]  # fmt: skip
