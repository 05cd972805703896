"""What the commands that make papers share: their formats, and where they write them."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from seized.cli.destination import destination


class PaperForm(StrEnum):
    """What `--format` takes."""

    MD = "md"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"


AsPaper = Annotated[PaperForm, typer.Option("--format", "-f", help="What to write.")]


def to_a_file(form: PaperForm, out: Path | None) -> None:
    """Raise `typer.BadParameter` for a Word document without a file to write it to: no screen can show it."""
    if form is PaperForm.DOCX and out is None:
        raise typer.BadParameter("a Word document needs a file: --out FILE", param_hint="--out")


def write_paper(piece: bytes, out: Path | None) -> None:
    """Write a paper to a file, or to the screen."""
    with destination(out) as write:
        write(piece)
