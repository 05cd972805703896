"""What falls due when, for whom; what is overdue; and what stands on an agenda."""

import pytest

from seized.model.register import Agenda, Entry, MandateFilter
from seized.register.judgements import Judge, set_status
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import asking
from tests.store.resolutions import Resolution, parsed

READER = Reader("Ada", "2026-01-01T09:00:00Z", "edition 1")
ASKED = "Requests the Secretary-General to report to the General Assembly on the tracks"

DUES = {
    "session": (f"{ASKED} at its eightieth session", [("2025-09-09", "2026-09-08")]),
    "sessions": (
        f"{ASKED} at its seventy-ninth and eightieth sessions",
        [("2024-09-10", "2025-09-09"), ("2025-09-09", "2026-09-08")],
    ),
    "session to come": (f"{ASKED} at its ninety-ninth session", [(None, None)]),
    "other organ": (
        "Requests the Secretary-General to report to the Human Rights Council at its sixty-first session on the tracks",
        [(None, None)],
    ),
    "day": (f"{ASKED} by 29 February 2028", [("2028-02-29", "2028-02-29")]),
    "month": (f"{ASKED} by the end of February 2028", [("2028-02-01", "2028-02-29")]),
    "year": (f"{ASKED} by 2030", [("2030-01-01", "2030-12-31")]),
    "days": (f"{ASKED} within 90 days of the adoption of the present resolution", [("2023-12-12", "2024-03-11")]),
    "days from a day": (f"{ASKED} within sixty days of 31 January 2024", [("2024-01-31", "2024-03-31")]),
    "no time": (ASKED, []),
}
"""What a paragraph says -> the first and the last day of each of its windows; the resolution is of 12 December 2023."""


@pytest.fixture
def filled(register: Register) -> Register:
    """A register with a resolution whose paragraphs are due at all sorts of times, and the draft of it."""
    resolution = Resolution(operative=tuple(words for words, _ in DUES.values()))
    for reading in (resolution.reading(), parsed(resolution.draft_text())):
        keep(register, reading, READER)
    return register


def asked(register: Register, **wanted: object) -> list[Entry]:
    return asking.mandates(register, MandateFilter(**wanted))  # type: ignore[arg-type]


def names(entries: list[Entry]) -> list[str]:
    """Which of `DUES` these are."""
    return [list(DUES)[int(entry.mandate.paragraph.removeprefix("op")) - 1] for entry in entries]


@pytest.mark.parametrize("name", DUES)
def test_the_windows_of_a_due(filled: Register, name: str) -> None:
    number = list(DUES).index(name) + 1
    (entry,) = (one for one in asked(filled) if one.handle.endswith(f"#op{number}.m1"))
    assert [(one.first, one.last) for one in entry.windows] == DUES[name][1]


def test_a_window_says_whose_session_it_is(filled: Register) -> None:
    found = {name: entry.windows for entry in asked(filled) for name in names([entry])}
    assert [(one.organ, one.session) for one in found["sessions"]] == [
        ("General Assembly", 79),
        ("General Assembly", 80),
    ]
    assert [(one.organ, one.session) for one in found["other organ"]] == [("Human Rights Council", 61)]
    assert [(one.organ, one.session) for one in found["year"]] == [(None, None)]


def test_mandates_come_by_their_last_day_and_those_without_one_at_the_end(filled: Register) -> None:
    timed = ["days", "days from a day", "sessions", "session", "day", "month", "year"]
    assert names(asked(filled))[:7] == timed
    assert set(names(asked(filled))[7:]) == {"other organ", "session to come", "no time"}


@pytest.mark.parametrize(
    "wanted, found",
    [
        ({"session": 80}, {"session", "sessions"}),
        ({"session": 79}, {"sessions"}),
        ({"session": 61}, {"other organ"}),
        ({"session": 61, "organ": "General Assembly"}, set()),
        ({"session": 61, "organ": "human rights council"}, {"other organ"}),
        ({"session": 81}, set()),
        ({"organ": "Human Rights Council"}, {"other organ"}),
        ({"before": "2024-03-11"}, {"days"}),
        ({"before": "2024-03-10"}, set()),
        ({"before": "2025-09-09"}, {"days", "days from a day", "sessions"}),
        ({"since": "2028-02-29"}, {"day", "month", "year"}),
        ({"since": "2028-02-29", "before": "2028-12-31"}, {"day", "month"}),
        ({"since": "2025-01-01", "before": "2025-12-31"}, {"sessions"}),
        ({"since": "2026-01-01", "before": "2026-12-31"}, {"session", "sessions"}),
        ({"since": "2031-01-01"}, set()),
        ({"due": True}, set(DUES) - {"no time"}),
        ({"overdue": True, "today": "2026-01-15"}, {"days", "days from a day"}),
        ({"overdue": True, "today": "2026-09-08"}, {"days", "days from a day"}),
        ({"overdue": True, "today": "2026-09-09"}, {"days", "days from a day", "session", "sessions"}),
        ({"overdue": True, "today": "2024-03-31"}, {"days"}),
        ({"overdue": True, "today": "2100-01-01"}, set(DUES) - {"no time", "other organ", "session to come"}),
        ({"overdue": True}, set()),
        ({"kind": "report", "verb": "requests"}, set(DUES)),
        ({"kind": "agenda"}, set()),
        ({"addressee": "SECRETARY"}, set(DUES)),
        ({"addressee": "secretary_general"}, set()),
        ({"addressee": "%"}, set()),
        ({"adopted_in": 78}, set(DUES)),
        ({"adopted_in": 79}, set()),
        ({"document": "A/RES/78/901"}, set(DUES)),
        ({"document": "A/78/L.901"}, set()),
    ],
)
def test_mandates_are_found_by_time_and_by_what_they_are(
    filled: Register, wanted: dict[str, object], found: set[str]
) -> None:
    assert set(names(asked(filled, **wanted))) == found


