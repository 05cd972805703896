"""What holds of every page: all can use it, it is light and still, and it asks nobody else for anything."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from litestar.handlers import HTTPRouteHandler
from litestar.response import Template
from playwright.sync_api import Browser, Page, Response

from seized.web.routes import ROUTES
from tests.browser.places import FRAGMENTS, PLACES, Place

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
SCRIPT = 200_000
"""Bytes of script that a page may bring."""

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifts.push(one.value);
}).observe({ type: "layout-shift", buffered: true });
"""
AXE = Axe()
Furnished = tuple[str, dict[str, str]]


def test_no_page_is_left_out() -> None:
    pages = {
        route.name
        for route in ROUTES
        if isinstance(route, HTTPRouteHandler) and "GET" in route.http_methods and _answers_pages(route)
    }
    assert pages - FRAGMENTS <= {place.route for place in PLACES}


def _answers_pages(route: HTTPRouteHandler) -> bool:
    told: Any = route.fn.__annotations__["return"]
    return Template in getattr(told, "__args__", (told,))


@pytest.fixture(params=PLACES, ids=lambda place: place.name)
def place(request: pytest.FixtureRequest) -> Place:
    """Each page in turn."""
    asked: Place = request.param
    return asked


@pytest.fixture
def looked_at(browser: Browser, furnished_address: Furnished) -> Iterator[Page]:
    """A page of a browser that has nothing in store."""
    context = browser.new_context(base_url=furnished_address[0], viewport=WIDE)
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page
    context.close()


def test_all_can_use_it(looked_at: Page, furnished_address: Furnished, place: Place) -> None:
    """Nothing that axe-core finds, in light and dark, on a desk and on a phone; and nothing scrolls sideways."""
    answer = looked_at.goto(place.path.format(**furnished_address[1]))
    assert answer and answer.status == (404 if place.name == "nothing" else 200)
    for size in (WIDE, NARROW):
        looked_at.set_viewport_size(size)
        assert looked_at.evaluate(SIDEWAYS) <= 0, f"scrolls sideways at {size['width']}"
        for scheme in ("light", "dark"):
            looked_at.emulate_media(color_scheme=scheme)
            assert _violations(looked_at) == [], f"at {size['width']}, {scheme}"


def _violations(page: Page) -> list[str]:
    found = AXE.run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:200]} {node['failureSummary']}" for one in found for node in one["nodes"]]


def test_it_is_light_and_still_and_keeps_to_itself(looked_at: Page, furnished_address: Furnished, place: Place) -> None:
    address, names = furnished_address
    asked: list[str] = []
    scripts: list[Response] = []
    complaints: list[str] = []
    looked_at.on("request", lambda one: asked.append(one.url))
    looked_at.on("response", lambda one: scripts.append(one) if one.request.resource_type == "script" else None)
    looked_at.on("console", lambda one: complaints.append(one.text) if one.type in ("error", "warning") else None)
    looked_at.on("pageerror", lambda error: complaints.append(str(error)))
    looked_at.add_init_script(SHIFTS)
    answer = looked_at.goto(place.path.format(**names), wait_until="networkidle")
    if place.name != "nothing":
        assert answer and answer.status == 200
        assert not complaints
    assert [one for one in asked if not one.startswith(f"{address}/")] == []
    assert sum(len(one.body()) for one in scripts) < SCRIPT
    assert looked_at.evaluate("window.shifts") == []
