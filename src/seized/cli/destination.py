"""Where output goes: standard output or a file, in bytes, whatever stands at the other end."""

import codecs
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

TYPED = {"‘": "'", "’": "'", "‹": "<", "›": ">", "“": '"', "”": '"', "–": "-", "—": "-", "─": "-", "…": "...", "·": "|"}
"""What a typewriter had in place of typographic characters."""

STEERING = dict.fromkeys([*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd")
"""Characters that steer a terminal instead of being shown; no document gets to send them there."""


def encoding(stream: TextIO) -> str:
    """The encoding of a terminal or pipe; ASCII where it does not say."""
    return stream.encoding or "ascii"


def typewritten(error: UnicodeError) -> tuple[str, int]:
    """Write what an encoding lacks as a typewriter would: `Türkiye` as `Turkiye`, a dash as `-`, the rest as `?`."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(map(_typed, lacking)), error.end


def _typed(character: str) -> str:
    plain = TYPED.get(character) or unicodedata.normalize("NFKD", character)
    return "".join(letter for letter in plain if letter.isascii()) or "?"


codecs.register_error("typewriter", typewritten)


@contextmanager
def destination(out: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Open `out` (standard output where it is None) and hand over the function that writes to it.

    A reader that closes the pipe, as `head` does, ends the work quietly.
    """
    if out is None:
        try:
            yield sys.stdout.buffer.write
            sys.stdout.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    try:
        stream = out.open("wb")
    except OSError as error:
        raise typer.BadParameter(f"{out} cannot be written: {error.strerror}", param_hint="--out") from error
    with stream:
        yield stream.write
