"""Home, search, suggestions, documents and agenda."""

from tests.web.browsing import Browser


def test_home_tells_what_falls_due_with_its_place(browser: Browser) -> None:
    page = browser.get("/")
    assert page.texts("//h1") == ["What falls due next"]
    assert "/ST/LRT/RES/12/4#op9" in page.all("//main//a/@href")
    assert "14th session of the General Council" in page.texts("//section[@class='period']/*/a")
    assert "4 documents, 1 of them draft" in page.words


def test_home_tells_what_came_in(browser: Browser) -> None:
    came = browser.get("/").texts("//section[@aria-labelledby='came']//li")
    assert len(came) == 4
    assert any("12 new mandates" in one or "read again" in one for one in came)


def test_an_empty_register_says_what_to_do(browser_of_nothing: Browser) -> None:
    page = browser_of_nothing.get("/")
    assert page.texts("//h1") == ["The register is empty"]
    assert page.link("Add texts") == "/add"


def test_what_waits_is_counted_apart(browser: Browser) -> None:
    page = browser.fragment("/waiting")
    assert not page.all("//nav")
    assert "none" in page.texts("//li[contains(., 'Judgements')]/span")
    assert browser.get("/waiting").texts("//h1") == ["What waits for a decision"]


def test_suggestions_are_options_with_ids(browser: Browser) -> None:
    page = browser.fragment("/suggest?q=migratory")
    options = page.all("//a[@role='option']")
    assert [one.get("id") for one in options] == ["suggestion-1", "suggestion-2", "suggestion-all"]
    assert options[0].get("href") == "/ST/LRT/RES/12/4"
    assert "Draft" in options[1].text_content()
    assert not browser.fragment("/suggest?q=").all("//a")


def test_suggestions_know_symbols_and_who_is_asked(browser: Browser) -> None:
    assert "/ST/LRT/RES/12/4" in browser.fragment("/suggest?q=st/lrt/res/12").all("//a/@href")
    assert "/mandates?to=wardens" in browser.fragment("/suggest?q=warden").all("//a/@href")


def test_a_search_lights_what_was_looked_for(browser: Browser) -> None:
    page = browser.get("/search?q=fish")
    assert page.all("//mark")
    assert {one.lower()[:4] for one in page.texts("//mark")} == {"fish"}
    assert "the word" in page.texts("//p[@class='why']")[0]


def test_a_search_by_symbol_leads_to_the_text(browser: Browser) -> None:
    assert browser.get("/search?q=ST/LRT/RES/12/4").link("ST/LRT/RES/12/4") == "/ST/LRT/RES/12/4"


def test_a_search_goes_on_behind_its_cursor(browser: Browser) -> None:
    first = browser.get("/search")
    second = first.follow("More")
    places = [page.texts("//ol[@class='hits']//p[@class='names']/a") for page in (first, second)]
    assert len(places[0]) == 20
    assert places[1]
    assert not set(places[0]) & set(places[1])


def test_a_search_that_finds_nothing_says_why(browser: Browser) -> None:
    assert "is nowhere in the register" in browser.get("/search?q=zyzzyva").words


def test_a_bound_that_is_no_date_is_told(browser: Browser) -> None:
    page = browser.get("/search?q=fish&from=soon")
    assert page.status == 422
    assert "is no date" in page.words


def test_documents_are_chosen_by_what_they_are(browser: Browser) -> None:
    page = browser.get("/documents")
    assert len(page.all("//tbody/tr")) == 4
    assert page.follow("drafts only").texts("//tbody//th") == ["ST/LRT/12/L.7"]
    assert len(browser.get("/documents?words=cooperation").all("//tbody/tr")) == 2
    assert "No document in the register fits" in browser.get("/documents?session=99").words


def test_documents_of_an_empty_register_say_how_to_add(browser_of_nothing: Browser) -> None:
    assert browser_of_nothing.get("/documents").link("Add texts") == "/add"


def test_the_agenda_of_a_session_has_items_and_reports(browser: Browser) -> None:
    page = browser.get("/agenda").follow("14th session")
    assert page.texts("//h1") == ["General Council, 14th session"]
    assert len(page.all("//ol[@class='agenda']/li")) == 2
    assert "/ST/LRT/RES/12/11#op4" in page.all("//ul[@class='reports']//a/@href")


def test_an_agenda_without_anything_says_so(browser: Browser, browser_of_nothing: Browser) -> None:
    assert "No adopted text" in browser.get("/agenda/300").words
    assert "No adopted text" in browser_of_nothing.get("/agenda").words
