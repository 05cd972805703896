"""Tables of meetings, agreements and members, as a browser without script sees them."""

import pytest

from tests.web.browsing import Browser

ECO = "Estuary Cooperation Organization"


@pytest.mark.parametrize(
    ("asked", "number"),
    [("", 4), (f"of={ECO}", 4), ("of=Malta", 1), ("since=2022&until=2023", 2), ("body=Harbour Masters&until=2021", 1)],
)
def test_filters_of_meetings_stand_in_the_address(asked: str, number: int, browser: Browser) -> None:
    page = browser.get(f"/meetings?{asked}")
    assert page.status == 200
    assert len(page.all("//tbody/tr")) == number


@pytest.mark.parametrize(
    ("asked", "number"), [("", 6), ("since=2023", 1), ("of=International Maritime Organization", 1)]
)
def test_filters_of_agreements(asked: str, number: int, browser: Browser) -> None:
    assert len(browser.get(f"/agreements?{asked}").all("//tbody/tr")) == number


def test_members_are_told_for_a_day(browser: Browser) -> None:
    page = browser.get(f"/members?of={ECO}&on=2024-01-01")
    assert page.texts("//h1") == [f"Who belongs to {ECO}, on 1 January 2024"]
    assert page.texts("//tbody/tr/th") == ["New Zealand"]
    earlier = browser.get(f"/members?of={ECO}&on=2001-01-01")
    assert "It does not say that they were none" in earlier.words


@pytest.mark.parametrize(
    ("path", "field", "words"),
    [
        ("/meetings?since=someday", "since", "is no day"),
        ("/meetings?of=Ministry of Otters", "of", "nobody of that name"),
        ("/members?on=someday", "on", "is no day"),
        ("/agreements?of=Ministry of Otters", "of", "nobody of that name"),
    ],
)
def test_what_is_off_in_a_filter_is_told_beside_it(path: str, field: str, words: str, browser: Browser) -> None:
    page = browser.get(path)
    assert page.status == 422
    assert words in page.texts(f"//*[@id='{field}-fault']")[0]
    assert page.all(f"//input[@id='{field}'][@aria-invalid='true']")


def test_a_fact_leads_to_its_paragraphs(browser: Browser) -> None:
    assert "/ST/LRT/RES/12/11#pp" in "".join(browser.get("/agreements").all("//tbody//a/@href"))


def test_an_empty_table_says_why(browser: Browser, browser_of_nothing: Browser) -> None:
    assert "Take a filter away" in browser.get("/meetings?until=1950").words
    assert "Adding texts" in browser_of_nothing.get("/agreements").words
