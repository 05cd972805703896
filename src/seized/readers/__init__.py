"""One module a format: file in, text with positions out."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

import msgspec

from seized.errors import Damaged, NotFound, ReadError, Unsupported
from seized.model import Source
from seized.model.source import WordFile
from seized.readers import language, limits
from seized.readers.sniff import READ, Format, sniff

__all__ = ["content", "data_source", "media_type", "open_source", "text_source", "word_source"]

_MODULES: Final[dict[Format, str]] = {
    "pdf": "seized.readers.pdf",
    "docx": "seized.readers.docx",
    "html": "seized.readers.html",
    "akn": "seized.readers.akn",
    "text": "seized.readers.text",
}
"""Imported when a file of the format comes: what only one of them needs is heavy."""


class _Reader(Protocol):
    MEDIA_TYPE: str

    def read(self, data: bytes, path: str, sha256: str) -> Source: ...


def open_source(path: str | Path) -> Source:
    """Read the file at `path`, told by its content, not by its name.

    Where the text is not English, a doubt `language` says so.  Raises only `seized.errors.ReadError`: `NotFound`,
    `Empty`, `Damaged`, `Encrypted`, `NoTextLayer`, `Unsupported`, `TooLarge`, or the error itself (`unreadable`)
    where the system refuses the file.
    """
    return data_source(content(path), os.fspath(path))


def data_source(data: bytes, path: str) -> Source:
    """Read the content of a file at hand; `path` is only noted as its origin.  Raises as `open_source` does."""
    shown = _printable(path)
    limits.hold(shown, len(data), limits.MAX_FILE, "the file")
    with _within_limits(shown):
        source = _reader(data, shown).read(data, shown, hashlib.sha256(data).hexdigest())
    return language.settle(source)


def word_source(data: bytes, path: str) -> WordFile | None:
    """The content of a Word file with its reading, and where in it the text stands; None of any other file.

    Raises as `open_source` does.
    """
    shown = _printable(path)
    limits.hold(shown, len(data), limits.MAX_FILE, "the file")
    if sniff(data, shown) != "docx":
        return None
    from seized.readers import docx  # noqa: PLC0415 - imported like the readers of files, when it is needed

    with _within_limits(shown):
        file = docx.read_file(data, shown, hashlib.sha256(data).hexdigest())
    return msgspec.structs.replace(file, source=language.settle(file.source))


@contextmanager
def _within_limits(shown: str) -> Iterator[None]:
    """A reading that takes more than the machine gives is one of a damaged file."""
    try:
        yield
    except (MemoryError, RecursionError) as error:
        raise Damaged(f"{shown}: reading it takes more than the machine gives ({type(error).__name__})") from None


def media_type(data: bytes, path: str) -> str:
    """What the content of a file is, told by itself; raises where it is nothing that Seized reads."""
    return _reader(data, path).MEDIA_TYPE


def text_source(text: str, path: str = "") -> Source:
    """Read a text at hand as plain text; `path` is only noted as its origin."""
    from seized.readers.text import from_string  # noqa: PLC0415 - imported like the readers of files, when it is needed

    return language.settle(from_string(text, path))


def _reader(data: bytes, path: str) -> _Reader:
    return cast(_Reader, import_module(_MODULES[sniff(data, path)]))


def _printable(path: str) -> str:
    """A name that can be written down, whatever bytes the system has put into it."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def content(path: str | Path) -> bytes:
    """The content of a regular file, read once, within the limits; raises as `open_source` does."""
    shown = _printable(os.fspath(path))
    path = Path(path)
    try:
        if path.is_dir():
            next(path.iterdir(), None)
            raise Unsupported(f"{shown}: a folder, not a file; name a file in it")
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            before = os.fstat(descriptor)
            if not stat.S_ISREG(before.st_mode):
                raise Unsupported(f"{shown}: a pipe or a device, not a file; Seized reads files: {READ}")
            limits.hold(shown, before.st_size, limits.MAX_FILE, "the file")
            data = file.read(limits.MAX_FILE + 1)
            after = os.fstat(descriptor)
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(f"{shown}: no such file; check the path") from None
    except PermissionError:
        raise ReadError(f"{shown}: permission denied; make it readable for the user that runs Seized") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError(f"{shown}: the system could not read it ({reason}); check the path and the disk") from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise ReadError(f"{shown}: it changed while it was being read; read it again when it is complete")
    return data
