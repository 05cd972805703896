"""A person at the pages: the real server on the examples, and a real Chromium.

Where Chromium is missing the tests are skipped with the reason; in continuous integration (CI=true) they fail.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from seized import service
from tests.browser import chromium
from tests.browser.hands import HANDS, Hands
from tests.browser.places import furnished, handed_in
from tests.browser.serving import served
from tests.web import conftest as pages

kept_examples = pages.kept_examples

PATIENCE = 15_000
"""Milliseconds that a busy machine may take to show what was asked for."""

expect.set_options(timeout=PATIENCE)


# For this package alone: as long as Playwright runs, nothing else in its thread can run a loop of its own.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, opened once."""
    path = chromium.program()
    if path is None:
        missing = f"Chromium is missing: none of {', '.join(chromium.NAMES)} is on the path"
        if os.environ.get("CI", "").lower() in ("1", "true"):
            pytest.fail(missing)
        pytest.skip(missing)
    with chromium.opened(path) as opened:
        yield opened


@pytest.fixture
def address(kept_examples: Path, tmp_path: Path) -> Iterator[str]:
    """Where the texts of `examples/` are served, for this test alone."""
    with served(shutil.copy(kept_examples, tmp_path / "register.sqlite")) as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page on the server, before anything is opened.  What it complains of fails the test."""
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900}, accept_downloads=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    complaints: list[str] = []
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert not complaints


@pytest.fixture(params=HANDS, ids=lambda kind: kind.__name__.lower())
def hands(request: pytest.FixtureRequest, page: Page) -> Hands:
    """A mouse, and then the keyboard alone."""
    made: Hands = request.param(page)
    return made


@pytest.fixture(scope="package")
def furnished_address(
    browser: Browser, kept_examples: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, dict[str, str]]]:
    """Where every page has something to show, and the names that addresses are made of; only to be looked at."""
    room = tmp_path_factory.mktemp("furnished")
    file = shutil.copy(kept_examples, room / "register.sqlite")
    with service.opening.opened(str(file)) as register:
        names = furnished(register, room)
    with served(Path(file)) as address:
        page = browser.new_page(base_url=address)
        names |= handed_in(page, room)
        page.close()
        yield address, names
