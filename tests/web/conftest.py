"""Pages on a register of the texts in `examples/`, read once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from seized import service
from seized.http.settings import Settings
from seized.server import application
from seized.service.opening import Register
from tests.web.browsing import Browser

EXAMPLES = Path(__file__).parents[2] / "examples"
NAME = "seized.local"
SETTINGS = Settings(names=(NAME,))


@pytest.fixture(scope="session")
def kept_examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register file with the texts of `examples/`: never to be opened, only to be copied."""
    path = tmp_path_factory.mktemp("kept") / "register.sqlite"
    with service.opening.opened(str(path), create=True) as register:
        added = list(service.adding.add(register, sorted(EXAMPLES.iterdir()), "T. Ester"))
    assert all(one.outcome != "failed" for one in added)
    return path


@pytest.fixture
def register(kept_examples: Path, tmp_path: Path) -> Iterator[Register]:
    """A register with the texts of `examples/`, for this test alone."""
    with service.opening.opened(shutil.copy(kept_examples, tmp_path / "register.sqlite")) as opened:
        yield opened


@pytest.fixture
def empty_register(tmp_path: Path) -> Iterator[Register]:
    """A register that nothing has been added to."""
    with service.opening.opened(str(tmp_path / "empty.sqlite"), create=True) as opened:
        yield opened


@pytest.fixture
def browser(register: Register) -> Iterator[Browser]:
    """Somebody at the pages of the examples, who is the user of the machine and need not sign in."""
    with TestClient(application(register, SETTINGS), base_url=f"http://{NAME}") as client:
        yield Browser(client)


@pytest.fixture
def browser_of_nothing(empty_register: Register) -> Iterator[Browser]:
    """Somebody at the pages of an empty register."""
    with TestClient(application(empty_register, SETTINGS), base_url=f"http://{NAME}") as client:
        yield Browser(client)
