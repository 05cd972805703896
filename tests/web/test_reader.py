"""The reader: what a document is, what was found in it, and its original beside."""

import pytest

from seized import service
from seized.service.opening import Register
from tests.web.browsing import Browser

RESOLUTION = "/ST/LRT/RES/12/4"
LATER = "/ST/LRT/RES/12/11"


def test_an_adopted_text_says_when_and_at_which_meeting(browser: Browser) -> None:
    words = browser.get(RESOLUTION).words
    assert "Adopted on 12 March 2024 by the General Council, at its 41st plenary meeting" in words


def test_the_masthead_is_that_of_the_print(browser: Browser) -> None:
    page = browser.get(RESOLUTION)
    assert page.texts("//*[@class='masthead']//h1") == ["12/4. Safe passage for migratory fish"]
    assert "Distr.: General" in page.texts("//*[@class='issued']/p")


def test_the_contents_lead_to_the_headings(browser: Browser) -> None:
    page = browser.get(RESOLUTION)
    ids = {one.get("id") for one in page.all("//*[@id]")}
    links = [one.get("href")[1:] for one in page.all("//nav[@class='contents']//a")]
    assert len(links) >= 3
    assert set(links) <= ids


def test_every_id_stands_once(browser: Browser) -> None:
    ids = [one.get("id") for one in browser.get(RESOLUTION).all("//*[@id]")]
    assert len(ids) == len(set(ids))


def test_every_mark_of_a_footnote_leads_to_it_and_back(browser: Browser) -> None:
    page = browser.get(RESOLUTION)
    ids = {one.get("id") for one in page.all("//*[@id]")}
    ends = [one.get("href")[1:] for one in page.all("//sup/a | //*[@class='footnote']/a")]
    assert ends
    assert set(ends) <= ids


def test_a_citation_leads_to_the_paragraph_cited(browser: Browser, register: Register) -> None:
    for symbol, words in (
        ("A/RES/90/12", "Noting the eels"),
        ("A/RES/91/5", "Recalling paragraph 1 of its resolution 90/12"),
    ):
        head = f"{symbol}\nResolution adopted by the General Assembly\nEels\n"
        text = f"{head}The General Assembly,\n{words},\n1. Notes the locks."
        service.adding.add_data(register, "eels.txt", text.encode(), "T. Ester")
    links = browser.get("/A/RES/91/5").all("//*[contains(@class, 'paragraph')]//p/a[@data-preview]")
    assert [one.get("href") for one in links] == ["/A/RES/90/12#op1"]
    preview = browser.get(links[0].get("data-preview")).words
    assert "Notes the locks" in preview
    assert "Noting the eels" not in preview


def test_the_text_is_whole_whatever_is_marked_in_it(browser: Browser, register: Register) -> None:
    reading = service.asking.show(register, "ST/LRT/RES/12/11", "2030-01-01").reading
    page = browser.get(LATER)
    for paragraph in reading.paragraphs:
        for mark in page.all("//sup"):
            mark.drop_tree()
        shown = page.tree.get_element_by_id(paragraph.id).xpath(".//p | .//h2")[0].text_content()
        assert " ".join(shown.split()) == " ".join(paragraph.text.split())


def test_a_note_in_the_margin_leads_to_the_whole_fact(browser: Browser) -> None:
    link = browser.get(RESOLUTION).all("//*[contains(@class, 'mandate')]/a")[0]
    whole = browser.get(link.get("href"))
    assert whole.status == 200
    assert whole.all("//blockquote//*[contains(@class, 'lit')]")
    assert "table of operative verbs" in whole.words
    part = browser.fragment(link.get("href"))
    assert not part.all("//nav")
    assert part.texts("//h2") == whole.texts("//h1")


def test_a_note_of_cooperation_leads_to_its_fact(browser: Browser) -> None:
    link = browser.get(LATER).all("//*[@class='note']/a[contains(@href, 'meeting')]")[0]
    whole = browser.get(link.get("href"))
    assert "third meeting" in whole.words.lower()
    assert "Reykjavik" in whole.words


def test_what_a_person_set_stands_in_the_margin(browser: Browser, register: Register) -> None:
    entry = service.asking.show(register, "ST/LRT/RES/12/4", "2030-01-01").entries[0]
    said = service.judging.Said(because="The towns said so.", by="A. Ruiz")
    service.judging.set_status(register, entry.id, "implemented", said)
    service.judging.correct(register, entry.id, service.judging.Corrected(recurrence="annual"), said)
    margin = " ".join(browser.get(RESOLUTION).texts("//*[@class='margin']"))
    assert "implemented, A. Ruiz" in margin
    assert "recurrence corrected by A. Ruiz" in margin
    assert "The towns said so." in browser.get(f"/history/{entry.id}").words


def test_a_reader_is_offered_no_judging_of_drafts(browser: Browser, register: Register) -> None:
    entry = service.asking.show(register, "ST/LRT/12/L.7", "2030-01-01").entries[0]
    page = browser.get(f"/mandates/{entry.id}")
    assert "binds nobody" in page.words
    assert not page.all("//a[contains(@href, '/review/')]")


def test_the_original_stands_beside_with_its_paragraphs(browser: Browser) -> None:
    page = browser.get(f"{RESOLUTION}?beside=original")
    assert len(page.all("//*[@class='leaf']")) == 3
    marked = {one.get("data-of") for one in page.all("//*[local-name()='rect']")}
    paragraphs = {one.get("id") for one in page.all("//*[contains(concat(' ', @class), ' paragraph ')]")}
    assert marked == paragraphs


def test_a_page_of_the_original_is_a_picture(browser: Browser) -> None:
    answer = browser.client.get(f"/original{RESOLUTION}?page=2")
    assert answer.headers["content-type"] == "image/png"
    assert browser.client.get(f"/original{RESOLUTION}?page=9").status_code == 404


def test_a_format_without_pages_shows_what_was_extracted(browser: Browser) -> None:
    page = browser.get(f"{LATER}?beside=original")
    assert page.all("//*[@class='extracted']//*[@data-of='op1']")


def test_the_original_is_handed_over_as_a_file(browser: Browser) -> None:
    answer = browser.client.get(f"/original{RESOLUTION}")
    assert answer.headers["content-disposition"].startswith('attachment; filename="resolution.pdf"')
    assert answer.content.startswith(b"%PDF")


@pytest.mark.parametrize(("form", "begins"), [("json", b"{"), ("csv", b"\xef\xbb\xbf"), ("html", b"<!doctype html>")])
def test_a_reading_can_be_kept(browser: Browser, form: str, begins: bytes) -> None:
    answer = browser.client.get(f"/reading{RESOLUTION}?form={form}")
    assert answer.content.lower().startswith(begins)
    assert f"ST_LRT_RES_12_4.{form}" in answer.headers["content-disposition"]


def test_a_preview_shows_the_paragraph_that_is_cited(browser: Browser) -> None:
    assert "To open at least one passage" in browser.get(f"/preview{RESOLUTION}?at=op3.a").words


@pytest.mark.parametrize("path", ["/mandates/aaaaaaaaaaaa", "/facts?id=meeting:aaaaaaaaaaaa", "/facts", "/preview/X/1"])
def test_what_is_not_there(browser: Browser, path: str) -> None:
    assert browser.get(path).status == 404
