"""How far a batch of files has come, on one line of a terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from seized.cli.destination import STEERING
from seized.service import Step

ERASE_LINE = "\r\x1b[K"
INTERRUPTED = 130
"""The exit code that shells give to a command stopped by Ctrl-C."""


class Progress:
    """Shows each file before it is read, where standard error is a terminal and there is more than one."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self.interrupted = False
        self._shown = not quiet and total > 1 and sys.stderr.isatty()

    def step(self, step: Step) -> None:
        """Show how far the batch has come, on one line that is written over."""
        if self._shown:
            line = f"{step.done + 1}/{step.total}  {step.path.name}"[:79].translate(STEERING)
            print(ERASE_LINE + line, end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Make room for other words."""
        if self._shown:
            print(ERASE_LINE, end="", file=sys.stderr, flush=True)

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let Ctrl-C end the block without a traceback, wherever it strikes."""
        try:
            yield
        except KeyboardInterrupt:
            self.interrupted = True
        finally:
            self.clear()
