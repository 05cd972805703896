"""What waits for a person, and how it is judged: one after the other, signed, with reasons, and taken back."""

import msgspec
import pytest
from litestar.testing import TestClient

from seized import service
from seized.model.facts import FactFilter
from seized.model.register import Entry, MandateFilter
from seized.register.keeping import Reader, keep
from seized.server import application
from seized.service.judging import Said
from seized.service.opening import Register
from tests.store.resolutions import Resolution, as_file
from tests.store.tellings import kept, meeting, telling
from tests.web.accounts import people, sign_in, somebody
from tests.web.browsing import Browser, Page
from tests.web.conftest import NAME, SETTINGS

SCRIPT = "<script>alert(1)</script>"


def entry(register: Register, mandate: str) -> Entry:
    """A mandate as it stands."""
    return service.asking.entries_by_id(register, [mandate], "2026-11-22")[mandate]


def first_proposal(browser: Browser) -> Page:
    """The first of the documents that may be evidence, beside its mandate."""
    page = browser.get("/review/evidence").follow("Go through them")
    assert page.texts("//h1") == ["Is this evidence?"]
    return page


def mandate_of(page: Page) -> str:
    """The mandate that a page of the review is about."""
    return page.path.partition("?")[0].split("/")[3]


def a_mandate(register: Register, **wanted: object) -> Entry:
    """The first mandate of an adopted text that fits."""
    found = service.asking.mandates(register, MandateFilter(**wanted))  # type: ignore[arg-type]
    return found[0]


def test_the_first_page_counts_what_waits(browser: Browser, register: Register) -> None:
    page = browser.get("/review")
    lines = page.texts("//main//li")
    offers = service.review.undecided(register, service.review.offers(register))
    assert any(line.startswith(f"Documents that may be evidence {len(offers)}") for line in lines)
    assert any(line.startswith("Judgements whose mandate is gone none") for line in lines)


@pytest.mark.parametrize("path", ["evidence", "same", "conflicts", "doubts", "doubts?of=due", "doubts?of=addressees"])
def test_an_empty_list_says_why_it_is_empty(browser_of_nothing: Browser, path: str) -> None:
    page = browser_of_nothing.get(f"/review/{path}")
    assert page.status == 200
    assert page.texts("//*[@class='empty']")


def test_evidence_is_confirmed_and_gives_a_status_at_once(browser: Browser, register: Register) -> None:
    page = first_proposal(browser)
    mandate = mandate_of(page)
    assert entry(register, mandate).document.key in page.words
    after = page.submit("It is evidence", {"status": "implemented", "because": "The item was on the agenda"})
    assert "Written down status: implemented" in after.words
    judged = entry(register, mandate)
    assert judged.status == "implemented" and judged.judged is not None
    assert judged.judged.because == "The item was on the agenda"
    assert judged.judged.evidence == (
        after.browser.get(f"/mandates/{mandate}").texts("//ul[contains(@class,'evidence')]/li/a")[0],
    )
    noted = service.audit.entries(register)[-2:]
    assert [one.action for one in noted] == ["weigh evidence", "set status"]
    assert {one.about for one in noted} == {judged.handle}


def test_after_a_decision_the_next_one_comes(browser_of_series: Browser) -> None:
    page = first_proposal(browser_of_series)
    assert "1 of 2" in page.words
    then = page.submit("It is not", {"because": "Another item"})
    assert then.texts("//h1") == ["Is this evidence?"] and then.path != page.path
    assert "1 of 1" in then.words
    assert "Written down" in then.words and "is no evidence" in then.words
    last = then.submit("It is evidence")
    assert "Nothing waits" in last.words


def test_evidence_is_not_dismissed_without_a_reason(browser: Browser, register: Register) -> None:
    page = first_proposal(browser).submit("It is not", {"because": "  ", "status": "implemented"})
    assert page.status == 422
    assert page.texts("//*[@id='fault-because']") == ["Say why it is no evidence."]
    assert page.all("//option[@selected]")[0].text == "implemented"
    assert service.asking.history(register, mandate_of(page)).judgements == ()


