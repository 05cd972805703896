from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from seized.export.pictures.flags import flags

MARKS = st.lists(st.tuples(st.floats(10, 650), st.floats(20, 200)), max_size=25).map(sorted)


def test_a_lone_label_flies_to_the_right() -> None:
    (flag,) = flags([(100.0, 50.0)], 600, 4)
    assert flag and (flag.row, flag.left, flag.right) == (0, 100.0, 150.0)


def test_at_the_end_of_the_line_it_flies_to_the_left() -> None:
    (flag,) = flags([(590.0, 50.0)], 600, 4)
    assert flag and (flag.left, flag.right) == (540.0, 590.0)


def test_an_earlier_label_hangs_below_a_later_one() -> None:
    first, second = flags([(100.0, 80.0), (130.0, 80.0)], 600, 4)
    assert first and second and (first.row, second.row) == (1, 0)


def test_what_has_no_room_has_no_label() -> None:
    assert flags([(50.0, 80.0), (60.0, 80.0)], 200, 1)[0] is None


@given(MARKS)
def test_none_touches_another_and_no_pole_runs_through_one(marks: list[tuple[float, float]]) -> None:
    placed = [flag for flag in flags(marks, 660, 4) if flag]
    for one, other in combinations(placed, 2):
        if one.row == other.row:
            assert one.right < other.left or other.right < one.left
        else:
            upper, lower = sorted((one, other), key=lambda flag: flag.row)
            assert not upper.left <= lower.pole <= upper.right
    assert all(flag.left >= 0 and flag.right <= 660 for flag in placed)
