"""What a text says, together with the words that say it."""

from typing import Generic, TypeVar

import msgspec

from seized.model import Span

T_co = TypeVar("T_co", covariant=True)


class Told(msgspec.Struct, Generic[T_co], frozen=True):
    """A value, and where in the source the words stand that tell it."""

    value: T_co
    span: Span
