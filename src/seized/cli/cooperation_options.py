"""The options by which facts of cooperation are chosen, the same for every command that takes them."""

from typing import Annotated

import typer

from seized.cli.answer import iso_day

Since = Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day (2026-12-31) or later.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", parser=iso_day, help="On this day or earlier.")]
Adopted = Annotated[bool, typer.Option("--adopted", help="Leave out what nothing but drafts tells.")]
