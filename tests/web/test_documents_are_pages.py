"""The reader of a document, as a browser without script sees it."""

from tests.web.browsing import Browser


def test_a_resolution_is_shown_with_its_title(browser: Browser) -> None:
    page = browser.get("/ST/LRT/RES/12/4")
    assert page.status == 200
    assert page.texts("//h1") == ["12/4. Safe passage for migratory fish"]


def test_a_draft_says_so(browser: Browser) -> None:
    assert "has not been adopted" in browser.get("/ST/LRT/12/L.7").words


def test_what_is_not_there_is_told(browser: Browser) -> None:
    page = browser.get("/ST/LRT/RES/99/9")
    assert page.status == 404
    assert "not in the register" in page.words


def test_a_foreign_name_is_refused(browser: Browser) -> None:
    assert browser.client.get("/", headers={"host": "elsewhere.example"}).status_code == 421
