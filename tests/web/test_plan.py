"""Plans and fields of cooperation, as a browser without script sees them."""

import pytest

from tests.web.browsing import Browser

ECO = "Estuary Cooperation Organization"


def test_frameworks_are_those_whom_titles_name(browser: Browser, browser_of_nothing: Browser) -> None:
    names = browser.get("/plan").texts("//tbody/tr/th")
    assert ECO in names and "Malta" not in names
    assert "No title in the register" in browser_of_nothing.get("/plan").words


def test_a_plan_sets_what_is_called_for_against_what_was_held(browser: Browser) -> None:
    page = browser.get(f"/plan/{ECO}")
    assert page.texts("//h1") == [ECO]
    assert "Each thing that is called for" in page.words
    assert len(page.all("//figure//*[local-name()='svg']")) == 3
    assert not page.all("//@style")
    ids = page.all("//@id")
    assert len(ids) == len(set(ids))


def test_a_plan_of_one_kind(browser: Browser) -> None:
    every = browser.get(f"/plan/{ECO}").texts("//section[@class='call']/h3")
    reports = browser.get(f"/plan/{ECO}?kind=report").texts("//section[@class='call']/h3")
    assert reports and set(reports) < set(every)
    assert all("a report" in title for title in reports)


def test_what_shows_it_can_be_entered_from_there(browser: Browser) -> None:
    form = browser.get(browser.get(f"/plan/{ECO}").all("//a[starts-with(@href, '/activities/new?serves=')]/@href")[0])
    assert form.status == 200
    assert form.all("//input[@id='under']/@value")[0].startswith("ST/LRT/RES/")


def test_a_report_has_a_skeleton(browser: Browser) -> None:
    page = browser.get(f"/plan/{ECO}").follow("skeleton of the report")
    assert page.status == 200
    assert browser.client.get(page.link("Word")).content.startswith(b"PK")


@pytest.mark.parametrize(("form", "begins"), [("ics", b"BEGIN:VCALENDAR"), ("docx", b"PK"), ("html", b"<!doctype")])
def test_a_plan_is_handed_out_as_a_file(form: str, begins: bytes, browser: Browser) -> None:
    answer = browser.client.get(f"/plan/{ECO}?form={form}")
    assert answer.content.lower().startswith(begins.lower())
    assert answer.headers["content-disposition"].startswith("attachment")


def test_a_bound_that_is_none_is_told(browser: Browser) -> None:
    assert browser.get(f"/plan/{ECO}?until=someday").status == 409


def test_the_plan_of_somebody_of_whom_nothing_recurs_says_why(browser: Browser) -> None:
    assert "calls for anything with a time or a rhythm" in browser.get("/plan/Malta").words


def test_fields_are_marks_with_words_and_a_list(browser: Browser) -> None:
    page = browser.get(f"/fields/{ECO}")
    assert page.status == 200
    rows = page.all("//table[contains(@class, 'matrix')]//tbody/tr")
    assert rows and len(page.all("//ul/li[starts-with(@id, 'field-')]")) == len(rows)
    assert "named" in page.texts("//table[contains(@class, 'matrix')]//td")
    assert browser.client.get(f"/fields/{ECO}?form=csv").content.startswith(b"\xef\xbb\xbffield")
