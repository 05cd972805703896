"""Who the register knows, and the dossier of each, as a browser without script sees them."""

import json

import pytest

from seized import service
from seized.service.opening import Register
from tests.web.browsing import Browser

ECO = "Estuary Cooperation Organization"
DOSSIER = f"/actors/{ECO}"


def test_those_of_whom_most_is_told_stand_first(browser: Browser) -> None:
    names = browser.get("/actors").texts("//tbody/tr/th")
    assert {names[0], names[1]} == {"General Council", ECO}
    assert names.index("Malta") > names.index(ECO)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=estuary coop", [ECO]),
        ("q=Estüary&kind=organization", [ECO]),
        ("kind=State", ["Malta", "New Zealand"]),
        ("q=zea&kind=State", ["New Zealand"]),
    ],
)
def test_names_are_found_by_how_their_words_begin(asked: str, found: list[str], browser: Browser) -> None:
    assert [name for name in browser.get(f"/actors?{asked}").texts("//tbody/tr/th") if " of the " not in name] == found


def test_a_list_without_anybody_says_why(browser: Browser, browser_of_nothing: Browser) -> None:
    assert "is called “otters”" in browser.get("/actors?q=otters").words
    assert "The register is empty" in browser_of_nothing.get("/actors").words


def test_a_dossier_has_what_facts_tell_with_their_paragraphs(browser: Browser) -> None:
    page = browser.get(DOSSIER)
    assert page.texts("//h1") == [ECO]
    assert page.texts("//*[@id='members']//tbody//th") == ["New Zealand"]
    assert "5 September 2023" in page.words
    assert "/ST/LRT/RES/12/11#pp" in "".join(page.all("//*[@id='meetings']//a/@href"))


def test_its_picture_stands_in_the_page_without_style_of_its_own(browser: Browser) -> None:
    page = browser.get(DOSSIER)
    assert len(page.all("//figure//*[local-name()='svg']")) == 3
    assert not page.all("//@style") and not page.all("//style")
    ids = page.all("//@id")
    assert len(ids) == len(set(ids))


def test_any_of_its_names_leads_to_the_one_address(browser: Browser) -> None:
    page = browser.get("/actors/The Estuary Cooperation Organization?on=2024-01-01")
    assert page.path == "/actors/Estuary%20Cooperation%20Organization?on=2024-01-01"


def test_members_are_told_for_a_day(browser: Browser) -> None:
    assert "Who belonged to it on 1 January 2024" in browser.get(f"{DOSSIER}?on=2024-01-01").words
    before = browser.get(f"{DOSSIER}?on=2001")
    assert "No text tells who belonged to it on 31 December 2001" in before.words
    assert "it does not say that they were none" in before.words


@pytest.mark.parametrize("part", ["asked", "changes", "company", "plan", "gaps"])
def test_what_takes_longer_has_an_address_and_is_a_piece_for_a_script(part: str, browser: Browser) -> None:
    whole = browser.get(f"{DOSSIER}?part={part}")
    assert whole.status == 200 and len(whole.texts("//h1")) == 1
    piece = browser.fragment(f"{DOSSIER}?part={part}")
    assert piece.status == 200 and not piece.texts("//h1") and not piece.all("//header[@class='frame']")
    folded = browser.get(DOSSIER)
    assert folded.all(f"//details[@id='{part}']//a[contains(@href, 'part={part}')]")


def test_a_part_that_there_is_not_is_told(browser: Browser) -> None:
    assert browser.get(f"{DOSSIER}?part=shoe-size").status == 404


def test_everything_can_stand_on_one_page_to_print(browser: Browser) -> None:
    page = browser.get(f"{DOSSIER}?whole=true")
    assert len(page.all("//details[@class='part'][@open]")) == 5
    assert "The Estuary Cooperation Organization" in page.words or "League of River Towns" in page.words


def test_what_changed_names_the_paragraphs(browser: Browser) -> None:
    page = browser.get(f"{DOSSIER}?part=changes")
    assert "ST/LRT/RES/12/11 against ST/LRT/RES/10/9" in page.words
    assert page.all("//li//a[contains(@href, '/ST/LRT/RES/12/11#')]")


def test_of_whom_nothing_is_told_there_is_no_dossier(browser: Browser) -> None:
    page = browser.get("/actors/Ministry of Otters")
    assert page.status == 404
    assert "nobody of that name" in page.words


def test_a_body_that_is_only_asked_has_a_dossier(browser: Browser) -> None:
    page = browser.get("/actors/wardens")
    assert page.status == 200
    assert "No text in the register names it in its title" in page.words
    assert "2 asked of it" in page.words


def test_what_is_asked_of_states_in_general_is_not_a_states_own(browser: Browser) -> None:
    assert "is not counted as asked of Malta" in browser.get("/actors/Malta").words


@pytest.mark.parametrize(
    ("form", "begins"), [("html", b"<!doctype"), ("docx", b"PK"), ("md", b"Dossier"), ("json", b"{")]
)
def test_a_dossier_is_handed_out_as_a_file(form: str, begins: bytes, browser: Browser) -> None:
    answer = browser.client.get(f"{DOSSIER}?form={form}")
    assert answer.status_code == 200
    assert answer.content.lower().startswith(begins.lower())
    assert f'filename="estuary-cooperation-organization.{form}"' in answer.headers["content-disposition"]


def test_the_file_for_programs_is_the_dossier_of_the_command(browser: Browser, register: Register) -> None:
    told = json.loads(browser.client.get(f"{DOSSIER}?form=json").content)
    whole = service.dossier.dossier(register, ECO, service.people.today())
    assert json.loads(service.exporting.dossier_as(whole, "json")) == told


def test_a_form_that_there_is_not_is_told(browser: Browser) -> None:
    assert browser.get(f"{DOSSIER}?form=exe").status == 404


def test_the_parts_say_what_the_dossier_says(register: Register) -> None:
    today = service.people.today()
    whole = service.dossier.dossier(register, ECO, today)
    portrait = service.portrait.portrait(register, ECO, today)
    assert portrait.who.meetings == whole.who.meetings
    assert portrait.who.agreements == whole.who.agreements
    assert (portrait.who.members, portrait.who.memberships) == (whole.who.members, whole.who.memberships)
    assert portrait.asked == len(whole.who.asked)
    asking = service.portrait.asking(register, ECO, today)
    assert (asking.asked, asking.requests, asking.proposals) == (whole.who.asked, whole.who.requests, whole.proposals)
    lines = service.portrait.resolutions(register, ECO)
    assert (lines.series, lines.changes) == (whole.series, whole.changes)
    company = service.portrait.company(register, ECO)
    assert (company.parts, company.bodies, company.partners) == (whole.who.parts, whole.bodies, whole.partners)
    assert service.portrait.gaps(register, ECO, today) == whole.gaps
