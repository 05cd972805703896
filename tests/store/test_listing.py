"""Mandates and documents in pages and in numbers: the same as when all are looked at, in both stores."""

from collections import Counter

import msgspec
import pytest

from seized.model.listing import Order
from seized.model.register import DocumentFilter, Entry, MandateFilter
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking, documents, listing
from tests.store.resolutions import many, parsed

READER = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")
TODAY = "2026-06-01"
ALL = MandateFilter(today=TODAY)

FILTERS = {
    "all": ALL,
    "United Nations": MandateFilter(un=True, today=TODAY),
    "others": MandateFilter(others=True, today=TODAY),
    "named days": MandateFilter(dated=True, today=TODAY),
    "in a month": MandateFilter(dated=True, since="2026-03-01", before="2026-03-31", today=TODAY),
    "from today": MandateFilter(since=TODAY, today=TODAY),
    "overdue": MandateFilter(overdue=True, today=TODAY),
    "addressee": MandateFilter(addressee="states", today=TODAY),
    "reports done": MandateFilter(kind="report", status="implemented", today=TODAY),
    "drafts": MandateFilter(drafts=True, today=TODAY),
}


@pytest.fixture
def filled(register: Register) -> Register:
    """A register of twelve resolutions and a draft; some of what they ask has been done."""
    readings = [one.reading() for one in many(12, seed=4)]
    for reading in (*readings, parsed(next(many(1, seed=9)).draft_text())):
        keep(register, reading, READER)
    reports = [one for one in asking.mandates(register, ALL) if one.mandate.kind == "report"]
    for entry in reports[::2]:
        set_status(register, entry.id, "implemented", Judge("Ada", "2026-02-01T09:00:00Z", "seen"))
    return register


def fits(entry: Entry, wanted: MandateFilter) -> bool:
    """Whether a mandate fits what the listings add to the filter."""
    at_sessions = any(window.session is not None for window in entry.windows)
    lasts = [window.last for window in entry.windows]
    return not (wanted.others and entry.mandate.un_mandate) and not (
        wanted.dated and (at_sessions or not lasts or None in lasts)
    )


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("order", ["due", "newest", "document"])
def test_pages_have_each_mandate_once(
    filled: Register, name: str, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "ROWS", 7)
    wanted = FILTERS[name]
    total = listing.fitting(listing.tallies(filled, listing.uncounted(wanted)), wanted)
    first = listing.page(filled, wanted, order, 1, total)
    paged = [one for at in range(first.pages) for one in listing.page(filled, wanted, order, at + 1, total).entries]
    everything = list(listing.everything(filled, wanted, order))
    assert paged == everything
    known = asking.mandates(filled, msgspec.structs.replace(wanted, others=False, dated=False))
    assert {one.id for one in everything} == {one.id for one in known if fits(one, wanted)}
    assert len(everything) == total
    if order == "due":
        assert everything == asking.mandates(filled, wanted)


def test_a_page_behind_the_last_is_the_last(filled: Register) -> None:
    assert listing.page(filled, ALL, "due", 99, 5).page == 1


@pytest.mark.parametrize("name", FILTERS)
def test_counts_are_those_of_the_mandates(filled: Register, name: str) -> None:
    wanted = FILTERS[name]
    found = asking.mandates(filled, wanted)
    addressed = Counter(who for one in found for who in {who.name for who in one.mandate.addressees})
    assert {one.name: one.count for one in listing.names(filled, wanted, 100)} == dict(addressed)
    sat = Counter((at.organ, at.session) for one in found for at in one.windows if at.session is not None)
    assert {(one.organ, one.session): one.count for one in listing.sessions(filled, wanted)} == dict(sat)


def test_the_calendar_counts_what_its_periods_hold(filled: Register) -> None:
    told = listing.calendar(filled, ALL, 3)
    assert told.past
    assert told.ahead or told.unknown
    for period in (*told.past, *told.ahead, *told.unknown):
        assert period.count == sum(period.kinds.values())
    for period in (*told.ahead, *told.unknown):
        assert len(period.entries) == min(3, period.count)
    assert {one.month for one in told.past if one.month} == {"2026-03"}


def test_what_is_ahead_is_what_the_calendar_has_ahead(filled: Register) -> None:
    told, whole = listing.ahead(filled, ALL, 3, 100), listing.calendar(filled, ALL, 3)
    assert told.past == ()
    assert (told.ahead, told.unknown) == (whole.ahead, whole.unknown)
    assert len([*(few := listing.ahead(filled, ALL, 3, 1)).ahead, *few.unknown]) == 1


def test_the_board_has_a_column_for_each_status(filled: Register) -> None:
    columns = {one.status: one for one in listing.board(filled, ALL, listing.tallies(filled, listing.uncounted(ALL)))}
    found = Counter(one.status for one in asking.mandates(filled, ALL))
    assert {status: one.count for status, one in columns.items() if one.count} == dict(found)
    assert columns["no indication"].overdue == len(asking.mandates(filled, MandateFilter(overdue=True, today=TODAY)))


def test_sittings_count_items_and_reports(filled: Register) -> None:
    found = asking.mandates(filled, ALL)
    for sitting in listing.sittings(filled):
        due = [one for one in found if any(at.session == sitting.session for at in one.windows)]
        assert sitting.reports == sum(one.mandate.kind == "report" for one in due)
        assert sitting.items == sum(one.mandate.kind == "agenda" for one in due)


def test_changes_come_with_their_mandates_the_latest_first(filled: Register) -> None:
    made = listing.latest_changes(filled, MandateFilter(kind="report", today=TODAY), 4)
    assert len(made) == 4
    assert all(change.mandate == entry.id and entry.mandate.kind == "report" for change, entry in made)


def test_documents_are_paged_and_counted(filled: Register) -> None:
    page = documents.page(filled, DocumentFilter(), 1)
    assert (page.total, page.pages) == (13, 1)
    assert set(page.documents) == set(asking.documents(filled, DocumentFilter()))
    counts = documents.counts(filled, DocumentFilter(drafts=False))
    assert (counts.total, counts.drafts) == (12, 0)
    assert sum(one.count for one in counts.sessions) == 12


def test_what_came_in_is_told_with_what_it_changed(filled: Register) -> None:
    came = documents.came(filled)
    assert (came.day, came.documents) == ("2026-01-01", 13)
    assert came.arrivals[0].document.draft
    assert came.arrivals[1].changes == {"new": came.arrivals[1].document.mandates}
    assert documents.size(filled).documents == 13


def test_suggestions_by_symbol_title_and_name(filled: Register) -> None:
    some = asking.documents(filled, DocumentFilter(drafts=False))[0]
    for typed in (some.key.lower(), some.key.removeprefix("A/RES/"), some.key.removeprefix("A/")):
        assert some.key in {one.key for one in documents.suggestions(filled, typed)}
    assert {one.told for one in documents.suggestions(filled, "keeping of") if one.kind == "document"} >= {some.key}
    found = {(one.kind, one.key) for one in documents.suggestions(filled, "secretary-g")}
    assert ("body", "Secretary-General") in found
    assert documents.suggestions(filled, "x") == []
    assert documents.suggestions(filled, "%_") == []
