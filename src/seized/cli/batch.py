"""What a person hears of a batch on standard error: progress, failures, and what was done in the end."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from seized.cli.destination import STEERING
from seized.model import Failure
from seized.model.wording import counted
from seized.service import Reading, Step

ERASE_LINE = "\r\x1b[K"
INTERRUPTED = 130
"""The exit code that shells give to a command stopped by Ctrl-C."""


class Batch:
    """Counts the readings that pass, and speaks of them on standard error."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self.total = total
        self.done = 0
        self.failed = 0
        self.interrupted = False
        self._quiet = quiet
        self._shows_progress = not quiet and total > 1 and sys.stderr.isatty()

    def step(self, step: Step) -> None:
        """Show how far the batch has come, on a terminal alone, on one line that is written over."""
        if self._shows_progress:
            line = f"{step.done + 1}/{step.total}  {step.path.name}"[:79].translate(STEERING)
            self._say(ERASE_LINE + line, end="")

    def follow(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """Pass the readings on, name each failure, and end with what there is when Ctrl-C is pressed."""
        try:
            for reading in readings:
                self.done += 1
                self._clear()
                if isinstance(reading, Failure):
                    self.failed += 1
                    self._say(f"seized: {reading.error.message.translate(STEERING)}")
                yield reading
        except KeyboardInterrupt:
            self.interrupted = True

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let Ctrl-C end the block without a traceback, wherever it strikes."""
        try:
            yield
        except KeyboardInterrupt:
            self.interrupted = True

    def close(self) -> int:
        """Say what was done, and give the exit code."""
        self._clear()
        read = f"{self.done - self.failed} of {counted(self.total, 'file')} read"
        failed = f", {self.failed} could not be read" if self.failed else ""
        if self.interrupted:
            self._say(f"seized: stopped; {read}{failed}")
            return INTERRUPTED
        if self.total > 1 and not self._quiet:
            self._say(f"seized: {read}{failed}")
        return 1 if self.failed else 0

    def _clear(self) -> None:
        if self._shows_progress:
            self._say(ERASE_LINE, end="")

    def _say(self, words: str, end: str = "\n") -> None:
        print(words, end=end, file=sys.stderr, flush=True)
