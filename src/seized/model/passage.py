"""Clean running text that still knows where each of its characters stands in the source."""

from bisect import bisect_right

import msgspec

Span = tuple[int, int]
"""Start (inclusive) and end (exclusive), in characters of a source's extracted text."""


class Passage(msgspec.Struct, frozen=True):
    """Running text made of runs copied, character for character, from the extracted text.

    A run is a stretch that was copied without a gap: `starts[i]` is its offset in `text`,
    `origins[i]` the offset in the source that it was copied from.  The space that joins two
    broken lines is the copy of the line break, so every character of `text` has an origin.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    @classmethod
    def plain(cls, text: str, origin: int = 0) -> "Passage":
        """A passage that stands in its source just as it reads, from `origin` on."""
        return cls(text, (0,), (origin,))

    def _origin(self, offset: int) -> int:
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]

    def locate(self, start: int, end: int) -> Span:
        """The span of the source that `text[start:end]` was copied from (`start < end`)."""
        return self._origin(start), self._origin(end - 1) + 1

    @property
    def span(self) -> Span:
        """The span of the whole passage; empty text stands at its first origin."""
        return self.locate(0, len(self.text)) if self.text else (self.origins[0], self.origins[0])
