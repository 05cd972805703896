"""What people say of mandates: signed, dated, superseded, and never changed or taken away."""

from collections import Counter
from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import Executable, Table, delete, insert, text, update

from seized.errors import Refused, RegisterError, Unknown
from seized.model import Addressee, Due
from seized.model.register import Entry, MandateFilter
from seized.model.review import Unclear
from seized.register.doubts import codes, doubts, unclear
from seized.register.judgements import Correction, Judge, correct, set_status, undo, weigh
from seized.register.keeping import Reader, keep
from seized.register.people_schema import audit
from seized.register.register import Register
from seized.register.schema import CHRONICLE, identifications
from seized.service import asking
from seized.service.activities import NewActivity, add
from seized.service.evidence import evidence_for
from seized.service.judging import Said
from tests.store import dumps
from tests.store.resolutions import Resolution, parsed

ADA = Judge("Ada", "2026-01-10T09:00:00Z", "A/79/901 says so", ("A/79/901",))
BEN = Judge("Ben", "2026-01-11T09:00:00Z", "it is not finished")
FIRST = "A/RES/78/901#op1.m1"
REPORT = "A/RES/78/901#op2.m1"
WRITTEN_AGAIN = Reader("Ada", "2026-03-01T09:00:00Z", "edition 2")


@pytest.fixture
def filled(register: Register) -> Register:
    """A register with one resolution in it, and the draft that it was adopted from."""
    for reading in (Resolution().reading(), parsed(Resolution().draft_text())):
        keep(register, reading, Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    return register


def entry(register: Register, handle: str, **wanted: object) -> Entry:
    found = asking.mandates(register, MandateFilter(dismissed=True, **wanted))  # type: ignore[arg-type]
    return {one.handle: one for one in found}[handle]


def handles(register: Register, **wanted: object) -> list[str]:
    found = asking.mandates(register, MandateFilter(**wanted))  # type: ignore[arg-type]
    return sorted(one.handle.partition("#")[2] for one in found)


def test_nobody_has_judged_at_first(filled: Register) -> None:
    assert {one.status for one in asking.mandates(filled, MandateFilter())} == {"no indication"}
    assert handles(filled, status="no indication") == ["op1.m1", "op2.m1", "op3.m1", "op4.m1"]


def test_a_status_says_who_when_why_and_on_what_evidence(filled: Register) -> None:
    made = set_status(filled, FIRST, "implemented", ADA)
    assert entry(filled, FIRST).judged == made
    assert (made.by, made.at, made.because, made.evidence) == (ADA.by, ADA.at, ADA.because, ADA.evidence)
    assert (made.about.document, made.about.label, made.about.verb) == ("A/RES/78/901", "op1.m1", "invites")
    assert made.about.text == f"{Resolution().operative[0]};"


def test_mandates_are_found_by_status(filled: Register) -> None:
    set_status(filled, FIRST, "implemented", ADA)
    set_status(filled, REPORT, "in progress", BEN)
    assert handles(filled, status="implemented") == ["op1.m1"]
    assert handles(filled, status="in progress") == ["op2.m1"]
    assert handles(filled, status="no indication") == ["op3.m1", "op4.m1"]


def test_a_later_status_supersedes_the_one_before(filled: Register) -> None:
    made = [set_status(filled, FIRST, status, judge) for status, judge in (("implemented", ADA), ("in progress", BEN))]
    made.append(set_status(filled, FIRST, "no indication", Judge("Ada", "2026-01-12T09:00:00Z")))
    assert [one.supersedes for one in made] == [None, made[0].id, made[1].id]
    assert entry(filled, FIRST).status == "no indication"
    told = asking.history(filled, FIRST).judgements
    assert [(one.by, one.value["status"], one.superseded) for one in told] == [
        ("Ada", "implemented", True),
        ("Ben", "in progress", True),
        ("Ada", "no indication", False),
    ]


def test_judgements_of_different_sorts_stand_side_by_side(filled: Register) -> None:
    made = [
        set_status(filled, FIRST, "implemented", ADA),
        *correct(filled, FIRST, Correction(kind="report", recurrence="annual"), ADA),
        weigh(filled, FIRST, "A/79/901", accepted=True, judge=ADA),
        weigh(filled, FIRST, "A/79/902", accepted=False, judge=ADA),
    ]
    assert {one.supersedes for one in made} == {None}
    again = weigh(filled, FIRST, "A/79/902", accepted=True, judge=BEN)
    assert again.supersedes == made[-1].id


@pytest.mark.parametrize(
    "status, judge, message",
    [
        ("done", ADA, "“done” is no status; say one of: no indication, in progress, implemented"),
        ("implemented", Judge("Ada", "2026-01-10T09:00:00Z"), "say why it is implemented: --because"),
    ],
)
def test_a_status_that_cannot_stand_is_refused(filled: Register, status: str, judge: Judge, message: str) -> None:
    before = dumps.everything(filled)
    with pytest.raises(Refused, match=message):
        set_status(filled, FIRST, status, judge)
    assert dumps.everything(filled) == before


JUDGINGS: dict[str, Callable[[Register, str], object]] = {
    "status": lambda register, name: set_status(register, name, "implemented", ADA),
    "correction": lambda register, name: correct(register, name, Correction(kind="report"), ADA),
    "evidence": lambda register, name: weigh(register, name, "A/79/901", accepted=True, judge=ADA),
}


@pytest.mark.parametrize("judging", JUDGINGS.values(), ids=JUDGINGS)
@pytest.mark.parametrize(
    "name, error, message",
    [
        ("A/78/L.901#op1.m1", Refused, "A/78/L.901 is a draft: it asks for nothing until it is adopted"),
        ("A/RES/78/901#op1", Refused, "a judgement is on a mandate; name one of A/RES/78/901#op1.m1"),
        ("A/RES/78/901", Refused, "name one of A/RES/78/901#op1.m1, A/RES/78/901#op2.m1"),
        ("A/RES/78/901#pp1", Refused, "there is none in it"),
        ("A/RES/78/901#op9.m1", Unknown, "A/RES/78/901 has no mandate op9.m1; did you mean"),
        ("A/RES/78/902", Unknown, "not in the register; did you mean A/RES/78/901"),
    ],
)
def test_a_judgement_is_on_a_mandate_of_an_adopted_text(
    filled: Register, judging: Callable[[Register, str], object], name: str, error: type[Exception], message: str
) -> None:
    before = dumps.everything(filled)
    with pytest.raises(error, match=message):
        judging(filled, name)
    assert dumps.everything(filled) == before


def test_a_correction_changes_what_the_mandate_says(filled: Register) -> None:
    named = (Addressee("States", "States"), Addressee("UNESCO", "UNESCO", un=True))
    due = Due("by 1 May 2025", date="2025-05-01")
    correct(filled, FIRST, Correction(addressees=named, kind="report", due=due, recurrence="annual"), ADA)
    found = entry(filled, FIRST, today="2026-01-01")
    assert (found.mandate.addressees, found.mandate.kind, found.mandate.due) == (named, "report", due)
    assert (found.mandate.recurrence, found.mandate.un_mandate) == ("annual", True)
    assert found.corrected == ("addressees", "due", "kind", "recurrence")
    assert [(one.first, one.last) for one in found.windows] == [("2025-05-01", "2025-05-01")]
    assert found.overdue
    assert handles(filled, addressee="unesco") == ["op1.m1"]
    assert handles(filled, kind="report") == ["op1.m1", "op2.m1"]
    assert handles(filled, un=True, before="2025-05-01") == ["op1.m1", "op3.m1"]


def test_a_correction_can_say_that_there_is_no_due(filled: Register) -> None:
    correct(filled, REPORT, Correction(no_due=True), ADA)
    found = entry(filled, REPORT)
    assert (found.mandate.due, found.windows, found.corrected) == (None, (), ("due",))
    assert handles(filled, session=80) == ["op4.m1"]


def test_a_correction_holds_when_the_text_is_read_again(filled: Register) -> None:
    correct(filled, FIRST, Correction(addressees=(Addressee("UNESCO", "UNESCO", un=True),)), ADA)
    before = entry(filled, FIRST)
    keep(filled, Resolution().reading(), WRITTEN_AGAIN)
    assert entry(filled, FIRST) == before


def test_a_correction_taken_back_leaves_what_was_read(filled: Register) -> None:
    before = entry(filled, FIRST)
    correct(filled, FIRST, Correction(kind="report", addressees=()), ADA)
    correct(filled, FIRST, Correction(as_read=("addressees", "kind")), BEN)
    assert entry(filled, FIRST) == before
    assert len(asking.history(filled, FIRST).judgements) == 4


def test_what_is_found_to_be_no_mandate_is_left_out(filled: Register) -> None:
    correct(filled, FIRST, Correction(dismissed=True), ADA)
    assert handles(filled) == ["op2.m1", "op3.m1", "op4.m1"]
    assert entry(filled, FIRST).dismissed
    correct(filled, FIRST, Correction(dismissed=False), BEN)
    assert handles(filled) == ["op1.m1", "op2.m1", "op3.m1", "op4.m1"]


@pytest.mark.parametrize(
    "correction, judge, message",
    [
        (Correction(), ADA, "nothing to correct"),
        (Correction(kind="report"), Judge("Ada", "2026-01-10T09:00:00Z"), "say why it is corrected"),
        (Correction(kind="errand"), ADA, "“errand” is no kind; say one of: report, agenda, meeting, extension, other"),
        (Correction(as_read=("colour",)), ADA, "“colour” is nothing to correct; say one of: addressees, kind, due"),
        (Correction(due=Due("by 31 February", date="2025-02-31")), ADA, "“2025-02-31” is no day"),
    ],
)
def test_a_correction_that_cannot_stand_is_refused(
    filled: Register, correction: Correction, judge: Judge, message: str
) -> None:
    before = dumps.everything(filled)
    with pytest.raises(Refused, match=message):
        correct(filled, FIRST, correction, judge)
    assert dumps.everything(filled) == before


@pytest.mark.parametrize("table", CHRONICLE, ids=str)
@pytest.mark.parametrize("act", ["update", "delete", "replace or truncate"])
def test_what_happened_is_never_changed_or_taken_away(filled: Register, table: Table, act: str) -> None:
    set_status(filled, FIRST, "implemented", ADA)
    add(filled, NewActivity(kind="meeting", title="Meeting on mules", under=(FIRST,)), Said(by="Ada"))
    decided = {"fact": "meeting:1", "other": "meeting:2", "same": True, "about": ["one", "two"]}
    with filled.writing() as connection:
        connection.execute(insert(identifications).values(by=ADA.by, at=ADA.at, **decided))
        connection.execute(insert(audit).values(by=ADA.by, at=ADA.at, action="sign in", outcome="done"))
    before = dumps.everything(filled)
    others = {
        "sqlite": f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        "postgresql": f"TRUNCATE {table} CASCADE",
    }
    statements: dict[str, Executable] = {
        "update": update(table).values(id=table.c.id + 1000),
        "delete": delete(table),
        "replace or truncate": text(others[filled.engine.dialect.name]),
    }
    refused = "what happened is never changed or taken away"
    with pytest.raises(RegisterError, match=refused), filled.writing() as connection:
        connection.execute(statements[act])
    assert dumps.everything(filled) == before


def test_judgements_in_both_stores_are_the_same(filled: Register) -> None:
    made = set_status(filled, FIRST, "implemented", ADA)
    assert msgspec.structs.asdict(made) | {"about": None} == {
        "id": 1,
        "kind": "status",
        "mandate": entry(filled, FIRST).id,
        "value": {"status": "implemented"},
        "because": "A/79/901 says so",
        "evidence": ("A/79/901",),
        "by": "Ada",
        "at": "2026-01-10T09:00:00Z",
        "about": None,
        "supersedes": None,
        "superseded": False,
    }


def test_a_judgement_is_taken_back_by_another_that_says_what_stood_before(filled: Register) -> None:
    first, second = (set_status(filled, FIRST, status, ADA) for status in ("in progress", "implemented"))
    made = undo(filled, second.id, BEN)
    assert (made.value, made.evidence, made.by) == (first.value, first.evidence, "Ben")
    assert entry(filled, FIRST).status == "in progress"
    made = undo(filled, undo(filled, made.id, BEN).id, BEN)
    assert (made.value, made.supersedes is None) == (first.value, False)


def test_a_correction_and_evidence_are_taken_back_to_nothing(filled: Register) -> None:
    [corrected] = correct(filled, REPORT, Correction(kind="other"), ADA)
    weighed = weigh(filled, REPORT, "A/79/901", accepted=False, judge=ADA)
    assert undo(filled, corrected.id, BEN).value == {"field": "kind", "to": None}
    assert undo(filled, weighed.id, BEN).value == {"symbol": "A/79/901", "accepted": None}
    assert (entry(filled, REPORT).mandate.kind, entry(filled, REPORT).corrected) == ("report", ())
    [heard] = evidence_for(filled, REPORT)
    assert heard.proposals == ()


def test_what_cannot_be_taken_back_says_why(filled: Register) -> None:
    first = set_status(filled, FIRST, "in progress", ADA)
    set_status(filled, FIRST, "implemented", BEN)
    for number, judge, error, words in (
        (first.id, BEN, Refused, "judgement 2 stands in its place"),
        (2, Judge("Ben", BEN.at), Refused, "say why"),
        (99, BEN, Unknown, "no judgement 99"),
    ):
        with pytest.raises(error, match=words):
            undo(filled, number, judge)


@pytest.mark.parametrize("what", ["addressees", "due"])
def test_what_is_not_clear_waits_until_somebody_has_said_what_it_is(filled: Register, what: Unclear) -> None:
    vague = Resolution(
        number=903,
        operative=(
            "Encourages the mending of tracks",
            "Requests the Committee on Tracks to report on them at its sixty-first session",
        ),
    )
    keep(filled, vague.reading(), Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))
    label = {"addressees": "op1.m1", "due": "op2.m1"}[what]
    with filled.reading() as connection:
        assert [entry(filled, f"A/RES/78/903#{label}").id] == unclear(connection, what)
    correct(filled, f"A/RES/78/903#{label}", Correction(as_read=(what,)), ADA)
    with filled.reading() as connection:
        assert unclear(connection, what) == []


def test_warnings_of_a_reading_are_listed_with_their_places(register: Register) -> None:
    text = Resolution().text() + "\n\n__________\n\n² A note without its mark.\n"
    keep(register, parsed(text), WRITTEN_AGAIN)
    with register.reading() as connection:
        told = doubts(connection, None, 0, 50)
        assert codes(connection) == Counter(one.code for one in told)
    assert [(one.document.key, one.code) for one in told] == [("A/RES/78/901", "footnote_untied")]