def test_drafts_are_left_out_unless_asked_for(filled: Register) -> None:
    assert {entry.document.draft for entry in asked(filled)} == {False}
    assert {entry.document.key for entry in asked(filled, drafts=True)} == {"A/RES/78/901", "A/78/L.901"}


def test_a_draft_is_never_overdue(filled: Register) -> None:
    found = asked(filled, drafts=True, overdue=True, today="2100-01-01")
    assert {entry.document.key for entry in found} == {"A/RES/78/901"}


def test_what_was_judged_is_no_longer_overdue(filled: Register) -> None:
    set_status(filled, "A/RES/78/901#op8.m1", "in progress", Judge("Ada", "2026-01-01T09:00:00Z", "it was begun"))
    assert set(names(asked(filled, overdue=True, today="2026-01-15"))) == {"days from a day"}
    set_status(filled, "A/RES/78/901#op8.m1", "no indication", Judge("Ada", "2026-01-02T09:00:00Z"))
    assert set(names(asked(filled, overdue=True, today="2026-01-15"))) == {"days", "days from a day"}


def test_what_is_asked_of_states_can_be_left_out(register: Register) -> None:
    keep(register, Resolution().reading(), READER)
    verbs = {entry.mandate.verb for entry in asked(register, un=True)}
    assert verbs == {"requests", "calls upon", "decides"}


# The agenda

ITEM = "Decides to include in the provisional agenda of its eightieth session the item entitled “Wandering libraries”"
SUB_ITEM = (
    "Decides to include in the provisional agenda of its eightieth session, under the item entitled “Wandering "
    "libraries”, a sub-item entitled “Mule tracks”"
)
REPORT = "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on tracks"
UNDER = (
    "Requests the Secretary-General to submit to the General Assembly at its eightieth session, under the item "
    "entitled “Wandering libraries”, a report on books"
)


def agenda(register: Register, *texts: tuple[str, ...]) -> Agenda:
    """The agenda of the eightieth session as resolutions with these paragraphs decide it."""
    for number, operative in enumerate(texts, 901):
        keep(register, Resolution(number, title=f"Libraries of town {number}", operative=operative).reading(), READER)
    return asking.agenda(register, 80)


def test_an_item_comes_with_its_decisions_and_its_reports(register: Register) -> None:
    found = agenda(register, (ITEM, REPORT), (ITEM,), (UNDER,))
    (line,) = found.lines
    assert (line.item, line.sub_item, line.new, line.referred) == ("Wandering libraries", None, False, None)
    assert [one.document.key for one in line.decisions] == ["A/RES/78/901", "A/RES/78/902"]
    assert [(one.entry.handle, one.named) for one in line.reports] == [
        ("A/RES/78/901#op2.m1", False),
        ("A/RES/78/903#op1.m1", True),
    ]
    assert found.loose == ()


def test_sub_items_stand_apart_from_their_item(register: Register) -> None:
    found = agenda(register, (ITEM,), (SUB_ITEM,))
    assert [(line.item, line.sub_item) for line in found.lines] == [
        ("Wandering libraries", None),
        ("Wandering libraries", "Mule tracks"),
    ]


def test_reports_under_no_item_are_loose(register: Register) -> None:
    found = agenda(register, (REPORT,))
    assert found.lines == ()
    assert [one.handle for one in found.loose] == ["A/RES/78/901#op1.m1"]


def test_other_sessions_organs_and_drafts_have_no_part_in_it(register: Register) -> None:
    keep(register, parsed(Resolution(operative=(ITEM, REPORT)).draft_text()), READER)
    found = agenda(register, (ITEM.replace("eightieth", "eighty-first"), REPORT.replace("eightieth", "eighty-first")))
    assert (found.lines, found.loose) == ((), ())
    assert (found.organ, found.session, found.opens, found.closes) == (
        "General Assembly",
        80,
        "2025-09-09",
        "2026-09-08",
    )


def test_an_agenda_is_the_same_in_whatever_order_texts_came(register: Register) -> None:
    texts = [(ITEM, REPORT), (SUB_ITEM,), (UNDER,), (ITEM,)]
    numbered = list(enumerate(texts, 901))
    for number, operative in [*numbered[2:], *numbered[:2]]:
        keep(register, Resolution(number, title=f"Libraries of town {number}", operative=operative).reading(), READER)
    turned = asking.agenda(register, 80)
    assert agenda(register, *texts) == turned
