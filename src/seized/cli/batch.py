"""What a person hears of files that were read on standard error: failures, and what was done in the end."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from seized.cli.destination import complain
from seized.cli.progress import INTERRUPTED, Progress
from seized.model import Failure
from seized.model.wording import counted

Read = TypeVar("Read")
"""What a file was made into."""


class Batch:
    """Counts the readings that pass, and speaks of them on standard error."""

    def __init__(self, total: int, skipped: int = 0, *, quiet: bool) -> None:
        self.progress = Progress(total, quiet=quiet)
        self.total = total
        self.skipped = skipped
        self.done = 0
        self.failed = 0
        self._quiet = quiet

    def follow(self, readings: Iterable[Read | Failure]) -> Iterator[Read | Failure]:
        """Pass the readings on, name each failure, and end with what there is when Ctrl-C is pressed."""
        with self.progress.interruptible():
            for reading in readings:
                self.done += 1
                self.progress.clear()
                if isinstance(reading, Failure):
                    self.failed += 1
                    complain(reading.error.message)
                yield reading

    def close(self) -> int:
        """Say what was done, and give the exit code; a batch cut short by a closed pipe has no one to tell."""
        if self.progress.interrupted:
            complain(f"stopped; {self._summary()}")
            return INTERRUPTED
        if self.total == 0:
            complain(f"no document found{passed_over(self.skipped)}; name files, or folders that hold some")
            return 1
        if self.done == self.total > 1 and not self._quiet:
            complain(self._summary())
        return 1 if self.failed else 0

    def _summary(self) -> str:
        failed = f", {self.failed} could not be read" if self.failed else ""
        return f"{self.done - self.failed} of {counted(self.total, 'file')} read{failed}{passed_over(self.skipped)}"


def passed_over(skipped: int) -> str:
    """A remark on the files in the folders that are no documents by their names."""
    return f" ({counted(skipped, 'other file')} passed over)" if skipped else ""