def test_what_was_confirmed_can_be_taken_back_and_waits_again(browser: Browser, register: Register) -> None:
    page = first_proposal(browser)
    mandate = mandate_of(page)
    before = len(service.review.undecided(register, service.review.offers(register)))
    page.submit("It is evidence", {"because": "So it seemed"})
    judged = browser.get(f"/review/mandates/{mandate}")
    after = judged.submit("Take it back", {"because": "It is of another year"})
    assert "is to be judged again" in after.words
    [symbol] = page.texts("//h2[@id='said']//a")
    assert after.texts("//li[@class='over']//strong") == [f"{symbol} is evidence"]
    assert len(service.review.undecided(register, service.review.offers(register))) == before


def test_a_status_needs_a_reason_or_something_that_shows_it(browser: Browser, register: Register) -> None:
    mandate = a_mandate(register).id
    page = browser.get(f"/review/mandates/{mandate}/status").submit("Set the status", {"status": "in progress"})
    assert page.status == 422
    assert "Say why it is in progress" in page.words
    assert page.all("//input[@value='in progress'][@checked]")
    page = page.submit("Set the status", {"evidence": "A/79/1, A/79/2"})
    assert entry(register, mandate).judged.evidence == ("A/79/1", "A/79/2")  # type: ignore[union-attr]
    assert page.path.startswith(f"/review/mandates/{mandate}?done=")


def test_a_status_is_taken_back_to_what_stood_before(browser: Browser, register: Register) -> None:
    mandate = a_mandate(register).id
    for status in ("in progress", "implemented"):
        form = browser.get(f"/review/mandates/{mandate}/status")
        form.submit("Set the status", {"status": status, "because": f"It is {status}"})
    page = browser.get(f"/review/mandates/{mandate}")
    assert "what stood before: status: in progress" in page.words
    page = page.submit("Take it back", {"because": "Too early"})
    assert entry(register, mandate).status == "in progress"
    page.submit("Take it back", {"because": "Not too early"})
    assert entry(register, mandate).status == "implemented"
    made = service.asking.history(register, mandate).judgements
    assert [one.superseded for one in made] == [True, True, True, False]
    assert {one.by for one in made} == {service.people.who()}


def test_a_correction_changes_only_what_was_typed(browser: Browser, register: Register) -> None:
    before = a_mandate(register, kind="report")
    form = browser.get(f"/review/mandates/{before.id}/correct")
    page = form.submit("Write it down", {"addressees": "UNEP\nMember States", "because": "The list goes on"})
    now = entry(register, before.id)
    assert [one.name for one in now.mandate.addressees] == ["United Nations Environment Programme", "Member States"]
    assert now.corrected == ("addressees",)
    assert now.mandate.due == before.mandate.due and now.mandate.kind == before.mandate.kind
    page = browser.get(f"/review/mandates/{before.id}/correct")
    page.submit("Write it down", {"read_addressees": "yes", "because": "It does not"})
    assert entry(register, before.id).mandate.addressees == before.mandate.addressees


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"because": "Why not"}, "Nothing is changed yet"),
        ({"addressees": "UNEP"}, "Say why"),
        ({"due": "session", "session": "soon", "because": "It says so"}, "number of the session"),
        ({"due": "date", "because": "It says so"}, "Write the day"),
        ({"due": "date", "date": "2026-13-45", "because": "It says so"}, "is no day"),
        ({"kind": "wish", "because": "It says so"}, "Choose one of"),
    ],
)
def test_a_correction_that_cannot_stand_is_shown_again(
    browser: Browser, register: Register, fields: dict[str, str], fault: str
) -> None:
    before = a_mandate(register, kind="report")
    page = browser.get(f"/review/mandates/{before.id}/correct").submit("Write it down", fields)
    assert page.status == 422
    assert fault in " ".join(page.texts("//*[@class='fault']"))
    assert service.asking.history(register, before.id).judgements == ()


