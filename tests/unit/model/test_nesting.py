"""Labels say what stands in what."""

import pytest

from seized.model.nesting import label_above, labels_above, stands_in


@pytest.mark.parametrize(
    ("label", "above"),
    [
        ("op4", []),
        ("op4.a", ["op4"]),
        ("op4.a.i.m1", ["op4.a.i", "op4.a", "op4"]),
    ],
)
def test_the_nearest_comes_first(label: str, above: list[str]) -> None:
    assert list(labels_above(label)) == above
    assert label_above(label) == (above or [""])[0]


@pytest.mark.parametrize(
    ("label", "other", "does"),
    [
        ("op4", "op4", True),
        ("op4.a.i", "op4", True),
        ("op4", "op4.a", False),
        ("op40", "op4", False),
    ],
)
def test_a_paragraph_stands_in_itself_and_in_those_above_it(label: str, other: str, does: bool) -> None:
    assert stands_in(label, other) is does
