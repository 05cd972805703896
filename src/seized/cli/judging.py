"""What the commands that judge share: why, on what evidence, and in whose name."""

from typing import Annotated

import typer

Because = Annotated[str | None, typer.Option(metavar="WORDS", help="Why.")]
By = Annotated[
    str | None, typer.Option(metavar="NAME", envvar="SEIZED_BY", show_envvar=False, help="Who says so (SEIZED_BY).")
]
