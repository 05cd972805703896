"""What stayed in its order."""

import pytest

from seized.drafting.compare.order import heaviest_chain


@pytest.mark.parametrize(
    ("later", "weights", "expected"),
    [
        ([], [], []),
        ([0, 1, 2], [1, 1, 1], [0, 1, 2]),
        ([2, 0, 1], [1, 1, 1], [1, 2]),
        ([2, 0, 1], [5, 1, 1], [0]),
        ([1, 0], [1, 2], [1]),
        ([3, 1, 2, 0, 4], [1, 1, 1, 1, 1], [1, 2, 4]),
        ([1, 1, 2], [1, 3, 1], [1, 2]),
    ],
)
def test_the_heaviest_row_that_rises(later: list[int], weights: list[float], expected: list[int]) -> None:
    assert heaviest_chain(later, weights) == expected
