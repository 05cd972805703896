"""Tells what stayed in its order from what moved."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def heaviest_chain(later: Sequence[int], weights: Sequence[float]) -> list[int]:
    """The heaviest row of places whose `later` numbers rise; `weights` are above 0.

    What is not in the row has moved: taking as little as possible, by weight, to have moved is how people see it.
    """
    tails: list[int] = []
    heights: list[float] = []
    ends: list[int] = []
    before: list[int] = []
    for place, (number, weight) in enumerate(zip(later, weights, strict=True)):
        at = bisect_left(tails, number)
        before.append(ends[at - 1] if at else -1)
        height = weight + (heights[at - 1] if at else 0.0)
        low = bisect_right(heights, height, at)
        tails[at:low], heights[at:low], ends[at:low] = [number], [height], [place]
    chain: list[int] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        chain.append(place)
        place = before[place]
    return chain[::-1]
