"""People with accounts, one of each role, at a server that asks them to sign in."""

from collections.abc import Iterator
from contextlib import contextmanager

from litestar.testing import TestClient

from seized import service
from seized.http.settings import Settings
from seized.model.accounts import By
from seized.model.roles import ROLES
from seized.model.secret import Secret
from seized.server import application
from seized.service.opening import Register
from tests.web.browsing import Browser

NAME = "seized.local"
PASSWORD = "eels climb the weir at night"
SETTINGS = Settings(names=(NAME,), auth=True)


def people(register: Register) -> None:
    """Make an account of each role, named after it."""
    for role in ROLES:
        service.accounts.add(register, role, role, Secret(PASSWORD), By("test"), shown=f"{role.capitalize()} Reed")


@contextmanager
def somebody(register: Register) -> Iterator[Browser]:
    """Somebody at the pages who is not signed in."""
    with TestClient(application(register, SETTINGS), base_url=f"http://{NAME}") as client:
        client.headers["sec-fetch-site"] = "same-origin"
        yield Browser(client)


def sign_in(browser: Browser, name: str, password: str = PASSWORD) -> None:
    """Sign in by the form."""
    page = browser.get("/sign-in").submit("Sign in", {"name": name, "password": password})
    assert page.path != "/sign-in", page.words
