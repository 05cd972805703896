"""Activities: entered, corrected, withdrawn and imported by forms, as a browser without script sends them."""

import pytest

from seized import service
from seized.model.activities import ActivityFilter
from seized.service.opening import Register
from tests.web.accounts import people, sign_in, somebody
from tests.web.browsing import Browser, Page

MANDATE = "ST/LRT/RES/12/11#op4"
FORUM = {
    "kind": "meeting",
    "title": "Second forum of pilots",
    "under": MANDATE,
    "on": "2024-05-06",
    "with": "NZ; Malta",
}
GIFT = {
    "kind": "contribution",
    "title": "For the buoys",
    "under": MANDATE,
    "stage": "pledged",
    "donor": "New Zealand",
    "amount": "1,500.50",
    "currency": "NZD",
}


def entered(browser: Browser, typed: dict[str, str]) -> Page:
    return browser.get("/activities/new").submit("Keep", typed)


def test_an_activity_is_kept_and_signed(browser: Browser, register: Register) -> None:
    page = entered(browser, FORUM)
    assert (page.status, page.path) == (200, "/activities/1")
    assert page.texts("//h1") == ["Second forum of pilots"]
    assert "New Zealand; Malta" in page.words and "6 May 2024" in page.words
    (kept,) = service.activities.listed(register, ActivityFilter())
    assert kept.by == service.people.who()
    assert [entry.action for entry in service.audit.entries(register)] == ["enter activity"]


def test_what_is_off_stands_beside_its_field_and_what_was_typed_stays(browser: Browser, register: Register) -> None:
    page = entered(browser, {"title": "Forum", "under": "ST/LRT/RES/12/11", "on": "someday", "place": "Reykjavik"})
    assert page.status == 422
    assert {one.get("id") for one in page.all("//*[@class='fault']")} == {"kind-fault", "under-fault", "on-fault"}
    assert "is no day" in page.texts("//*[@id='on-fault']")[0]
    assert page.all("//input[@id='place']/@value") == ["Reykjavik"]
    assert "on-fault" in page.all("//input[@id='on']/@aria-describedby")[0]
    assert not service.activities.listed(register, ActivityFilter())


def test_the_same_is_not_kept_twice(browser: Browser) -> None:
    entered(browser, FORUM)
    again = entered(browser, FORUM)
    assert again.status == 422
    assert "says the same already" in again.words


def test_sums_are_by_donor_and_never_over_currencies(browser: Browser) -> None:
    entered(browser, GIFT)
    entered(browser, GIFT | {"title": "For the lights", "currency": "EUR", "amount": "100"})
    page = browser.get("/activities")
    assert page.texts("//section//tbody/tr[1]/*") == ["New Zealand", "EUR", "pledged", "100", "1"]
    assert page.texts("//section//tbody/tr[2]/*") == ["", "NZD", "pledged", "1,500.50", "1"]
    assert "EUR 100 pledged (1 contribution); NZD 1,500.50 pledged (1 contribution)" in page.words


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("kind=meeting", ["Second forum of pilots"]),
        ("year=2024", ["Second forum of pilots"]),
        ("year=2023", []),
        ("donor=New Zealand", ["For the buoys"]),
        (f"under={MANDATE.replace('#', '%23')}&stage=planned", ["For the buoys"]),
        ("of=Malta", ["Second forum of pilots"]),
    ],
)
def test_filters_stand_in_the_address(asked: str, titles: list[str], browser: Browser) -> None:
    entered(browser, FORUM)
    entered(browser, GIFT)
    assert browser.get(f"/activities?{asked}").texts("//tbody/tr/th/a[starts-with(@href, '/activities/')]") == titles


def test_a_correction_is_a_new_line_that_the_old_number_leads_to(browser: Browser) -> None:
    entered(browser, FORUM | {"place": "Valletta"})
    page = browser.get("/activities/1").follow("Correct it").submit("Correct", {"on": "2024-05-07", "place": ""})
    assert page.path == "/activities/2"
    assert (
        "7 May 2024" in page.words and "Activity 1: Second forum of pilots, meeting, 6 May 2024, Valletta" in page.words
    )
    assert "Where" not in page.texts("//dt")
    assert "Activity 1 was corrected" in browser.get("/activities/1").words


