"""The ten main tasks, each with a mouse and by the keyboard alone."""

import csv
import re
from pathlib import Path

from docx import Document
from playwright.sync_api import Locator, Page, expect

from tests.browser.hands import Hands, Keyboard
from tests.browser.places import DRAFT
from tests.web.conftest import EXAMPLES

SERIES = "ST/LRT/RES/12/11"


def link(page: Page, words: str) -> Locator:
    """The one link with these words in the main part."""
    return page.locator("main").get_by_role("link", name=words, exact=True)


def button(page: Page, words: str) -> Locator:
    return page.locator("main").get_by_role("button", name=words, exact=True)


def test_find_a_text_by_what_is_suggested(page: Page, hands: Hands) -> None:
    page.goto("/")
    if isinstance(hands, Keyboard):
        page.keyboard.press("/")
        page.keyboard.type("migratory fish")
    else:
        hands.write(page.get_by_role("combobox", name="Search"), "migratory fish")
    suggested = page.get_by_role("option", name=re.compile("Safe passage for migratory fish")).first
    suggested.wait_for()
    if isinstance(hands, Keyboard):
        page.keyboard.press("ArrowDown")
        expect(suggested).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Enter")
    else:
        hands.press(suggested)
    expect(page).to_have_url(re.compile("/ST/LRT/RES/12/4$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Safe passage for migratory fish")


def test_open_a_fact_from_the_margin_and_close_it_again(page: Page, hands: Hands) -> None:
    page.goto("/ST/LRT/RES/12/4")
    note = page.get_by_role("list", name="Found in para. 5").get_by_role("link").first
    hands.press(note)
    dialog = page.get_by_role("dialog", name="Fact")
    expect(dialog).to_contain_text("Asked of")
    if isinstance(hands, Keyboard):
        page.keyboard.press("Escape")
    else:
        hands.press(dialog.get_by_role("button", name="Close"))
    expect(dialog).to_be_hidden()
    expect(note).to_be_focused()


def test_filter_mandates_and_take_them_away(page: Page, hands: Hands) -> None:
    page.goto("/mandates")
    hands.press(page.get_by_role("navigation", name="Whose mandates").get_by_role("link", name=re.compile("others")))
    hands.press(page.get_by_text("Choose further"))
    hands.write(page.get_by_label("In the text"), SERIES)
    hands.press(button(page, "Choose"))
    expect(page.get_by_role("list", name="What is chosen")).to_contain_text(SERIES)
    rows = page.locator("table.mandates tbody tr")
    shown = [re.sub(r"\s+", " ", row) for row in rows.all_inner_texts()]
    assert shown and all(SERIES in row for row in shown)
    with page.expect_download() as download:
        hands.press(link(page, "CSV"))
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        taken = list(csv.DictReader(file))
    assert len(taken) == len(shown)
    assert {row["symbol"] for row in taken} == {SERIES}


def test_set_a_status_with_a_reason(page: Page, hands: Hands) -> None:
    page.goto(f"/{SERIES}#op4")
    hands.press(page.get_by_role("list", name="Found in para. 4").get_by_role("link").first)
    dialog = page.get_by_role("dialog", name="Fact")
    hands.press(dialog.get_by_role("link", name="Set the status"))
    hands.tick(dialog.get_by_role("radio", name=re.compile("^in progress")))
    hands.write(dialog.get_by_label("Why"), "The wardens have begun to count.")
    hands.press(dialog.get_by_role("button", name="Set the status"))
    expect(dialog.locator("dl.facts .state")).to_have_text("in progress")
    page.goto(f"/history/{SERIES}")
    expect(page.get_by_role("main")).to_contain_text("The wardens have begun to count.")


def test_compare_two_texts_of_a_series(page: Page, hands: Hands) -> None:
    page.goto(f"/{SERIES}")
    hands.press(link(page, "Series"))
    hands.tick(page.get_by_role("radio", name=f"Compare from {SERIES}"))
    hands.tick(page.get_by_role("radio", name="Compare to ST/LRT/RES/10/9"))
    title = page.locator("#redline-title")
    expect(title).to_have_text(re.compile(rf"{SERIES}\s*→\s*ST/LRT/RES/10/9"))
    assert page.locator("#redline ins").count() and page.locator("#redline del").count()


def test_add_a_file_and_open_it(page: Page, hands: Hands, tmp_path: Path) -> None:
    told = (EXAMPLES / "resolution.txt").read_text(encoding="utf-8").replace("12/4", "12/5").replace("eel", "heron")
    file = tmp_path / "herons.txt"
    file.write_text(told, encoding="utf-8")
    page.goto("/add")
    hands.hand_in(page.get_by_label("Files"), file)
    hands.press(button(page, "Add"))
    hands.press(link(page, "ST/LRT/RES/12/5"))
    expect(page).to_have_url(re.compile("/ST/LRT/RES/12/5$"))
    expect(page.get_by_role("main")).to_contain_text("young heron")


def test_check_a_draft_that_is_pasted(page: Page, hands: Hands) -> None:
    page.goto("/drafting")
    hands.paste(page.get_by_label("Or the text itself"), DRAFT)
    hands.press(button(page, "Check it"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Quiet nights on the lower locks")
    assert page.locator(".finding").count()


def test_roll_a_text_forward(page: Page, hands: Hands, tmp_path: Path) -> None:
    page.goto("/drafting")
    hands.press(link(page, "Roll it forward"))
    hands.write(page.get_by_label("A text of the register"), SERIES)
    hands.write(page.get_by_label("Session of the new draft").first, "14")
    hands.press(button(page, "Roll it forward").first)
    with page.expect_download() as download:
        hands.press(link(page, "Word, with tracked changes and comments"))
    file = tmp_path / "rolled.docx"
    download.value.save_as(file)
    assert any("Estuary Cooperation Organization" in paragraph.text for paragraph in Document(str(file)).paragraphs)


def test_enter_an_activity(page: Page, hands: Hands) -> None:
    page.goto("/activities")
    hands.press(link(page, "Enter an activity"))
    hands.choose(page.get_by_label("Kind"), "meeting")
    hands.write(page.get_by_label("What it is"), "First joint meeting")
    hands.write(page.get_by_label("The mandate it serves"), f"{SERIES}#op2")
    hands.write(page.get_by_label("First day"), "2024-10-03")
    hands.write(page.get_by_label("Where"), "Valletta")
    hands.press(button(page, "Keep"))
    expect(page.get_by_role("heading", level=1)).to_have_text("First joint meeting")
    page.goto("/plan/Estuary Cooperation Organization")
    expect(page.get_by_role("main")).to_contain_text("First joint meeting")


def test_copy_the_citation_of_a_paragraph(page: Page, hands: Hands) -> None:
    page.goto(f"/{SERIES}")
    if isinstance(hands, Keyboard):
        for _ in range(3):
            page.keyboard.press("j")
        page.keyboard.press("c")
    else:
        page.locator("#pp2").hover()
        hands.press(page.get_by_role("button", name="Copy citation"))
    cited = f"{SERIES}, preamble, para. 2"
    expect(page.get_by_text(f"Copied: {cited}")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == cited
