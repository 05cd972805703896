"""The mandates as table, board, calendar and files: filters in the address, counts, pages, and saved views."""

import csv
import io
import json

import pytest
from litestar.testing import TestClient

from seized import service
from seized.server import application
from seized.service.opening import Register
from tests.web.browsing import Browser
from tests.web.conftest import NAME, SETTINGS

ALL = "/mandates?asked=others"


def count(page_words: list[str]) -> int:
    """The number in `12 mandates`, `1 to 50 of 1,679 mandates`."""
    word = page_words[0].split()[-2]
    return int(word.replace(",", "")) if word != "No" else 0


def test_the_table_lists_what_is_asked_with_the_place_and_the_fact(browser: Browser) -> None:
    page = browser.get("/mandates?asked=others&due=13")
    assert page.status == 200
    assert page.texts("//table//tbody//th/a") == ["ST/LRT/RES/12/4, para. 9", "ST/LRT/RES/12/4, para. 10"]
    assert page.link("ST/LRT/RES/12/4, para. 9") == "/ST/LRT/RES/12/4#op9"
    assert len(page.all("//table//td/a[@hx-target='#fact']/@href")) == 2


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/mandates?to=Secretary-General&due=13", ["addressed to Secretary-General", "due at the 13th session"]),
        ("/mandates?status=no+indication&kind=report", ["no indication yet", "reports"]),
        ("/mandates?from=2025-01-01&until=2026-12-31", ["due from 1 January 2025 on", "due by 31 December 2026"]),
        ("/mandates?overdue=yes&when=named", ["due on a day that is named", "overdue"]),
    ],
)
def test_what_is_chosen_is_told_and_can_be_left_out_word_by_word(
    browser: Browser, address: str, words: list[str]
) -> None:
    page = browser.get(address)
    told = page.all("//ul[@class='chosen']/li[a[@aria-label]]")
    assert [one.text.strip() for one in told] == words
    for number, one in enumerate(told):
        without = browser.get(one.find("a").get("href"))
        left = [other.text.strip() for other in without.all("//ul[@class='chosen']/li[a[@aria-label]]")]
        assert left == [word for at, word in enumerate(words) if at != number]


def test_each_count_is_what_its_link_shows(browser: Browser) -> None:
    page = browser.get("/mandates")
    for link in page.all("//dl[@class='facets']//li[a/span]/a"):
        told = int(link.find("span").text.replace(",", ""))
        assert count(browser.get(link.get("href")).texts("//p[@id='total']")) == told, link.get("href")


def test_mandates_and_what_is_asked_of_others_are_kept_apart(browser: Browser, register: Register) -> None:
    own, others = browser.get("/mandates"), browser.get(ALL)
    ids = [set(page.all("//td/a[@hx-get]/@href")) for page in (own, others)]
    assert ids[0] and ids[1] and not ids[0] & ids[1]
    wanted = service.asking.mandates(register, service.asking.MandateFilter(un=True))
    assert ids[0] == {f"/mandates/{one.id}" for one in wanted}


def test_a_form_with_empty_fields_leads_to_an_address_without_them(browser: Browser) -> None:
    page = browser.get("/mandates").submit("Choose", {"due": "13", "kind": "report"})
    assert page.path == "/mandates?due=13&kind=report"


def test_what_is_not_understood_is_told_beside_its_field(browser: Browser) -> None:
    page = browser.get("/mandates?due=soon&from=2025-02-30&status=gone")
    assert page.status == 422
    assert len(page.texts("//*[@class='fault']")) == 3
    assert page.all("//input[@name='due']/@value") == ["soon"]
    assert not page.all("//tbody")


def test_an_empty_list_says_why_and_what_would_fill_it(browser: Browser, browser_of_nothing: Browser) -> None:
    assert "Leave out one of the words above" in browser.get("/mandates?verb=dances").words
    assert browser_of_nothing.get("/mandates").link("Add resolutions") == "/add"
    for path in ("/mandates/board", "/mandates/calendar", "/mandates/addressees"):
        assert browser_of_nothing.get(path).link("Add resolutions") == "/add"


