"""The status that an activity proposes: a step on the way, or the thing itself."""

import msgspec
import pytest

from seized.model.activities import Activity, Served
from seized.model.register import About, Entry
from seized.service.proposing import proposed
from tests.entries import DRAFT, REPORT

ABOUT = About(document="A/RES/90/12", label="op4.m1", paragraph="op4", verb="requests", text="Requests a report;")
ISSUED = Activity(
    id=7,
    kind="report",
    stage="done",
    title="Report on eels",
    serves=(Served(REPORT.id, ABOUT, "A/RES/90/12#op4.m1"),),
    start="2036-02-01",
    by="Ada",
    at="2036-03-03T10:15:00Z",
)


def asked(**fields: object) -> Entry:
    """A mandate of a directive, asked once."""
    stated = {"recurrence": None, "class_": "directive"} | fields
    return msgspec.structs.replace(REPORT, mandate=msgspec.structs.replace(REPORT.mandate, **stated))


@pytest.mark.parametrize(
    ("mandate", "activity", "status", "because"),
    [
        ({"kind": "report"}, {}, "implemented", "issued on 1 February 2036, and it was asked for once"),
        ({"kind": "report"}, {"stage": "planned"}, "in progress", "planned for 1 February 2036"),
        ({"kind": "report"}, {"kind": "meeting"}, "in progress", "what is asked for is a report"),
        ({"kind": "report", "class_": "exhortation"}, {}, "implemented", "issued"),
        ({"kind": "report", "recurrence": "annual"}, {}, "in progress", "again and again (annual)"),
        ({"kind": "meeting"}, {"kind": "meeting", "start": "2036-02"}, "implemented", "held in February 2036"),
        ({"kind": "meeting"}, {"kind": "consultation"}, "in progress", "a step on the way"),
        ({"kind": "agenda"}, {"kind": "meeting"}, "in progress", "an item on the agenda"),
        ({"kind": "agenda"}, {"kind": "other"}, "implemented", "it was done"),
        ({"kind": "other"}, {"kind": "agreement", "start": None}, "implemented", "the agreement was signed, and"),
        ({"kind": "other"}, {"kind": "visit"}, "in progress", "a step on the way"),
        ({"kind": "other"}, {"kind": "contribution"}, "in progress", "does not end what is asked"),
        ({"kind": "other"}, {"kind": "programme"}, "in progress", "nothing says that the programme is over"),
        ({"kind": "other"}, {"kind": "programme", "end": "2036-03-01"}, "implemented", "done on 1 March 2036"),
        ({"kind": "other"}, {"kind": "programme", "end": "2036"}, "in progress", "goes on until 2036"),
        ({"kind": "other", "class_": "exhortation"}, {"kind": "agreement"}, "in progress", "not ended by one act"),
    ],
)
def test_what_an_activity_proposes(
    mandate: dict[str, object], activity: dict[str, object], status: str, because: str
) -> None:
    (found,) = proposed(asked(**mandate), [msgspec.structs.replace(ISSUED, **activity)])
    assert (found.activity, found.status) == (7, status)
    assert because in found.because


@pytest.mark.parametrize("fields", [{"superseded": True}, {"withdrawn": True}, {"serves": ()}])
def test_what_does_not_count_or_serves_others_proposes_nothing(fields: dict[str, object]) -> None:
    assert proposed(asked(), [msgspec.structs.replace(ISSUED, **fields)]) == ()


def test_nothing_is_proposed_for_a_draft() -> None:
    assert proposed(msgspec.structs.replace(asked(), document=DRAFT), [ISSUED]) == ()
