"""What the README says to type works as it stands, from a checkout."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.contract.commands import EXAMPLES, ROOT, seized

README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^(?:python3 -m pip install \. && )?(seized .+)$", README, re.MULTILINE)
SERVING = "seized serve"
"""The command that goes on until it is stopped."""
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with the examples, to write into."""
    (tmp_path / "examples").symlink_to(EXAMPLES)
    return tmp_path


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the first command of its section makes of the examples; each test gets a copy."""
    place = tmp_path_factory.mktemp("register") / "register.sqlite"
    assert seized("add", "examples/", "--db", place).returncode == 0
    return place


@pytest.mark.parametrize("command", [command for command in COMMANDS if not command.startswith(SERVING)])
def test_a_command_works(
    command: str, checkout: Path, register: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    typed = command.replace("seized", f"{sys.executable} -m seized", 1)
    place = shutil.copy(register, tmp_path_factory.mktemp("copy"))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "SEIZED_DB": str(place)}
    done = subprocess.run(typed, shell=True, capture_output=True, cwd=checkout, env=environment, check=False)
    assert done.returncode == 0, done.stderr.decode()
    made = [path for path in checkout.iterdir() if path.name != "examples"]
    assert done.stdout or (made and made[0].stat().st_size)


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.startswith(SERVING)])
def test_a_server_begins_and_stops(command: str, register: Path, tmp_path: Path) -> None:
    place = shutil.copy(register, tmp_path)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "SEIZED_DB": str(place)}
    typed = [sys.executable, "-u", "-m", *command.split(), "--port", "0"]
    with subprocess.Popen(typed, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as server:
        try:
            assert server.stdout is not None
            address = re.search(r"http://localhost:\d+", server.stdout.readline())
            assert address is not None
            assert httpx.get(address[0], timeout=30).status_code == 200
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_works(program: str, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    exec(compile(program, "README.md", "exec"), {})


def test_the_readme_has_commands_programs_and_its_files() -> None:
    assert len(COMMANDS) > 3
    assert PROGRAMS
    assert [name for name in re.findall(r"\]\(([^)#:]+)\)", README) if not (ROOT / name).exists()] == []
