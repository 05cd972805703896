"""The API on a register of the texts in `examples/`, for somebody with a token."""

from collections.abc import Iterator

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from seized import service
from seized.model.accounts import By
from seized.server import application
from seized.service.opening import Register
from tests.web.accounts import NAME, SETTINGS, people
from tests.web.conftest import empty_register, kept_examples, register

__all__ = ["empty_register", "kept_examples", "register"]


def token(register: Register, account: str) -> dict[str, str]:
    """The header that shows a new token of an account."""
    made = service.tokens.make(register, account, "a test", By("test"))
    return {"authorization": f"Bearer {made.secret.told()}"}


@pytest.fixture
def client(register: Register) -> Iterator[TestClient[Litestar]]:
    """A program of an administrator."""
    people(register)
    with TestClient(application(register, SETTINGS), base_url=f"http://{NAME}") as client:
        client.headers.update(token(register, "administrator"))
        yield client
