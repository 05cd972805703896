"""`seized read`: what documents say, for the eye or for a program."""

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seized import service
from seized.cli.batch import Batch
from seized.cli.destination import Out, destination, encoding, is_screen, spare, wants_colour
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
        typer.Argument(metavar="PATH", readable=False, hidden=True),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", "-f", help="For the eye (text, html) or for a program (jsonl, csv).")
    ] = Format.TEXT,
    out: Out = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary, errors only.")] = False,
) -> None:
    """Show what resolutions and drafts say.

    PATH is a file or a folder: PDF, Word, HTML, plain text, Akoma Ntoso XML.

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
    found = service.find(paths)
    spare(out, found.files, "is among the files to read")
    batch = Batch(len(found.files), found.skipped, quiet=quiet)
    with batch.progress.interruptible(), destination(out) as write:
        for piece in _pieces(
            batch.follow(service.read_files(found.files, batch.progress.step)), form, on_screen=is_screen(out)
        ):
            write(piece)
    raise typer.Exit(batch.close())


def _pieces(readings: Iterable[Reading], form: Format, *, on_screen: bool) -> Iterator[bytes]:
    """What to write, piece by piece, in the form asked for."""
    if form is not Format.TEXT:
        return service.export(readings, form)
    from seized.cli.terminal import pages  # noqa: PLC0415  (Rich is needed for this view alone)

    name = encoding(sys.stdout) if on_screen else "utf-8"
    return (page.encode(name, "typewriter") for page in pages(readings, coloured=on_screen and wants_colour()))