def test_a_due_session_is_said(browser: Browser, register: Register) -> None:
    before = a_mandate(register, kind="report")
    form = browser.get(f"/review/mandates/{before.id}/correct")
    form.submit(
        "Write it down", {"due": "session", "session": "80", "organ": "General Assembly", "because": "See above"}
    )
    due = entry(register, before.id).mandate.due
    assert due is not None and (due.session, due.organ) == (80, "General Assembly")


def test_a_mandate_is_dismissed_and_is_one_after_all(browser: Browser, register: Register) -> None:
    mandate = a_mandate(register).id
    form = browser.get(f"/review/mandates/{mandate}/dismiss")
    assert form.submit("Dismiss it").status == 422
    page = form.submit("Dismiss it", {"because": "It quotes another text"})
    assert entry(register, mandate).dismissed
    assert "Dismissed." in page.words
    page.submit("It is one after all", {"because": "It quotes and asks"})
    assert not entry(register, mandate).dismissed


def test_what_a_draft_asks_cannot_be_judged(browser: Browser, register: Register) -> None:
    drafted = next(one for one in service.asking.mandates(register, MandateFilter(drafts=True)) if one.document.draft)
    page = browser.get(f"/review/mandates/{drafted.id}")
    assert "judged by nobody before it is adopted" in page.words
    assert not page.all("//main//form")
    token = (
        browser.get("/review/mandates/" + a_mandate(register).id).all("//input[@name='_csrf_token']")[0].get("value")
    )
    answer = browser.client.post(
        f"/review/mandates/{drafted.id}/status",
        data={"_csrf_token": token, "status": "implemented", "because": "It is adopted"},
    )
    assert answer.status_code == 422 and "is a draft" in answer.text


def test_a_form_alone_is_answered_where_a_page_asks_for_it(browser: Browser, register: Register) -> None:
    mandate = a_mandate(register).id
    part = browser.fragment(f"/review/mandates/{mandate}/status")
    assert part.texts("//h2")[0] == "What came of it" and not part.all("//header")
    assert part.all("//form[@hx-post and @hx-target='#fact']")
    assert part.all("//input[@name='then']")[0].get("value") == f"/mandates/{mandate}"


def test_a_reason_is_never_markup(browser: Browser, register: Register) -> None:
    mandate = a_mandate(register).id
    form = browser.get(f"/review/mandates/{mandate}/status")
    page = form.submit("Set the status", {"status": "in progress", "because": SCRIPT})
    assert SCRIPT in page.words and not page.all("//main//script")
    shown = browser.get(f"/review/mandates/{mandate}/status?evidence={SCRIPT}&then={SCRIPT}")
    assert not shown.all("//main//script")


def test_what_is_not_clear_is_gone_through(browser: Browser, register: Register) -> None:
    waiting = service.review.unclear(register, "due")
    assert len(waiting) > 1
    page = browser.get("/review/doubts?of=due").follow("Go through them")
    assert f"1 of {len(waiting)}" in page.words
    page = page.submit("Write it down", {"read_due": "yes", "because": "The League has no calendar"})
    assert page.path.startswith(f"/review/mandates/{waiting[1]}/correct")
    assert service.review.unclear(register, "due") == waiting[1:]


def test_a_reader_is_told_who_may_judge(register: Register) -> None:
    people(register)
    with somebody(register) as browser:
        sign_in(browser, "reader")
        assert browser.get("/review").status == 403
        assert browser.get(f"/review/mandates/{a_mandate(register).id}").status == 403
        sign_in(browser, "reviewer")
        page = browser.get(f"/review/mandates/{a_mandate(register).id}/status")
        page.submit("Set the status", {"status": "in progress", "because": "Seen"})
    assert entry(register, a_mandate(register).id).judged.by == "Reviewer Reed"  # type: ignore[union-attr]


