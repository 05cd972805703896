"""Documents and mandates a page at a time, in both stores: the pages make up the whole, in the same order."""

import pytest

from seized.model.register import DocumentFilter, MandateFilter
from seized.register import choosing, entries
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking, evidence
from seized.service.activities import NewActivity, add
from seized.service.due import due_list, due_page
from seized.service.judging import Said
from tests.store.resolutions import Resolution, as_file

ADA = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")
TODAY = "2026-11-22"
QUESTIONS = (
    MandateFilter(today=TODAY),
    MandateFilter(kind="report", today=TODAY),
    MandateFilter(overdue=True, today=TODAY),
    MandateFilter(since="2025-03-01", today=TODAY),
    MandateFilter(before="2025-09-30", today=TODAY),
    MandateFilter(addressee="children", today=TODAY),
    MandateFilter(addressees=("Member States", "Secretary-General"), today=TODAY),
    MandateFilter(session=80, drafts=True, today=TODAY),
)


@pytest.fixture
def filled(register: Register) -> Register:
    """Eleven texts whose symbols stand otherwise by their letters than as people count."""
    for number in (1, 2, 9, 10, 11, 12, 100, 101, 102, 111, 1000):
        reading = Resolution(number=number, title=f"Wandering libraries, part {number}").reading()
        keep(register, as_file(reading, f"{number}.txt"), ADA)
    return register


def test_pages_of_documents_make_up_the_list(filled: Register) -> None:
    whole = asking.documents(filled, DocumentFilter())
    assert [one.key for one in whole][:4] == ["A/RES/78/1", "A/RES/78/2", "A/RES/78/9", "A/RES/78/10"]
    found, after = [], None
    while True:
        page = asking.documents_page(filled, DocumentFilter(), 4, after)
        assert (page.total, page.more, len(page.rows) <= 4) == (len(whole), False, True)
        found += page.rows
        if (after := page.after) is None:
            break
    assert found == whole


@pytest.mark.parametrize("wanted", QUESTIONS)
def test_pages_of_mandates_make_up_the_list(filled: Register, wanted: MandateFilter) -> None:
    whole = asking.mandates(filled, wanted)
    assert whole
    found, after = [], None
    while True:
        page = asking.mandates_page(filled, wanted, 5, after)
        assert page.total == len(whole)
        found += page.rows
        if (after := page.after) is None:
            break
    assert found == whole


def test_what_is_due_comes_by_its_last_day_and_what_has_no_time_last(filled: Register) -> None:
    last = [
        "9999~" if not one.windows else max(window.last or "9999" for window in one.windows)
        for one in asking.mandates(filled, MandateFilter(today=TODAY))
    ]
    assert last == sorted(last)
    assert len(set(last)) > 2


def test_more_than_are_counted_are_said_to_be_more(filled: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "COUNTED", 3)
    page = asking.mandates_page(filled, MandateFilter(), 2)
    assert (page.total, page.more) == (3, True)


def test_names_that_many_are_asked_by_are_found_as_few_are(filled: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = MandateFilter(addressee="children", today=TODAY)
    few = asking.mandates(filled, wanted)
    monkeypatch.setattr(choosing, "MOST", 1)
    monkeypatch.setattr(choosing, "MOST_NAMES", 1)
    assert asking.mandates(filled, wanted) == few != []


def test_the_page_of_what_is_due_leaves_out_what_the_list_does(filled: Register) -> None:
    whole = due_list(filled, MandateFilter(today="2025-01-01"))
    page = due_page(filled, MandateFilter(today="2025-01-01"), 3)
    assert page.entries.rows == whole.entries[:3]
    assert (page.uncharted, page.overdue) == (whole.uncharted, whole.overdue)


def test_pages_of_evidence_make_up_the_list(filled: Register) -> None:
    for number in (2, 10, 101):
        new = NewActivity(kind="visit", title=f"Library {number}", under=(f"78/{number}#op1",), on="2024-12-12")
        add(filled, new, Said(by="Ada"))
    whole = evidence.evidence_among(filled, MandateFilter(today=TODAY), undecided=True)
    assert len(whole) == 3
    found, after = [], None
    while True:
        some, after = evidence.evidence_page(filled, MandateFilter(today=TODAY), 2, after, undecided=True)
        found += some
        if after is None:
            break
    assert found == whole


def test_what_came_in_last_stands_first(filled: Register) -> None:
    assert [one.key for one in asking.arrivals(filled, 2)] == ["A/RES/78/1000", "A/RES/78/111"]
