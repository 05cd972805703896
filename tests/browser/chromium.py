"""The Chromium of the machine, without a window."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""It starts as root and in a container, and asks for nothing that no page asked for."""


def program() -> str | None:
    """Where Chromium is, if it is on the path."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@contextmanager
def opened(path: str) -> Iterator[Browser]:
    """Chromium, until it is closed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()