def test_a_correction_that_changes_nothing_is_told(browser: Browser) -> None:
    entered(browser, FORUM)
    page = browser.get("/activities/1/correct").submit("Correct")
    assert page.status == 422
    assert "othing to correct" in page.words


def test_an_activity_is_withdrawn_with_a_reason_alone(browser: Browser) -> None:
    entered(browser, FORUM)
    refused = browser.get("/activities/1").submit("Withdraw", {"because": " "})
    assert refused.status == 422 and "Say why" in refused.words
    page = browser.get("/activities/1").submit("Withdraw", {"because": "It was put off."})
    assert "Withdrawn" in page.words and "It was put off." in page.words
    assert not page.texts("//form[@method='post']")
    assert "No activity" in browser.get("/activities").words or "Nobody has entered" in browser.get("/activities").words


def test_a_script_in_a_title_is_text(browser: Browser) -> None:
    page = entered(browser, FORUM | {"title": "<script>alert(1)</script>", "place": '"><img src=x onerror=alert(1)>'})
    assert page.texts("//h1") == ["<script>alert(1)</script>"]
    assert not page.all("//img") and not page.all("//main//script")


def sheet(browser: Browser, name: str, content: bytes) -> Page:
    form = browser.get("/activities/import")
    token = form.all("//form[@enctype]//input[@name='_csrf_token']/@value")
    data = {"_csrf_token": token[0]} if token else {}
    return Page(browser, browser.client.post("/activities/import", data=data, files={"sheet": (name, content)}))


def test_a_sheet_is_kept_whole(browser: Browser, register: Register) -> None:
    rows = f"kind,title,under\nmeeting,First,{MANDATE}\nvisit,Second,{MANDATE}\n"
    page = sheet(browser, "sheet.csv", rows.encode())
    assert page.status == 200 and "2 activities kept" in page.words
    assert len(service.activities.listed(register, ActivityFilter())) == 2


def test_a_sheet_with_a_fault_is_not_kept_and_each_row_is_named(browser: Browser, register: Register) -> None:
    rows = f"kind,title,under,on\nmeeting,First,{MANDATE},\nwhim,Second,{MANDATE},2024-13-40\n"
    page = sheet(browser, "sheet.csv", rows.encode())
    assert page.status == 422
    assert page.texts("(//table)[1]//tbody/tr/*[1]") == ["3", "3"]
    assert page.texts("(//table)[1]//tbody/tr/*[2]") == ["kind", "on"]
    assert "1 row is off" in page.words
    assert not service.activities.listed(register, ActivityFilter())


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("sheet.csv", b"", "nothing in it"),
        ("sheet.xlsx", b"PK\x03\x04 broken", "o row of headings"),
        ("../../etc/passwd", b"a,b\n1,2\n", "o row of headings"),
    ],
)
def test_what_is_no_sheet_is_refused(name: str, content: bytes, words: str, browser: Browser) -> None:
    page = sheet(browser, name, content)
    assert page.status == 422
    assert words in page.words


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_empty_sheet_comes_back_as_one(form: str, browser: Browser) -> None:
    template = browser.client.get(f"/activities/import?template={form}").content
    assert "there are headings, and no row below them" in sheet(browser, f"sheet.{form}", template).words


def test_the_first_page_of_activities_says_what_to_do(browser_of_nothing: Browser) -> None:
    page = browser_of_nothing.get("/activities")
    assert "Nobody has entered an activity yet" in page.words
    assert page.follow("Enter one").texts("//h1") == ["Enter an activity"]


def test_activities_come_out_as_sheets(browser: Browser) -> None:
    entered(browser, FORUM)
    answer = browser.client.get("/activities?form=csv&kind=meeting")
    assert b"Second forum of pilots" in answer.content
    assert browser.client.get("/activities?form=xlsx").content.startswith(b"PK")


@pytest.mark.parametrize(("role", "may"), [("reader", False), ("reviewer", False), ("editor", True)])
def test_to_look_is_for_all_and_to_change_for_editors(role: str, may: bool, register: Register) -> None:
    people(register)
    with somebody(register) as browser:
        sign_in(browser, role)
        shown = browser.get("/activities")
        assert shown.status == 200 and bool(shown.all("//a[@href='/activities/new']")) is may
        for path in ("/activities/new", "/activities/import"):
            assert browser.get(path).status == (200 if may else 403)
        if may:
            assert entered(browser, FORUM).status == 200
            assert service.activities.line(register, 1)[0].by == "Editor Reed"
