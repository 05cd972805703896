"""Drafts that are handed in: checked, mended, compared, rolled forward, compiled; and nothing kept unless asked."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from seized import service
from seized.service.opening import Register
from tests.unit.drafting.planted import CLEAN, SLIPS
from tests.unit.drafting.test_planted_slips import apart, planted
from tests.web.accounts import people, sign_in, somebody
from tests.web.browsing import Browser, Page
from tests.web.test_adding import LAUGHS, OUTSIDE, bomb
from tests.word import word

EXAMPLES = Path(__file__).parents[2] / "examples"
TOGETHER = apart(SLIPS)
SCRIPT = "<script>alert(1)</script>"


def send(browser: Browser, path: str, files: dict[str, tuple[str, bytes]], **fields: str) -> Page:
    """Fill in a form with files, with its token."""
    token = browser.get("/drafting").all("//input[@name='_csrf_token']")[0].get("value")
    return Page(browser, browser.client.post(path, data={"_csrf_token": token, **fields}, files=files))


def hand_in(browser: Browser, name: str, data: bytes, **fields: str) -> Page:
    """Hand in a draft."""
    return send(browser, "/drafting", {"file": (name, data)}, **fields)


def paste(browser: Browser, text: str) -> Page:
    """Hand in a text."""
    return send(browser, "/drafting", {"file": ("", b"")}, text=text)


def test_the_form_says_that_nothing_is_kept(browser: Browser) -> None:
    page = browser.get("/drafting")
    [promise] = page.texts("//form[@id='hand-in']//*[@class='promise']")
    assert "Nothing is kept" in promise and promise.startswith("Check it")


@pytest.mark.parametrize("form", ["txt", "docx"])
def test_thirty_slips_stand_beside_their_paragraphs(browser: Browser, form: str) -> None:
    text = planted(TOGETHER)
    page = hand_in(browser, f"draft.{form}", word(text) if form == "docx" else text.encode())
    assert page.status == 200 and page.path.startswith("/drafting/texts/")
    found = set(page.texts("//li[contains(@class,'finding')]/a"))
    assert {slip.rule for slip in TOGETHER} <= found
    for slip in ("R29", "R81", "R35"):
        row = f"//div[contains(@class,'row')][.//a[text()='{slip}']]"
        [fact] = page.all(f"{row}//li[a[text()='{slip}']]/@data-fact")
        assert page.texts(f"{row}//p//span[contains(@class,'found') and contains(@data-fact,'{fact}')]")
    assert page.link("R29") == "/drafting/rules/R29"


def test_findings_are_chosen_by_how_grave_they_are(browser: Browser) -> None:
    page = paste(browser, planted(TOGETHER))
    everything = len(page.all("//li[contains(@class,'finding')]"))
    errors = browser.get(f"{page.path}?severity=error")
    shown = errors.texts("//li[contains(@class,'finding')]/span[@class='severity']")
    assert shown and set(shown) == {"error"} and len(shown) < everything
    assert not errors.all("//span[contains(@class,'found warning')]")


def test_a_text_without_a_fault_says_so(browser: Browser) -> None:
    page = paste(browser, CLEAN)
    assert not page.all("//li[contains(@class,'finding error')]")


@pytest.mark.parametrize("form", ["txt", "docx"])
def test_the_mended_file_has_fewer_slips(browser: Browser, form: str) -> None:
    text = planted(TOGETHER)
    page = hand_in(browser, f"draft.{form}", word(text) if form == "docx" else text.encode())
    before = len(page.all("//li[contains(@class,'finding')]"))
    answer = browser.client.get(f"{page.path}/mended")
    assert f'filename="draft.fixed.{form}"' in answer.headers["content-disposition"]
    after = len(hand_in(browser, f"again.{form}", answer.content).all("//li[contains(@class,'finding')]"))
    assert after < before / 2


@pytest.mark.parametrize("form", ["html", "sarif", "json"])
def test_findings_are_had_as_files(browser: Browser, form: str) -> None:
    page = paste(browser, planted(TOGETHER))
    answer = browser.client.get(f"{page.path}/findings/{form}")
    assert answer.status_code == 200 and b"R29" in answer.content
    assert browser.get(f"{page.path}/findings/exe").status == 404


def test_nothing_of_a_draft_is_kept(browser: Browser, register: Register) -> None:
    revision = service.asking.revision(register)
    page = paste(browser, CLEAN.replace("herons", "zebrafinches"))
    assert "zebrafinches" in page.words
    assert service.asking.revision(register) == revision
    assert service.drafts.drafts(register, service.accounts.local()) == []
    folder = Path(register.address).parent
    assert not [path for path in folder.iterdir() if b"zebrafinches" in path.read_bytes()]
    assert page.response.headers["cache-control"] == "no-store"


def test_a_draft_is_forgotten_on_demand(browser: Browser) -> None:
    page = paste(browser, CLEAN)
    assert page.submit("Forget it now").path == "/drafting"
    gone = browser.get(page.path)
    assert gone.status == 410 and "nothing of it was kept" in gone.words


def test_a_draft_is_kept_where_somebody_asks_and_removed_again(browser: Browser, register: Register) -> None:
    page = hand_in(browser, "herons.txt", CLEAN.encode()).submit("Keep this draft")
    assert page.texts("//section//th[@scope='row']") == ["herons.txt"]
    [kept] = service.drafts.drafts(register, service.accounts.local())
    assert service.audit.entries(register)[-1].about == f"draft {kept.id}"
    assert "Return of the herons" in page.submit("Check").words
    page = browser.get("/drafting").submit("Remove")
    assert "nobody but you sees it" in page.words
    assert service.drafts.drafts(register, service.accounts.local()) == []


def test_nobody_else_sees_a_draft(register: Register) -> None:
    people(register)
    with somebody(register) as ada:
        sign_in(ada, "reader")
        page = paste(ada, CLEAN)
        paste(ada, CLEAN).submit("Keep this draft")
        assert ada.get(page.path).status == 200
        ada.client.cookies.clear()
        sign_in(ada, "administrator")
        assert ada.get(page.path).status == 410
        assert "None." in ada.get("/drafting").words


def test_an_empty_paste_is_told_of(browser: Browser) -> None:
    page = paste(browser, " \n ")
    assert page.status == 422
    assert page.texts("//*[@role='alert']") == ["Choose a file, or paste a text: there is nothing to check yet."]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bomb.docx", bomb()),
        ("laughs.xml", LAUGHS),
        ("outside.xml", OUTSIDE),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
        ("deep.html", b"<div>" * 100_000),
        ("zero.txt", b"\0" * 5000),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_file_is_refused_or_harmless(browser: Browser, name: str, data: bytes) -> None:
    for path, fields in (("/drafting", {}), ("/drafting/roll", {"session": "81"})):
        page = send(browser, path, {"file": (name, data)}, **fields)
        assert page.status in (200, 422)
        assert "Traceback" not in page.response.text and "root:" not in page.response.text
    assert browser.get("/drafting").status == 200


def test_a_text_too_long_is_refused(browser: Browser) -> None:
    page = paste(browser, CLEAN + "Noting the herons, " * 120_000)
    assert page.status == 422 and "the limit is 2,000,000" in page.words


def test_words_of_a_draft_are_never_markup(browser: Browser) -> None:
    text = planted(TOGETHER).replace("Return of the herons", f"{SCRIPT} Return").replace("reed beds", f"reed {SCRIPT}")
    page = hand_in(browser, f"{SCRIPT}.txt", text.encode())
    assert SCRIPT in page.words and not page.all("//main//script")
    assert not browser.get(f"{page.path}/compare?text={SCRIPT}").all("//main//script")
    assert not browser.get(f"/drafting/roll?text={SCRIPT}&session={SCRIPT}").all("//main//script")


@pytest.mark.parametrize("name", ["/etc/passwd", "../../etc/passwd", "pyproject.toml", "examples/resolution.txt"])
def test_a_name_is_never_that_of_a_file_of_the_server(browser: Browser, name: str) -> None:
    for path in (f"/drafting/roll?text={name}&session=81", f"{paste(browser, CLEAN).path}/compare?text={name}"):
        page = browser.get(path)
        assert page.status == 422 and "root:" not in page.response.text
    page = send(browser, "/drafting/compile", {"proposal": ("kenya.txt", CLEAN.encode())}, base=name, by="Kenya")
    assert page.status == 422 and "root:" not in page.response.text


def test_a_draft_is_compared_with_the_last_text_of_its_series(browser: Browser) -> None:
    text = (EXAMPLES / "cooperation-2024.txt").read_text("utf-8")
    new = text.replace("ST/LRT/RES/12/11", "ST/LRT/14/L.3").replace("Encourages the convening", "Urges the convening")
    page = paste(browser, new)
    page = page.follow("Compare with ST/LRT/RES/12/11")
    assert "Urges" in " ".join(page.texts("//ins"))
    answer = browser.client.get(page.link("Word, with tracked changes"))
    assert zipfile.is_zipfile(io.BytesIO(answer.content))


def test_what_a_rule_looks_for_is_told(browser: Browser) -> None:
    assert len(browser.get("/drafting/rules").all("//tbody/tr")) == len(service.checking.guidance())
    page = browser.get("/drafting/rules/R04")
    assert "With the slip" in page.words and "Without it" in page.words
    assert browser.get("/drafting/rules/R999").status == 404


ADOPTED = (
    CLEAN.replace("A/80/L.901", "A/RES/80/901")
    .replace("Distr.: Limited", "Distr.: General")
    .replace(
        "Brazil, Kenya, Peru and Viet Nam: draft resolution",
        "Resolution adopted by the General Assembly on 12 December 2025",
    )
    .replace("Return of the herons\n", "80/901. Return of the herons\n")
)


def test_a_text_is_rolled_forward_from_a_file(browser: Browser) -> None:
    page = send(browser, "/drafting/roll", {"file": ("adopted.txt", ADOPTED.encode())}, session="82")
    assert page.status == 200, page.words
    assert "Eighty-second" in " ".join(page.texts("//ins"))
    assert page.texts("//li[contains(@class,'question')]")
    answer = browser.client.get(page.link("Word, with tracked changes and comments"))
    assert "word/comments.xml" in zipfile.ZipFile(io.BytesIO(answer.content)).namelist()


@pytest.mark.parametrize(("session", "fault"), [("", "Name the session"), ("x", "Name the session"), ("79", "later")])
def test_what_cannot_be_rolled_forward_says_why(browser: Browser, session: str, fault: str) -> None:
    page = send(browser, "/drafting/roll", {"file": ("adopted.txt", ADOPTED.encode())}, session=session)
    assert page.status == 422
    assert fault in " ".join(page.texts("//*[@role='alert']"))


def test_proposals_stand_in_brackets_with_their_names(browser: Browser) -> None:
    token = browser.get("/drafting/compile").all("//input[@name='_csrf_token']")[0].get("value")
    files = [
        ("file", ("base.txt", CLEAN.encode())),
        ("proposal", ("kenya.txt", CLEAN.replace("share their boats", "share their long boats").encode())),
        ("proposal", ("second.txt", CLEAN.replace("lend their nets", "give their nets").encode())),
    ]
    data = {"_csrf_token": token, "base": "", "by": ["", "Peru"]}
    page = Page(browser, browser.client.post("/drafting/compile", data=data, files=files))
    assert page.status == 200, page.words
    assert "[KENYA: long]" in page.words
    assert re.search(r"\[lend\] \[ALT PERU: give\]", page.words)
    for form in ("docx", "html"):
        assert browser.client.get(f"{page.path}/{form}").status_code == 200


def test_proposals_that_do_not_fit_are_all_told_of(browser: Browser) -> None:
    page = send(browser, "/drafting/compile", {"proposal": ("other.txt", b"Nothing of the kind.\n")}, base="", by="")
    assert page.status == 422 and "Name the text that the proposals are on" in page.words
    page = send(
        browser,
        "/drafting/compile",
        {"file": ("base.txt", CLEAN.encode()), "proposal": ("other.txt", b"Nothing of the kind at all stands here.\n")},
        base="",
        by="",
    )
    assert page.status == 422 and "next to nothing in common" in page.words
