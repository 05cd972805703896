#!/usr/bin/env python3
"""Takes the pictures of all pages in `docs/pages/`: at 1280 and at 390 pixels, in light and dark, and in print.

    python -m docs.screenshots [NAME ...]

From the root of the project, with Chromium on the path.  The register is made anew of the texts of `examples/`.  Names
are those of `tests/browser/places.py`; without any, all pictures are taken anew.  `docs/pages.md` shows a few of them
and lists all: that part of it is written anew as well.
"""

import io
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, Page
from tests.browser import chromium
from tests.browser.places import BY, EXAMPLES, PLACES, Place, furnished, handed_in
from tests.browser.serving import served

from seized import service

PICTURES = Path(__file__).parent / "pages"
SIZES = ((1280, 800), (390, 720))
SCHEMES = ("light", "dark")
PAPER = 640
"""Dots that the first sheet of a printed page is wide."""

KINDS = ("1280-light", "1280-dark", "390-light", "390-dark", "print")
SHOWN = ("reader", "series", "plan", "dossier")
"""The pages whose pictures stand in the docs; of the others there are links."""

TOLD = Path(__file__).parent / "pages.md"
HEADING = "## Pictures\n"

QUALITY = 40
SETTLED = 150
"""Milliseconds after which scripts have done what they do at first."""


def pictures(browser: Browser, address: str, names: dict[str, str], place: Place) -> Iterator[tuple[str, Image.Image]]:
    """The pictures of a page, each with the name of its kind."""
    page = browser.new_page(base_url=address)
    page.goto(place.path.format(**names), wait_until="networkidle")
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            page.wait_for_timeout(SETTLED)
            yield f"{width}-{scheme}", Image.open(io.BytesIO(page.screenshot()))
    yield "print", _printed(page)
    page.close()


def _printed(page: Page) -> Image.Image:
    """The first sheet that comes of printing a page."""
    page.emulate_media(media="print", color_scheme="light")
    with pypdfium2.PdfDocument(page.pdf(format="A4", prefer_css_page_size=True)) as printed:
        sheet = printed[0]
        drawn: Image.Image = sheet.render(scale=PAPER / sheet.get_width()).to_pil()
    return drawn


def take(places: Iterable[Place], room: Path) -> None:
    """Take the pictures of these pages, of a register that is made in an empty folder."""
    file = room / "register.sqlite"
    with service.opening.opened(str(file), create=True) as register:
        list(service.adding.add(register, sorted(EXAMPLES.iterdir()), BY))
        names = furnished(register, room)
    program = chromium.program()
    if program is None:
        sys.exit(f"Chromium is missing: none of {', '.join(chromium.NAMES)} is on the path")
    PICTURES.mkdir(exist_ok=True)
    with served(file) as address, chromium.opened(program) as browser:
        page = browser.new_page(base_url=address)
        names |= handed_in(page, room)
        page.close()
        for place in places:
            for kind, picture in pictures(browser, address, names, place):
                picture.convert("RGB").save(PICTURES / f"{place.name}-{kind}.webp", quality=QUALITY, method=6)


def listed() -> str:
    """The last part of `docs/pages.md`: the pictures of a few pages, and a list of all."""
    lines = [
        HEADING,
        "Of every page, on a register of the texts of `examples/`; `python -m docs.screenshots` takes them anew.",
    ]
    for name in SHOWN:
        lines += ["", f"![{name}, 1280 pixels wide](pages/{name}-1280-light.webp)"]
        lines += [" ".join(f"![{name}, {kind}](pages/{name}-{kind}.webp)" for kind in ("390-light", "390-dark"))]
    for group in dict.fromkeys(place.group for place in PLACES):
        lines += ["", f"### {group}", "", "| page | address | pictures |", "|---|---|---|"]
        for place in PLACES:
            if place.group == group:
                links = ", ".join(f"[{kind.replace('-', ' ')}](pages/{place.name}-{kind}.webp)" for kind in KINDS)
                lines.append(f"| {place.name} | `{place.path}` | {links} |")
    return "\n".join(lines) + "\n"


def main(wanted: list[str]) -> None:
    """Take the pictures that are named, or all."""
    unknown = set(wanted) - {place.name for place in PLACES}
    if unknown:
        sys.exit(f"no page is called {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as room:
        take([place for place in PLACES if not wanted or place.name in wanted], Path(room))
    before = TOLD.read_text(encoding="utf-8").partition(HEADING)[0]
    TOLD.write_text(before.rstrip() + "\n\n" + listed(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
