"""What the register answers with, in words."""

import msgspec
import pytest

from seized.model.mandate import Addressee, AgendaItem, Due
from seized.model.register import Change, Entry, Window
from seized.model.register_wording import (
    agenda,
    change_words,
    entry_due,
    entry_kind,
    entry_name,
    entry_status,
    heading,
    judged,
    judgement_words,
    place,
    provenance,
    reference,
    source,
    task,
)
from seized.model.wording import moment
from tests.entries import AGENDA, ASKED_BY_A_DRAFT, MEETING, REPORT, RESOLUTION, judgement, report

replace = msgspec.structs.replace

(SITTING,) = REPORT.windows
DRAFT = replace(RESOLUTION, key="A/90/L.9", draft=True)


def with_mandate(one: Entry, **changed: object) -> Entry:
    return replace(one, mandate=replace(one.mandate, **changed))


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


def test_a_document_without_symbol_is_named_by_its_key() -> None:
    assert reference(REPORT) == "A/RES/90/12, para. 4"
    assert reference(MEETING) == "text:0123456789abcdef"


@pytest.mark.parametrize(
    ("kind", "names", "told"),
    [
        ("report", ["Secretary-General"], "Report by the Secretary-General"),
        ("other", ["Secretary-General", "Member States"], "Action by the Secretary-General and Member States"),
        ("meeting", ["Secretary-General", "A", "B"], "Meeting by the Secretary-General and 2 others"),
        ("agenda", ["General Assembly"], "Agenda item for the General Assembly"),
        ("extension", [], "Extension"),
    ],
)
def test_the_task(kind: str, names: list[str], told: str) -> None:
    assert task(with_mandate(REPORT, kind=kind, addressees=tuple(Addressee(name, name) for name in names))) == told


def test_a_name_has_the_article_of_its_paragraph() -> None:
    asked = replace(
        with_mandate(REPORT, addressees=(Addressee("Programme", "Eel Programme"), Addressee("States", "States"))),
        paragraph_text="The Programme, and States, are asked to count.",
    )
    assert task(asked) == "Report by the Eel Programme and States"
    governed = replace(asked, chapeau="Requests the States:", paragraph_text="To count.")
    assert task(governed) == "Report by Eel Programme and the States"


def test_a_heading_names_a_draft_and_cuts_a_long_title() -> None:
    assert heading(ASKED_BY_A_DRAFT).endswith("(DRAFT A/90/L.3, para. 2)")
    long = heading(replace(REPORT, document=replace(RESOLUTION, title="Eels, " * 40)))
    assert long.endswith("… (A/RES/90/12, para. 4)")
    assert len(long) < 160


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (REPORT, "Resolution A/RES/90/12, para. 4, adopted on 4 December 2035"),
        (ASKED_BY_A_DRAFT, "Draft resolution A/90/L.3, para. 2, of 1 October 2035"),
        (MEETING, "Document text:0123456789abcdef, of June 2035"),
        (replace(REPORT, document=replace(RESOLUTION, date=None)), "Resolution A/RES/90/12, para. 4"),
    ],
)
def test_only_what_was_adopted_is_called_so(entry: Entry, told: str) -> None:
    assert provenance(entry) == told


WOMEN = "Commission on the Status of Women"


@pytest.mark.parametrize(
    ("due", "windows", "words", "days"),
    [
        (Due("t", session=91), (SITTING,), "91st session", ", 9 Sep 2036 to 8 Sep 2037"),
        (
            Due("t", sessions=(91, 92)),
            (SITTING, Window("2037-09-09", "2038-09-08", "General Assembly", 92)),
            "91st and 92nd sessions",
            ", 9 Sep 2036 to 8 Sep 2038",
        ),
        (
            Due("t", sessions=(91, 92)),
            (SITTING, Window("2037-09-09", None, "General Assembly", 92)),
            "91st and 92nd sessions",
            ", from 9 Sep 2036",
        ),
        (Due("t", session=69), (Window(None, None, WOMEN, 69),), f"69th session of the {WOMEN}", ""),
        (
            Due("t", sessions=(69, 91)),
            (Window(None, None, WOMEN, 69), SITTING),
            f"69th session of the {WOMEN}; 91st session",
            ", 9 Sep 2036 to 8 Sep 2037",
        ),
        (Due("t", session=12), (Window(None, None, None, 12),), "12th session", ""),
        (Due("t", date="2025-04"), (Window("2025-04-01", "2025-04-30"),), "April 2025", ""),
        (
            Due("t", within="P90D", after="2025-01-01"),
            (Window("2025-01-01", "2025-04-01"),),
            "within 90 days of 1 January 2025",
            "",
        ),
        (Due("t", within="P90D"), (), "within 90 days", ""),
        (Due("as soon as possible"), (), "as soon as possible", ""),
    ],
)
def test_when_a_mandate_is_due(due: Due, windows: tuple[Window, ...], words: str, days: str) -> None:
    one = replace(with_mandate(REPORT, due=due), windows=windows)
    assert entry_due(one) == words
    assert entry_due(one, with_days=True) == words + days


def test_what_has_no_time_is_due_at_none() -> None:
    assert entry_due(with_mandate(REPORT, due=None)) is None


def test_agenda_items_by_title_else_in_their_own_words() -> None:
    named = AgendaItem("under the item", (0, 9), item="Waters", sub_item="Eels")
    items = (named, named, AgendaItem("the same agenda item", (0, 9)), AgendaItem("x", (0, 9), item="Locks"))
    assert agenda(with_mandate(REPORT, agenda=items)) == ["Waters – Eels", "the same agenda item", "Locks"]


def test_the_source_stands_below_what_governs_it() -> None:
    assert source(AGENDA).startswith("Decides, for its part:\nTo include")
    assert source(REPORT) == REPORT.paragraph_text


def test_the_kind_is_told_else_the_verb() -> None:
    assert entry_kind(AGENDA) == "agenda item"
    assert entry_kind(with_mandate(REPORT, kind="other")) == "requests"


def test_overdue_is_said_with_the_last_day() -> None:
    assert entry_status(report()) == "no indication"
    assert entry_status(report(overdue=True)) == "no indication, overdue since 8 Sep 2037"


def test_a_status_is_said_with_who_and_why() -> None:
    assert judged(report()) is None
    given = judgement("status", "It was seen.", "A/91/12", "A/91/13", status="implemented")
    assert judged(report(judged=given)) == "It was seen. Evidence: A/91/12 and A/91/13 (Ä. Clerk, 29 Feb 2036)"
    bare = replace(given, because=None, evidence=())
    assert judged(report(judged=bare)) == "Ä. Clerk, 29 Feb 2036"


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
