"""The commands, put together."""

from typing import Annotated

import typer

from seized import __version__
from seized.cli.read import read

app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 80},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(read)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"seized {__version__}")
        raise typer.Exit


@app.callback()
def seized(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Read United Nations resolutions: who was asked to do what, by when, on whose authority.

    \b
    Examples:
      seized read examples/
      seized read A_RES_78_19.pdf
      seized read --help
    """
