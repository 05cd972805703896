"""`seized backup`, `seized restore` and `seized check-register`: the register looked after."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from seized import service
from seized.cli.answer import AnswerForm, Db, Form, answer
from seized.cli.destination import STEERING, complain
from seized.cli.progress import ERASE_LINE
from seized.model.wording import counted


def backup(file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)], db: Db = None) -> None:
    """Write the whole register to a new file.

    FILE is an archive of JSON lines with checksums. It can be restored into a
    file or into PostgreSQL, by this version of Seized or a later one.

    \b
    Examples:
      seized backup register-2026-11.zip
      seized backup shared.zip --db postgresql://registry@host/seized

    \b
    Exit codes:
      0 done, 1 it could not be written, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        manifest = service.upkeep.backup(register, file)
    rows = {name: member.rows for name, member in manifest.members.items()}
    complain(f"{file}: {_told(rows)}")


def restore(file: Annotated[Path, typer.Argument(metavar="FILE", hidden=True)], db: Db = None) -> None:
    """Make a register out of a backup.

    Where --db names no register yet, one is made; where one stands that holds
    documents, nothing is done. FILE is checked before the first row is written.

    \b
    Examples:
      seized restore register-2026-11.zip --db restored.sqlite
      seized restore shared.zip --db postgresql://registry@host/seized

    \b
    Exit codes:
      0 done, 1 it could not be restored, 2 the call itself is off
    """
    manifest = service.upkeep.restore(db, file)
    rows = {name: member.rows for name, member in manifest.members.items()}
    complain(f"{_told(rows)} restored")


def _told(rows: Mapping[str, int]) -> str:
    """What is in a backup, by table; one of an earlier version has no activities."""
    kinds = {"documents": "document", "judgements": "judgement", "activities": "activity"}
    return ", ".join(counted(rows[name], noun) for name, noun in kinds.items() if name in rows)


def check_register(form: AnswerForm = Form.TEXT, db: Db = None) -> None:
    """Look for everything in the register that does not hang together.

    Facts are compared with what their sources give today, the search index with
    the paragraphs, judgements with their mandates, and the sources of one
    document with each other. Nothing is changed.

    \b
    Examples:
      seized check-register
      seized check-register --format json

    \b
    Exit codes:
      0 all is well, 1 something is not, 2 the call itself is off
    """
    with service.opening.opened(db) as register:
        found = list(service.upkeep.check(register, _progress))
    _progress("")
    from seized.cli.upkeep_view import findings_view  # noqa: PLC0415  (Rich is needed for the eye alone)

    answer(form, found, lambda sheet: findings_view(sheet, found))
    raise typer.Exit(1 if any(one.severity != "notice" for one in found) else 0)


def _progress(name: str) -> None:
    """What is being looked at, on a terminal alone, on one line that is written over."""
    if sys.stderr.isatty():
        print(ERASE_LINE + name[:79].translate(STEERING), end="", file=sys.stderr, flush=True)
