"""Reads files of strangers in a process apart: one that is caught in a file, or falls over it, takes nothing along."""

from concurrent.futures import TimeoutError as Late
from contextlib import suppress
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from pebble import ProcessExpired, ProcessPool

from seized.model import Failure, Origin, Problem
from seized.service.reading import Reading, read_data

MEMORY = 2 << 30
"""Bytes that reading one file may take."""

FILES = 200
"""Files that a process reads before another takes its place."""


class Apart:
    """Reads one file after the other in a process apart, each for at most `seconds`; closed with `with`, or `close`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._pool = ProcessPool(max_workers=1, max_tasks=FILES, initializer=_bound, context=get_context("spawn"))

    def read_data(self, data: bytes, name: str) -> Reading:
        """What the content of a file says that came under a name, or why it could not be read."""
        try:
            reading: Reading = self._pool.schedule(read_data, args=[data, name], timeout=self._seconds).result()
        except Late:
            words = f"{name}: reading it takes longer than {self._seconds:.0f} seconds, and was stopped; leave it out"
            return _failure(name, "too_large", words)
        except (ProcessExpired, MemoryError):
            return _failure(name, "damaged", f"{name}: it cannot be read without harm, and was left; is it damaged?")
        return reading

    def close(self) -> None:
        """Stop at once."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _bound() -> None:
    """Bound the memory of this process, where the system can."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415  (there is none on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _failure(name: str, code: str, message: str) -> Failure:
    return Failure(source=Origin(name, None, None, None), error=Problem(code, message))
