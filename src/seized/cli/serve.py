"""`seized serve`: the pages and the API on the register."""

from typing import Annotated

import typer

from seized.cli.answer import Db


def serve(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Listen on this port.")] = 8000,
    db: Db = None,
) -> None:
    """Show the register as pages, in a browser on this machine.

    \b
    Examples:
      seized serve
      seized serve --port 8080

    \b
    Exit codes:
      0 stopped, 1 it cannot be started, 2 the call itself is off
    """
    from seized.http.settings import Settings  # noqa: PLC0415  (as below)
    from seized.server import run  # noqa: PLC0415  (the server is needed for this command alone)

    run(db, port, Settings())
