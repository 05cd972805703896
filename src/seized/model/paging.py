"""A long answer, a page at a time."""

from collections.abc import Sequence
from typing import Generic, TypeVar

import msgspec

Row = TypeVar("Row")


class Page(msgspec.Struct, Generic[Row], frozen=True):
    """Some rows of an answer, in its order.

    `total` counts all rows of the answer; `more` says that there are more than that, which were not counted.  `after`
    asks for the rows behind these, by the same question; None where there are none.  It means nothing else.
    """

    rows: tuple[Row, ...]
    total: int
    more: bool = False
    after: str | None = None


def paged(found: Sequence[tuple[str, Row]], total: int, limit: int, counted: int) -> Page[Row]:
    """The page of the first `limit` of some rows, each with its place in the order; one more says that more follow.

    Of the `total`, no more than `counted` are told.
    """
    after = found[limit - 1][0] if len(found) > limit else None
    return Page(tuple(row for _, row in found[:limit]), min(total, counted), total > counted, after)
