"""The command line: one file a command; `main` is what the `seized` script runs."""


def main() -> None:
    """Run the command that the arguments name, and exit: 0 done, 1 a path failed, 2 the call itself is off."""
    from seized.cli.app import app  # noqa: PLC0415  (what imports the package alone has no need of Typer)

    app(prog_name="seized")
