"""Files that are rolled forward by the pages."""

import io
from pathlib import Path
from zipfile import ZipFile

from tests.roundtrip.revisions import paragraphs
from tests.web.browsing import Browser, Page
from tests.word import word

BASE = Path(__file__).parents[2] / "examples" / "cooperation-2024.txt"
OTHERS = '<w:ins w:id="7" w:author="B. Reader" w:date="2025-01-02T03:04:05Z">{}</w:ins>'


def upload(browser: Browser, name: str, data: bytes) -> Page:
    """Send a file by the form, with its token."""
    token = browser.get("/drafting/roll").all("//input[@name='_csrf_token']")[0].get("value")
    told = {"_csrf_token": token, "session": "14"}
    return Page(browser, browser.client.post("/drafting/roll", data=told, files={"file": (name, data)}))


def rolled(page: Page) -> bytes:
    """The Word file that a page offers."""
    answer = page.browser.client.get(page.link("Word, with tracked changes and comments"))
    assert answer.status_code == 200
    return answer.content


def test_a_word_file_is_rolled_in_a_copy_of_it(browser: Browser) -> None:
    data = word(BASE.read_text("utf-8"))
    page = upload(browser, "base.docx", data)
    assert page.status == 200
    assert "tracked changes of others" not in page.words
    made = rolled(page)
    styles = "word/styles.xml"
    assert ZipFile(io.BytesIO(made)).read(styles) == ZipFile(io.BytesIO(data)).read(styles)
    assert any("sixteenth" in line for line in paragraphs(made, accept=True))
    assert paragraphs(made, accept=False) == paragraphs(data, accept=False)


def test_the_tracked_changes_of_others_stay_in_it(browser: Browser) -> None:
    page = upload(browser, "base.docx", tracked(word(BASE.read_text("utf-8"))))
    assert "has tracked changes of others: it is read with all of them accepted" in page.words
    assert 'w:author="B. Reader"' in ZipFile(io.BytesIO(rolled(page))).read("word/document.xml").decode()


def test_any_other_file_is_laid_out_anew(browser: Browser) -> None:
    made = rolled(upload(browser, BASE.name, BASE.read_bytes()))
    assert "ST/LRT/14/L.___" in paragraphs(made, accept=True)
    assert "ST/LRT/RES/12/11" in paragraphs(made, accept=False)


def tracked(data: bytes) -> bytes:
    """A file whose last run of the body somebody put in."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name).decode()
            if name == "word/document.xml":
                start = part.rindex("<w:r ")
                end = part.index("</w:r>", start) + len("</w:r>")
                part = part[:start] + OTHERS.format(part[start:end]) + part[end:]
            new.writestr(name, part)
    return out.getvalue()
