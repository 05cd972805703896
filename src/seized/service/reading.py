"""What do these files say?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

import msgspec

from seized.errors import ReadError
from seized.model import Document, Failure, Origin, Problem

Reading = Document | Failure

EXPORTS = ("jsonl", "csv", "html")
"""The formats that `export` writes, each a module of `seized.export.readings`."""


class Step(msgspec.Struct, frozen=True):
    """How far a batch has come: `done` of `total` files, `path` is the one that is being read now."""

    done: int
    total: int
    path: Path


class Found(msgspec.Struct, frozen=True):
    """The files to read, in order, and how many others in the folders are no documents by their names."""

    files: tuple[Path, ...]
    skipped: int


def find(paths: Iterable[Path]) -> Found:
    """The files that `paths` stand for: a folder is walked in name order, a path that is missing stays in."""
    from seized.readers.paths import walk  # noqa: PLC0415  (the readers are slow to import, and only reading needs them)

    found = walk(paths)
    return Found(found.files, found.skipped)


def suffixes() -> tuple[str, ...]:
    """How the names of documents end, in order: `.docx`, `.pdf`."""
    from seized.readers.sniff import SUFFIXES  # noqa: PLC0415  (as above)

    return tuple(sorted(SUFFIXES))


def read_files(paths: Sequence[Path], progress: Callable[[Step], None] = lambda step: None) -> Iterator[Reading]:
    """Read each file, in order: what it says, or why it could not be read.  A bad file never stops the others."""
    for done, path in enumerate(paths):
        progress(Step(done, len(paths), path))
        yield read_file(path)


def read_file(path: Path) -> Reading:
    """What one file says, or why it could not be read."""
    from seized.pipeline import read  # noqa: PLC0415  (as above)

    return _read(path, lambda: read(path))


def read_data(data: bytes, name: str) -> Reading:
    """What the content of a file says that came under a name, or why it could not be read."""
    from seized.pipeline import read_data  # noqa: PLC0415  (as above)

    return _read(Path(name), lambda: read_data(data, path=name))


def _read(path: Path, reading: Callable[[], Document]) -> Reading:
    try:
        return reading()
    except Exception as error:  # a defect in a stage costs one document, never the batch
        return failure(path, error)


def failure(path: Path, error: Exception) -> Failure:
    """Why one file could not be read; what is no `ReadError` is a defect, and says so."""
    if isinstance(error, ReadError):
        problem = Problem(error.code, str(error))
    else:
        message = f"{path}: a defect in Seized ({type(error).__name__}: {error}); please report it with the file"
        problem = Problem("defect", message)
    shown = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return Failure(Origin(shown, None, None, None), problem)


def export(readings: Iterable[Reading], form: str) -> Iterator[bytes]:
    """The readings in one of `EXPORTS`, piece by piece, as soon as each piece is known."""
    pieces: Iterator[bytes] = import_module(f"seized.export.readings.{form}").pieces(readings)
    return pieces
