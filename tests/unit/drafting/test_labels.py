"""What paragraphs are called in talks."""

import pytest

from seized.drafting.compiling.labels import Labels, label
from seized.model.comparison import Place, PlacePart


def place(id_: str, *, at: int = 0, level: int = 0, number: str | None = None) -> Place:
    part: PlacePart = "footnote" if id_.startswith("note") else "preamble" if id_.startswith("pp") else "operative"
    return Place(at=at, id=id_, part=part, number=number, level=level, opening=None, text="Text")


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("pp3", "PP3"),
        ("op4", "OP4"),
        ("op4.a.ii", "OP4 (a) (ii)"),
        ("op4.p2", "OP4 para. 2"),
        ("annex1.op2", "annex 1 OP2"),
        ("annex2.p3", "annex 2 para. 3"),
        ("s2.op1", "sect. 2 OP1"),
        ("B.op1", "B OP1"),
        ("note6", "Note 6"),
        ("h1", ""),
        ("title", ""),
        ("formula", ""),
    ],
)
def test_the_base_is_called_by_its_own_numbers(id_: str, expected: str) -> None:
    assert label(place(id_)) == expected


BASE = [
    place("pp1", at=0),
    place("op1", at=1),
    place("op2", at=2),
    place("op2.a", at=3, level=1, number="(a)"),
    place("op3", at=4),
]


def named(behind: int, *new: Place) -> list[str]:
    """The names of new paragraphs that stand behind paragraph `behind` of the base."""
    labels = Labels(BASE)
    for old in BASE[: behind + 1]:
        labels.passed(old)
    return [labels.named(one, behind) for one in new]


@pytest.mark.parametrize(
    ("behind", "new", "expected"),
    [
        (1, [place("op2")], ["OP1 bis"]),
        (1, [place("op2"), place("op3"), place("op4")], ["OP1 bis", "OP1 ter", "OP1 quater"]),
        (0, [place("op1"), place("op2")], ["OP1 ante", "OP1 ante bis"]),
        (-1, [place("pp1")], ["PP1 ante"]),
        (3, [place("op2.b", level=1, number="(b)")], ["OP2 (a) bis"]),
        (2, [place("op2.a", level=1, number="(a)")], ["OP2 (a) bis"]),
        (1, [place("op1.a", level=1, number="(a)")], ["OP1 (a)"]),
        (
            3,
            [place("op3"), place("op3.a", level=1, number="(a)"), place("op3.b", level=1, number="(b)")],
            ["OP2 bis", "OP2 bis (a)", "OP2 bis (b)"],
        ),
        (4, [place("annex1.op1")], ["annex 1 OP1"]),
        (4, [place("h1")], [""]),
    ],
)
def test_a_new_paragraph_is_called_after_the_one_before_it(behind: int, new: list[Place], expected: list[str]) -> None:
    assert named(behind, *new) == expected


def test_other_wordings_are_alternatives() -> None:
    labels = Labels(BASE)
    labels.passed(BASE[1])
    assert labels.named(place("op2"), 1) == "OP1 bis"
    assert [labels.rival(place("op2")) for _ in range(2)] == ["OP1 bis ALT", "OP1 bis ALT 2"]
    assert labels.named(place("op3"), 1) == "OP1 ter"
