"""Finds the files to read: those named, and in folders those that look like documents."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from seized.readers.sniff import SUFFIXES


class Walk(msgspec.Struct, frozen=True):
    """`files` in the order to read them; `skipped` counts what lies in the folders and is no document by its name.

    Iterates over the files.
    """

    files: tuple[Path, ...]
    skipped: int

    def __iter__(self) -> Iterator[Path]:
        return iter(self.files)


def walk(paths: Iterable[str | Path]) -> Walk:
    """The files in the order given, each folder in its place, walked in name order with its subfolders.

    A path that is named is always among the files, so that reading it says what is wrong with it.  In a folder,
    names that begin with a dot are passed over, names without or with a foreign suffix are skipped and counted, and
    links to folders are not followed.  A folder that cannot be listed is among the files itself, for the same reason.
    """
    files: list[Path] = []
    skipped = 0
    for path in paths:
        waiting = [Path(path)]
        while waiting:
            here = waiting.pop()
            inside = _listed(here)
            if inside is None:
                files.append(here)
                continue
            documents = [entry for entry in inside if _is_folder(entry) or entry.suffix.lower() in SUFFIXES]
            skipped += len(inside) - len(documents)
            waiting += reversed(documents)
    return Walk(tuple(files), skipped)


def is_file(name: str) -> bool:
    """Whether a name means a file: one that is there, or one that could be a document by its suffix."""
    return Path(name).exists() or Path(name).suffix.lower() in SUFFIXES


def _listed(path: Path) -> list[Path] | None:
    """What is in a folder, in name order; None for anything that is no folder or does not let itself be listed."""
    try:
        return sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
    except (OSError, ValueError):
        return None


def _is_folder(path: Path) -> bool:
    """A folder itself, not a link to one; `Path.is_dir` would raise where the system forbids to look."""
    return os.path.isdir(path) and not path.is_symlink()  # noqa: PTH112