def test_files_hold_what_is_shown(browser: Browser) -> None:
    page = browser.get("/mandates?asked=others&kind=report")
    shown = page.texts("//tbody//th/a")
    told = browser.client.get(page.link("CSV"))
    rows = list(csv.DictReader(io.StringIO(told.content.decode("utf-8-sig"))))
    assert [f"{row['symbol']}, para. {row['number']}" for row in rows] == shown
    lines = browser.client.get(page.link("JSON lines")).text.splitlines()
    assert [json.loads(line)["mandate"]["kind"] for line in lines] == ["report"] * len(shown)
    assert browser.client.get(page.link("Excel")).content.startswith(b"PK")
    assert browser.client.get(page.link("calendar")).text.startswith("BEGIN:VCALENDAR")
    assert browser.client.get(page.link("feed")).text.count("<entry>") == len(shown)


def test_a_file_has_a_name_that_says_what_it_is(browser: Browser) -> None:
    head = browser.client.get("/mandates.csv?due=13&to=Secretary-General").headers["content-disposition"]
    assert head.startswith('attachment; filename="mandates-addressed-to-secretary-general-due-at-the-13th-session-')


def test_the_board_counts_by_status_and_says_who_judges(browser: Browser, register: Register) -> None:
    said = service.judging.Said(because="It came out.", by="T. Ester")
    service.judging.set_status(register, "ST/LRT/RES/12/4#op9.m1", "implemented", said)
    page = browser.get("/mandates/board?asked=others&due=13")
    heads = dict(zip(page.texts("//section/h2/a"), page.texts("//section/h2/span"), strict=True))
    assert (heads["No indication yet"], heads["Implemented"], heads["In progress"]) == ("1", "1", "0")
    assert page.follow("Implemented").path == "/mandates?asked=others&due=13&status=implemented"


def test_the_calendar_tells_sessions_and_months(browser: Browser) -> None:
    page = browser.get("/mandates/calendar?asked=others&kind=report")
    names = page.texts("//section[@class='period']/h3/a")
    assert names == [f"{one} session of the General Council" for one in ("12th", "13th", "14th", "15th")]
    assert len(page.follow(names[1]).all("//tbody/tr")) == 2
    past = browser.get("/mandates/calendar?asked=others").texts("//h2[.='Past']/following-sibling::table//th/a")
    assert "May 2025" in past


def test_a_view_is_saved_opened_renamed_and_deleted(browser: Browser) -> None:
    page = browser.get("/mandates?due=13").submit("Save", {"name": "Thirteenth"})
    assert page.path == "/mandates?due=13"
    assert page.link("Thirteenth") == "/mandates?due=13"
    page = browser.get("/views").submit("Rename", {"name": "What is due at 13"})
    assert page.follow("What is due at 13").path == "/mandates?due=13"
    assert "No view is saved yet" in browser.get("/views").submit("Delete").words


def test_a_name_that_cannot_be_one_is_told_with_what_was_typed(browser: Browser) -> None:
    page = browser.get("/mandates?due=13").submit("Save", {"name": " "})
    assert page.status == 409
    assert "give the view a name" in page.words
    assert page.submit("Save", {"name": "Thirteenth"}).path == "/mandates?due=13"


def test_what_a_text_says_is_never_markup(register: Register) -> None:
    with TestClient(application(register, SETTINGS), base_url=f"http://{NAME}") as client:
        for path in (
            "/mandates?to=%3Cb%3Ebold",
            "/search?q=%3Cb%3Ebold",
            "/suggest?q=%3Cb%3Ebold",
            "/documents?words=%3Cb%3E",
        ):
            assert "<b>" not in client.get(path).text
