"""Files that come by the pages, hostile ones among them."""

import io
import zipfile
from pathlib import Path

import pytest

from seized import service
from seized.service.opening import Register
from tests.web.browsing import Browser, Page

EXAMPLES = Path(__file__).parents[2] / "examples"


def upload(browser: Browser, *files: tuple[str, bytes]) -> Page:
    """Send files by the form, with its token."""
    token = browser.get("/add").all("//input[@name='_csrf_token']")[0].get("value")
    answer = browser.client.post(
        "/add", data={"_csrf_token": token}, files=[("files", (name, data)) for name, data in files]
    )
    return Page(browser, answer)


def test_each_file_is_told_of_and_can_be_read(browser_of_nothing: Browser, empty_register: Register) -> None:
    path = EXAMPLES / "resolution.txt"
    page = upload(browser_of_nothing, ("resolution.txt", path.read_bytes()), ("notes.txt", b""))
    rows = page.texts("//tbody/tr")
    assert "inserted" in rows[0] and "failed" in rows[1]
    link = page.all("//tbody//a/@href")[0]
    assert browser_of_nothing.get(link).status == 200
    kept = service.originals.original_of(empty_register, str(link).lstrip("/"))
    assert kept.data == path.read_bytes()


def test_a_file_twice_is_known(browser_of_nothing: Browser) -> None:
    data = (EXAMPLES / "resolution.txt").read_bytes()
    page = upload(browser_of_nothing, ("a.txt", data), ("b.txt", data))
    assert "unchanged" in page.texts("//tbody/tr")[1]


def bomb() -> bytes:
    """A Word file that unfolds to far more than it is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w>" + b"0" * 400_000_000 + b"</w>")
    return packed.getvalue()


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><x>&d;</x></akomaNtoso>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><body><p>&a;</p></body></doc></akomaNtoso>"""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.docx", bomb()),
        ("laughs.xml", LAUGHS),
        ("outside.xml", OUTSIDE),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ("noise.pdf", bytes(range(256)) * 40),
        ("deep.html", b"<div>" * 100_000),
        ("zero.txt", b"\0" * 5000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_file_is_refused_or_harmless(browser: Browser, register: Register, name: str, data: bytes) -> None:
    page = upload(browser, (name, data))
    assert page.status == 200
    assert "Traceback" not in page.response.text and "root:" not in page.response.text
    assert browser.get("/").status == 200


@pytest.mark.parametrize("name", ["../../etc/passwd.txt", "..\\..\\boot.txt", "/etc/cron.d/x.txt", "a\nb.txt"])
def test_a_name_never_leads_anywhere(browser: Browser, register: Register, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.rglob("*"))
    page = upload(browser, (name, b"Nothing that a resolution says.\n"))
    shown = page.texts("//tbody/tr/th")[0]
    assert "/" not in shown and "\\" not in shown
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == [path.name for path in before]


SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def test_words_of_a_document_are_never_markup(browser: Browser) -> None:
    text = (EXAMPLES / "resolution.txt").read_text("utf-8")
    title = "Safe passage for migratory fish"
    page = upload(browser, (f"{SCRIPT}.txt", text.replace(title, f"{SCRIPT} {title}").encode()))
    assert not page.all("//main//script | //main//img")
    shown = browser.get(str(page.all("//tbody//a/@href")[0]))
    assert not shown.all("//main//script | //main//img[@onerror]")


def test_what_is_asked_for_is_never_markup(browser: Browser) -> None:
    for path in (f"/{SCRIPT}", f"/sign-in?to=/{SCRIPT}", f"/audit?by={SCRIPT}"):
        page = browser.get(path)
        assert not page.all("//main//script | //main//img"), path


def test_what_is_too_large_is_refused_before_it_is_read(browser: Browser) -> None:
    token = browser.get("/add").all("//input[@name='_csrf_token']")[0].get("value")
    answer = browser.client.post(
        "/add", headers={"x-csrftoken": token, "hx-request": "true"}, files=[("files", ("a.txt", b"x" * (101 << 20)))]
    )
    assert answer.status_code == 413
