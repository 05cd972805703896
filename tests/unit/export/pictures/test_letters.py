import pytest

from seized.export.pictures.letters import lines, width


def test_width_is_that_of_the_face() -> None:
    assert width("Otter", 10) == pytest.approx(7.78 + 2.78 + 2.78 + 5.56 + 3.33)
    assert width("Otter", 10, bold=True) > width("Otter", 10)
    assert width("川", 10) == 10


@pytest.mark.parametrize(
    ("words", "most", "found"),
    [
        ("Otter Organization", 2, ["Otter", "Organization"]),
        ("eels and locks", 3, ["eels and", "locks"]),
        ("eels and locks", 1, ["eels and…"]),
        ("the management of locks", 2, ["the", "manageme…"]),
        ("Managementoflocks", 3, ["Managemen", "toflocks"]),
        ("", 2, []),
    ],
)
def test_lines(words: str, most: int, found: list[str]) -> None:
    assert lines(words, 70, most) == found


def test_no_line_is_wider_than_its_room() -> None:
    words = "Association for the Protection of Weirs, Locks and Otherwise Unmentionableworksonrunningwater"
    for room in (40, 90, 200):
        assert all(width(line) <= room for line in lines(words, room, 9))
        assert all(width(line) <= room for line in lines(words, room, 2))