@pytest.fixture
def browser_of_meetings(empty_register: Register) -> Browser:
    """Somebody at a register in which three meetings on the same days may be one."""
    bare, summit = meeting("meeting", ordinal=None), meeting("summit", ordinal=None, place="Ankara")
    kept(empty_register, telling(901, meeting(), bare), telling(902, summit))
    with TestClient(application(empty_register, SETTINGS), base_url=f"http://{NAME}") as client:
        yield Browser(client)


def test_two_facts_are_one(browser_of_meetings: Browser, empty_register: Register) -> None:
    found = service.review.pairs(empty_register)
    page = browser_of_meetings.get("/review/same").follow("Go through them")
    assert page.texts("//h1") == ["One meeting, or two?"]
    assert len(page.all("//section//blockquote | //section//ul/li")) >= 2
    assert page.submit("They are one").status == 422
    page.submit("They are one", {"because": "Same days, same place"})
    assert len(service.review.open_pairs(empty_register, found)) < len(found)
    one, other = found[0].one, found[0].other
    assert service.review.paired(empty_register, one, other) is None
    [made] = service.cooperation.identifications(empty_register, one)
    assert made.same and made.because == "Same days, same place"


def test_two_facts_are_two(browser_of_meetings: Browser, empty_register: Register) -> None:
    [first, *_] = service.review.pairs(empty_register)
    page = browser_of_meetings.get(f"/review/same?fact={first.one}").follow("Go through them")
    page.submit("They are two", {"because": "Other rooms"})
    facts = service.cooperation.facts_by_id(empty_register, [first.one])
    assert first.other not in facts[first.one].candidates
    assert service.audit.entries(empty_register)[-1].action == "split facts"


@pytest.fixture
def browser_of_series(empty_register: Register) -> Browser:
    """Somebody at a register of a text, and of the next of its series."""
    asked = Resolution(
        operative=(
            "Decides to include in the provisional agenda of its seventy-ninth session the item "
            "entitled “Safe passage for wandering libraries”",
            "Requests the Secretary-General to submit to the General Assembly at its "
            "seventy-ninth session a report on the implementation of the present resolution",
        )
    )
    answered = Resolution(number=902, session=79, preamble=("Recalling its resolution 78/901 of 19 December 2023",))
    later = msgspec.structs.replace(answered.reading(), date="2024-12-12")
    for reading in (asked.reading(), later):
        keep(empty_register, reading, Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    with TestClient(application(empty_register, SETTINGS), base_url=f"http://{NAME}") as client:
        yield Browser(client)


def test_a_judgement_without_its_mandate_is_attached_elsewhere(empty_register: Register) -> None:
    text = Resolution()
    keep(empty_register, as_file(text.reading(), "a.txt"), Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    handle = f"{text.symbol}#op1.m1"
    service.judging.set_status(empty_register, handle, "implemented", Said(because="They were mended", by="Ada"))
    without = Resolution(operative=text.operative[1:])
    keep(empty_register, as_file(without.reading(), "a.txt"), Reader("Ada", "2026-02-01T09:00:00Z", "edition 2"))
    [conflict] = service.asking.conflicts(empty_register)
    with TestClient(application(empty_register, SETTINGS), base_url=f"http://{NAME}") as client:
        browser = Browser(client)
        page = browser.get("/review/conflicts").follow("status: implemented")
        assert "They were mended" in page.words
        assert page.submit("Attach it").status == 422
        page = page.submit("Attach it", {"to": conflict.candidates[0], "because": "The paragraph moved"})
        assert "Every judgement has its mandate." in page.words
    assert entry(empty_register, conflict.candidates[0]).status == "implemented"


def test_facts_without_candidates_are_no_pairs(register: Register) -> None:
    ids = {one.id for one in service.cooperation.meetings(register, FactFilter()) if one.candidates}
    assert {
        id_ for pair in service.review.pairs(register) if pair.kind == "meeting" for id_ in (pair.one, pair.other)
    } == ids
