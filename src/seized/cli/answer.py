"""What the commands on the register share: where it is, and in which form they answer."""

import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, get_args

import msgspec
import typer

from seized.cli.destination import destination, encoding, wants_colour
from seized.model.mandate import MandateKind
from seized.model.register import Status

if TYPE_CHECKING:
    from seized.cli.lines import Sheet

KINDS: tuple[str, ...] = get_args(MandateKind)
STATUSES: tuple[str, ...] = get_args(Status)


class Form(StrEnum):
    """What `--format` takes."""

    TEXT = "text"
    JSON = "json"


class DraftForm(StrEnum):
    """What `--format` takes where a text comes of it."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"


def one_of(words: Sequence[str], what: str) -> Callable[[str], str]:
    """Takes one of `words` as it is typed, in whatever case, with hyphens or spaces; anything else is a wrong call."""

    def parsed(typed: str) -> str:
        plain = _plain(typed)
        for word in words:
            if _plain(word) == plain:
                return word
        raise typer.BadParameter(f"“{typed}” is no {what}; say one of: {', '.join(words)}")

    return parsed


def _plain(word: str) -> str:
    return " ".join(re.split(r"[\s_-]+", word.casefold().strip()))


Db = Annotated[
    str | None,
    typer.Option(
        metavar="PLACE",
        envvar="SEIZED_DB",
        show_envvar=False,
        help="The register: a file, or a PostgreSQL URL (or set SEIZED_DB).",
    ),
]
AnswerForm = Annotated[Form, typer.Option("--format", "-f", help="For the eye (text) or for a program (json).")]
Short = Annotated[bool, typer.Option("--short", "-s", help="One line each.")]
Kind = Annotated[
    MandateKind | None, typer.Option(metavar="KIND", parser=one_of(KINDS, "kind"), help=f"One of: {', '.join(KINDS)}.")
]


def answer(form: Form, found: object, write: Callable[["Sheet"], None]) -> None:
    """Print what was found: as one JSON document, or as `write` puts it on a sheet."""
    with destination(None) as out:
        out(printed(write) if form is Form.TEXT else msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")


def printed(write: Callable[["Sheet"], None]) -> bytes:
    """What `write` puts on a sheet, as standard output takes it."""
    from seized.cli.lines import Sheet  # noqa: PLC0415  (Rich is needed for this form alone)

    sheet = Sheet(coloured=wants_colour())
    write(sheet)
    return sheet.text().encode(encoding(sys.stdout), "typewriter")


def iso_day(typed: str) -> str:
    """A day as it is typed, `2026-12-31`; anything else is a wrong call."""
    try:
        return date.fromisoformat(typed).isoformat()
    except ValueError:
        raise typer.BadParameter(f"“{typed}” is no day; write it as in 2026-12-31") from None
