"""What the register answers with, in words."""

import msgspec
import pytest

from seized.model import Due
from seized.model.register import Change, Window
from seized.model.register_wording import (
    change_words,
    entry_due,
    entry_name,
    entry_status,
    judged,
    judgement_words,
    place,
    window_words,
)
from seized.model.wording import moment
from tests.entries import REPORT, RESOLUTION, judgement, report

(SITTING,) = REPORT.windows
DRAFT = msgspec.structs.replace(RESOLUTION, key="A/90/L.9", draft=True)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("op4", "para. 4"),
        ("op4.a.ii", "para. 4 (a) (ii)"),
        ("B.op1", "B, para. 1"),
        ("s2.op3", "para. 3"),
        ("pp3", "preamble, para. 3"),
        ("B.pp3", "B, preamble, para. 3"),
        ("annex1.op4-2.a", "annex, para. 4 (a)"),
        ("op0", "operative part"),
        ("formula", "formula"),
    ],
)
def test_where_a_paragraph_stands(label: str, words: str) -> None:
    assert place(label) == words


def test_a_draft_is_called_one_and_nothing_came_of_it() -> None:
    draft = report(document=DRAFT, overdue=True)
    assert entry_name(draft) == "DRAFT A/90/L.9, para. 4"
    assert entry_status(draft) == "draft only"
    assert entry_name(report(cited="")) == "A/RES/90/12"


WOMEN = "Commission on the Status of Women"


@pytest.mark.parametrize(
    ("due", "windows", "words"),
    [
        (None, (), None),
        (Due("t", session=91), (SITTING,), "91st session, 9 Sep 2036 to 8 Sep 2037"),
        (
            Due("t", sessions=(91, 92)),
            (SITTING, Window("2037-09-09", "2038-09-08", "General Assembly", 92)),
            "91st and 92nd sessions, 9 Sep 2036 to 8 Sep 2038",
        ),
        (
            Due("t", sessions=(91, 92)),
            (SITTING, Window("2037-09-09", None, "General Assembly", 92)),
            "91st and 92nd sessions, from 9 Sep 2036",
        ),
        (Due("t", session=69), (Window(None, None, WOMEN, 69),), f"69th session of the {WOMEN}"),
        (
            Due("t", sessions=(69, 91)),
            (Window(None, None, WOMEN, 69), SITTING),
            f"69th session of the {WOMEN}; 91st session, 9 Sep 2036 to 8 Sep 2037",
        ),
        (Due("t", date="2025-04"), (Window("2025-04-01", "2025-04-30"),), "April 2025"),
        (
            Due("t", within="P90D", after="2025-01-01"),
            (Window("2025-01-01", "2025-04-01"),),
            "within 90 days of 1 January 2025",
        ),
        (Due("t", within="P90D"), (), "within 90 days"),
    ],
)
def test_when_a_mandate_is_due(due: Due | None, windows: tuple[Window, ...], words: str | None) -> None:
    one = msgspec.structs.replace(REPORT, mandate=msgspec.structs.replace(REPORT.mandate, due=due), windows=windows)
    assert entry_due(one) == words


def test_the_days_of_a_window() -> None:
    assert window_words(None, None) is None
    assert window_words("2025-09-09", None) == "from 9 Sep 2025"


def test_overdue_is_said_with_the_last_day() -> None:
    assert entry_status(report()) == "no indication"
    assert entry_status(report(overdue=True)) == "no indication, overdue since 8 Sep 2037"


def test_a_status_is_said_with_who_and_why() -> None:
    assert judged(report()) is None
    given = judgement("status", "It was seen.", "A/91/12", "A/91/13", status="implemented")
    assert judged(report(judged=given)) == "It was seen. Evidence: A/91/12 and A/91/13 (Ä. Clerk, 29 Feb 2036)"
    bare = msgspec.structs.replace(given, because=None, evidence=())
    assert judged(report(judged=bare)) == "(Ä. Clerk, 29 Feb 2036)"


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("status", {"status": "implemented"}, "status: implemented"),
        ("correction", {"field": "recurrence", "to": "annual"}, "recurrence: annual"),
        ("correction", {"field": "recurrence", "to": None}, "recurrence: as it was read"),
        ("correction", {"field": "due", "to": {}}, "due: at no time"),
        ("correction", {"field": "due", "to": {"text": "x", "session": 80}}, "due: 80th session"),
        ("correction", {"field": "dismissed", "to": True}, "dismissed: no mandate"),
        ("correction", {"field": "addressees", "to": [{"name": "A"}, {"name": "B"}]}, "addressees: A; B"),
        ("evidence", {"symbol": "A/79/12", "accepted": True}, "A/79/12 is evidence"),
        ("evidence", {"symbol": "A/79/12", "accepted": False}, "A/79/12 is no evidence"),
        ("attachment", {"judgement": 3}, "judgement 3 belongs here"),
    ],
)
def test_what_was_judged(kind: str, value: dict[str, object], words: str) -> None:
    assert judgement_words(judgement(kind, None, **value)) == words  # type: ignore[arg-type]


def test_what_a_reading_changed() -> None:
    change = Change(
        at="2025-03-03T09:05:00Z",
        reading=1,
        document=RESOLUTION.key,
        mandate=REPORT.id,
        label="op4.m1",
        change="moved",
        fields={"label": ("op4.m1", "op5.a.m1"), "due": ({"text": "x", "session": 91}, None)},
    )
    expected = "known again in other words; label: para. 4, now para. 5 (a); due: 91st session, now at no time"
    assert change_words(change) == expected


def test_instants_are_said_in_utc() -> None:
    assert moment("2025-03-03T09:05:00Z") == "3 Mar 2025, 09:05 UTC"
