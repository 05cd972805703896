"""Long lists, page by page."""

from collections.abc import Sequence
from typing import TypeVar

import msgspec

T = TypeVar("T")

LISTED = 50
"""Lines of a list on one page."""


class Part(msgspec.Struct, frozen=True):
    """One page of a list: from the number `first` of `total`, counted from 1."""

    page: int
    pages: int
    first: int
    total: int


def part(listed: Sequence[T], wanted: int) -> tuple[Part, Sequence[T]]:
    """One page of a list; a number beyond the last page is that of the last."""
    pages = max(1, -(-len(listed) // LISTED))
    number = min(max(wanted, 1), pages)
    first = (number - 1) * LISTED
    return Part(number, pages, first + 1, len(listed)), listed[first : first + LISTED]
