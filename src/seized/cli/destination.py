"""Where output goes: standard output or a file, in bytes, whatever stands at the other end."""

import codecs
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TextIO

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


def wants_colour() -> bool:
    """Whether standard output takes colour: a terminal does, unless the environment says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def complain(words: object) -> None:
    """Say in one line on standard error what is wrong, or what was done."""
    print(f"seized: {' '.join(str(words).split()).translate(STEERING)}", file=sys.stderr, flush=True)


def _print(piece: bytes) -> None:
    """Write to standard output at once: a progress line on the same screen must not come in between."""
    sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


Out = Annotated[Path | None, typer.Option("--out", "-o", help="Write to this file (-: to the screen).")]


def is_screen(out: Path | None) -> bool:
    """Whether what `--out` names, or leaves out, is standard output."""
    return out is None or out == Path("-")


def spare(out: Path | None, texts: Iterable[str | Path], what: str) -> None:
    """Raise `typer.BadParameter` where `out` is one of the files that the work begins from; `what` says which."""
    if out is not None and not is_screen(out) and any(_is_same(Path(text), out) for text in texts):
        raise typer.BadParameter(f"{out} {what}: name another file to write", param_hint="--out")


def _is_same(path: Path, out: Path) -> bool:
    """Whether both name one file, there or not; what is out of reach is no file that writing could destroy."""
    try:
        return path.resolve() == out.resolve() or path.samefile(out)
    except (OSError, ValueError):
        return False


@contextmanager
def destination(out: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Open `out` (standard output where it is None or `-`) and hand over the function that writes to it.

    A reader that closes the pipe, as `head` does, ends the work quietly.
    """
    if out is None or is_screen(out):
        try:
            yield _print
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    try:
        stream = out.open("wb")
    except OSError as error:
        raise typer.BadParameter(f"{out} cannot be written: {error.strerror}", param_hint="--out") from error
    with stream:
        yield stream.write
