"""Every command explains itself, is documented, and starts at once."""

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from seized import __version__
from seized.cli.app import app
from tests.contract.commands import ROOT, seized

Path = tuple[str, ...]


def commands(group: Any, path: Path = ()) -> Iterator[Path]:
    """A group of commands, and all that is in it: `activity`, `activity add`."""
    yield path
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, (*path, name))


COMMANDS = sorted(commands(typer.main.get_command(app)))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(["seized", *command]))
def test_help_has_examples_and_fits_the_terminal(command: Path) -> None:
    done = seized(*command, "--help", COLUMNS="80")
    text = done.stdout.decode()
    assert done.returncode == 0
    assert re.search(r"Examples:\n +seized \w", text)
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_readme_tells_of_every_command(command: Path) -> None:
    assert " ".join(["seized", *command]) in (ROOT / "README.md").read_text("utf-8")


def test_the_readme_tells_of_every_option_of_reading() -> None:
    options = set(re.findall(r"--[a-z]+", seized("read", "--help").stdout.decode())) - {"--help"}
    readme = (ROOT / "README.md").read_text("utf-8")
    assert {option for option in options if f"`{option}`" not in readme} == set()


def test_the_version() -> None:
    assert seized("--version").stdout.decode() == f"seized {__version__}\n"


def test_help_imports_nothing_heavy() -> None:
    watched = [
        "lxml",
        "docx",
        "pypdfium2",
        "rich",
        "asyncio",
        "sqlalchemy",
        "alembic",
        "openpyxl",
        "seized.pipeline",
        "seized.export",
    ]
    program = (
        "import sys, seized.cli\n"
        "try: seized.cli.main()\n"
        "except SystemExit: pass\n"
        f"print([name for name in {watched} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, "--help"], capture_output=True, check=True)
    assert done.stderr.decode().strip() == "[]"
