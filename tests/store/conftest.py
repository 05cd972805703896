"""Both stores for each test: a file for SQLite, and a new database in a PostgreSQL server that runs for the session.

Nothing is skipped: the server comes with the packages for the tests, and where it does not start the tests fail.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from seized.register.register import Register
from tests.store.servers import Server, running


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """A PostgreSQL server of this session's own."""
    with running() as server:
        yield server


@pytest.fixture
def postgresql_url(postgresql_server: Server) -> Iterator[str]:
    """The address of a new and empty PostgreSQL database, dropped after the test."""
    with postgresql_server.database() as url:
        yield url


@pytest.fixture
def sqlite_path(tmp_path: Path) -> str:
    """The path of a register file that is not there yet."""
    return str(tmp_path / "register.sqlite")


@pytest.fixture(params=["sqlite_path", "postgresql_url"], ids=["sqlite", "postgresql"])
def register_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty register: each test that asks for it runs once on SQLite and once on PostgreSQL."""
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def register(register_url: str) -> Iterator[Register]:
    """An empty register that is open, once in each store."""
    with Register(register_url, create=True) as opened:
        yield opened
