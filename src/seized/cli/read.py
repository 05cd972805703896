"""`seized read`: what documents say, for the eye or for a program."""

import os
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seized import service
from seized.cli.batch import Batch
from seized.cli.destination import destination, encoding
from seized.service import Reading


class Format(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"


def read(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Files and folders: PDF, Word, HTML, plain text, Akoma Ntoso XML."),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", "-f", help="For the eye (text, html) or for a program (jsonl, csv).")
    ] = Format.TEXT,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Write to this file instead of the screen.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary, errors only.")] = False,
) -> None:
    """Say what resolutions and drafts say: structure, citations and mandates.

    A folder is read in name order. A path that cannot be read is named on
    standard error, and the others are read all the same.

    \b
    Formats:
      text   the document as a clerk would mark it up, 80 columns wide
      jsonl  one JSON object a line, one line a document
      csv    one row a mandate, for a spreadsheet
      html   one self-contained page with everything that was read

    \b
    Examples:
      seized read A_RES_78_19.pdf
      seized read drafts/ --format jsonl --out drafts.jsonl
      seized read draft.docx --format html > draft.html
      seized read *.pdf --format csv --out mandates.csv

    \b
    Exit codes:
      0 all was read, 1 a path could not be read, 2 the call itself is off,
      130 stopped by Ctrl-C
    """
    if not paths:
        raise typer.BadParameter("name a file or a folder, as in: seized read A_RES_78_19.pdf", param_hint="PATH")
    if out is not None and any(path.exists() and out.exists() and path.samefile(out) for path in paths):
        raise typer.BadParameter(f"{out} is a file to read: name another file to write", param_hint="--out")
    found = service.find(paths)
    files = [path for path in found.files if out is None or path.absolute() != out.absolute()]
    batch = Batch(len(files), found.skipped, quiet=quiet)
    with batch.interruptible(), destination(out) as write:
        for piece in _pieces(batch.follow(service.read_files(files, batch.step)), form, on_screen=out is None):
            write(piece)
    raise typer.Exit(batch.close())


def _pieces(readings: Iterable[Reading], form: Format, *, on_screen: bool) -> Iterator[bytes]:
    """What to write, piece by piece, in the form asked for."""
    if form is not Format.TEXT:
        return service.export(readings, form)
    from seized.cli.terminal import pages  # noqa: PLC0415  (Rich is needed for this view alone)

    coloured = on_screen and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    name = encoding(sys.stdout) if on_screen else "utf-8"
    return (page.encode(name, "typewriter") for page in pages(readings, coloured=coloured))
