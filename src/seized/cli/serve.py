"""`seized serve`: the pages and the API on the register."""

import ipaddress
from typing import Annotated

import typer

from seized.cli.answer import Db

LOCAL = ("localhost", "127.0.0.1", "::1")


def serve(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="Listen on this port.")] = 8000,
    host: Annotated[str, typer.Option(metavar="ADDRESS", help="Listen on this address.")] = "127.0.0.1",
    name: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Answer under this name too (may be repeated).")
    ] = None,
    auth: Annotated[bool, typer.Option("--auth", help="People sign in (accounts: seized user add).")] = False,
    secure: Annotated[
        bool, typer.Option("--https", help="People come by https, through a server in front of this one.")
    ] = False,
    largest: Annotated[int, typer.Option(min=1, metavar="MB", help="The largest upload, in megabytes.")] = 100,
    db: Db = None,
) -> None:
    """Show the register as pages, and serve it to programs.

    It answers on this machine alone, without sign-in, to whoever sits at it. To
    let others in, make accounts first, name the address, and say --auth.

    \b
    Examples:
      seized serve
      seized serve --port 8080 --db delegation.sqlite
      seized serve --auth --host 0.0.0.0 --name mandates.example.org --https

    \b
    Exit codes:
      0 stopped, 1 it cannot be started, 2 the call itself is off
    """
    if not auth and not _is_local(host):
        raise typer.BadParameter(f"{host} can be reached by others: say --auth as well", param_hint="--host")
    from seized.http.settings import MEGABYTE, Settings  # noqa: PLC0415  (the server is slow to import)
    from seized.server import run  # noqa: PLC0415  (as above)

    names = (*LOCAL, host, *(name or ()))
    settings = Settings(names=names, auth=auth, secure=secure, largest_upload=largest * MEGABYTE)
    run(db, host, port, settings, lambda place: typer.echo(f"The register is at {place}; Ctrl-C stops it."))


def _is_local(host: str) -> bool:
    """Whether only this machine can reach an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in LOCAL
