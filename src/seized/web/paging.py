"""Lists cut into pages."""

from collections.abc import Sequence
from typing import Annotated, Generic, TypeVar

from litestar.params import QueryParameter

One = TypeVar("One")

LENGTH = 50
"""Rows of a page."""


PageNumber = Annotated[int, QueryParameter(name="page")]


class Paged(Generic[One]):
    """A page of a list, counted from 1; a number beyond the last page is that of the last."""

    def __init__(self, every: Sequence[One], number: int, length: int = LENGTH) -> None:
        self.total = len(every)
        self.last = max(1, -(-self.total // length))
        self.number = min(max(number, 1), self.last)
        self.rows = every[(self.number - 1) * length : self.number * length]
        self.first_row = (self.number - 1) * length + 1
        self.last_row = self.first_row + len(self.rows) - 1
