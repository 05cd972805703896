"""A list that is worked through one by one: where one stands in it, what comes before and what after."""

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Queue(Generic[T]):
    """`number` counts from 1, and is None where the thing is not in the list, or not any more: then the first of the
    list comes after it."""

    def __init__(self, listed: Sequence[T], here: T | None) -> None:
        at = listed.index(here) if here is not None and here in listed else None
        self.length = len(listed)
        self.number = None if at is None else at + 1
        self.before = listed[at - 1] if at else None
        following = 0 if at is None else at + 1
        self.after = listed[following] if following < len(listed) else None
