"""A long answer, a page at a time."""

from typing import Generic, TypeVar

import msgspec

Row = TypeVar("Row")


class Page(msgspec.Struct, Generic[Row], frozen=True):
    """Some rows of an answer, in its order, and how many it has in all.

    `after` asks for the rows behind these, by the same question; None where there are none.  It means nothing else.
    """

    rows: tuple[Row, ...]
    total: int
    after: str | None = None


def paged(found: list[tuple[str, Row]], total: int, limit: int) -> Page[Row]:
    """The page of the first `limit` of some rows, each with its place in the order; one more says that more follow."""
    return Page(tuple(row for _, row in found[:limit]), total, found[limit - 1][0] if len(found) > limit else None)
