"""Every command explains itself, is documented, and starts at once."""

import re
import subprocess
import sys

import pytest
import typer

from seized import __version__
from seized.cli.app import app
from tests.contract.commands import ROOT, seized

COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "command", [[], *([name] for name in COMMANDS)], ids=lambda command: " ".join(["seized", *command])
)
def test_help_has_examples_and_fits_the_terminal(command: list[str]) -> None:
    done = seized(*command, "--help", COLUMNS="80")
    text = done.stdout.decode()
    assert done.returncode == 0
    assert re.search(r"Examples:\n +seized \w", text)
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_tells_of_every_command(command: str) -> None:
    assert f"seized {command}" in (ROOT / "README.md").read_text("utf-8")


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
