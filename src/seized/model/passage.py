"""Clean running text that still knows where each of its characters stands in the source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

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

    @classmethod
    def joined(cls, passages: Iterable["Passage"], by: str = "") -> "Passage":
        """The passages one after the other, with `by` between them; each `by` counts as a copy of what follows the
        passage before it."""
        texts, starts, origins, length = list[str](), list[int](), list[int](), 0
        for passage in passages:
            texts.append(passage.text)
            starts += [length + start for start in passage.starts]
            origins += passage.origins
            length += len(passage.text) + len(by)
        return cls(by.join(texts), tuple(starts) or (0,), tuple(origins) or (0,))

    def part(self, start: int, end: int) -> "Passage":
        """`text[start:end]` as a passage of its own (`0 <= start <= end <= len(text)`)."""
        runs = slice(bisect_right(self.starts, start), bisect_left(self.starts, end))
        starts = (0, *(run - start for run in self.starts[runs]))
        return Passage(self.text[start:end], starts, (self._origin(start), *self.origins[runs]))

    def split(self, between: re.Pattern[str]) -> list["Passage"]:
        """What stands before, between and after the matches of a pattern, the empty stretches too."""
        cuts = [0, *(cut for found in between.finditer(self.text) for cut in found.span()), len(self.text)]
        return [self.part(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True)]

    def strip(self, characters: str) -> "Passage":
        """The passage without those of the characters that stand at its ends."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.part(start, max(start, len(self.text.rstrip(characters))))

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
