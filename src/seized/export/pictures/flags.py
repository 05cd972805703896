"""Labels that hang below marks on a line like flags from a pole: none touches another, no pole runs through one."""

from collections.abc import Sequence
from typing import NamedTuple

SPACE = 10.0
"""Pixels between two labels of a row, and between a label and a pole beside it."""


class Flag(NamedTuple):
    """Where a label stands: its row, counted from 0 downwards, and the pixels that it takes from `left` to `right`.

    The pole goes down at `pole`, which is one of its ends.
    """

    pole: float
    row: int
    left: float
    right: float


def flags(marks: Sequence[tuple[float, float]], end: float, most: int) -> list[Flag | None]:
    """A flag for each mark, given its place and the width of its label; None where none of the `most` rows has room.

    The marks go from left to right, and no flag beyond `end`; the latest are served first.  A flag flies to the
    right of its pole wherever there is room.
    """
    found: list[Flag | None] = [None] * len(marks)
    placed: list[Flag] = []
    for number in reversed(range(len(marks))):
        place, width = marks[number]
        sides = [(place, place + width), (place - width, place)]
        inside = [(left, right) for left, right in sides if left >= 0 and right <= end]
        tried = (Flag(place, row, left, right) for left, right in inside for row in range(most))
        flag = next((flag for flag in tried if not any(_clash(flag, other) for other in placed)), None)
        if flag:
            placed.append(flag)
        found[number] = flag
    return found


def _clash(one: Flag, other: Flag) -> bool:
    """Whether two labels touch, or the pole of one runs through the other."""
    if one.row == other.row:
        return one.left - SPACE < other.right and other.left - SPACE < one.right
    upper, lower = sorted((one, other), key=lambda flag: flag.row)
    return upper.left - SPACE / 2 < lower.pole < upper.right + SPACE / 2
