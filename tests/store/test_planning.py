"""What a framework calls for and its fields, asked of both stores."""

import pytest

from seized.errors import Unknown
from seized.model import CooperationField, Observance
from seized.model.plan import Call, Plan
from seized.register.keeping import Reader, keep
from seized.register.register import Register
from seized.service import planning
from seized.service.activities import NewActivity, add
from seized.service.judging import Said
from tests.store.resolutions import Resolution, as_file
from tests.store.tellings import COUNCIL, ECO, drafted, kept, meeting, telling

ADA = Said(by="Ada")
TITLE = f"Wandering libraries of the {ECO}"
ASKS = (
    "Requests the Secretary-General to submit to the General Assembly at its {session} session a report on its work",
    "Decides to include in the provisional agenda of its {session} session the item entitled “Wandering libraries”",
)


def asking(register: Register, session: int, number: int, next_session: str) -> None:
    """A resolution about the organization that asks for a report and an item."""
    text = Resolution(
        number=number, session=session, title=TITLE, operative=tuple(ask.format(session=next_session) for ask in ASKS)
    )
    keep(register, as_file(text.reading(), f"{session}.txt"), Reader("Ada", "2026-01-01T09:00:00Z", "edition 1"))


def call(found: Plan, kind: str) -> Call:
    (one,) = [one for one in found.calls if one.kind == kind]
    return one


def states(one: Call) -> list[tuple[int | None, str]]:
    return [(time.window.session, time.state) for time in one.occurrences]


def test_a_series_calls_for_what_its_texts_ask(register: Register) -> None:
    asking(register, 75, 901, "seventy-seventh")
    asking(register, 77, 902, "seventy-ninth")
    found = planning.plan(register, "ECO", "2027", "2026-11-22")
    assert (found.framework, found.until) == (ECO, "2027-12-31")
    assert states(call(found, "agenda")) == [(77, "done"), (79, "no indication")]
    assert states(call(found, "report")) == [(77, "no indication"), (79, "no indication")]
    new = NewActivity(kind="report", title="On ECO", under=("A/RES/77/902#op1",), on="2024-08-01")
    add(register, new, ADA)
    assert states(call(planning.plan(register, ECO, "2027", "2026-11-22"), "report"))[1] == (79, "done")


def test_lines_of_meetings_and_observances_stand_in_the_plan(register: Register) -> None:
    line = meeting("annual meetings", ordinal=None, place=None, start=None, end=None, recurrence="annual")
    held = meeting("twelfth meeting", COUNCIL, start="2024-06-03", end="2024-06-03")
    again = Observance(
        paragraph="pp1", name="Year of Mules", start=None, end=None, recurrence="every 2 years", span=(0, 5)
    )
    first = Observance(paragraph="pp1", name="Year of Mules", start="2023", end="2023", recurrence=None, span=(0, 5))
    kept(register, telling(901, line, held, again))
    kept(register, telling(902, first, title="Mules everywhere", date="2022-12-01"))
    found = planning.plan(register, ECO, "2025", "2025-03-01")
    assert [(one.window.first, one.state) for one in call(found, "meeting").occurrences] == [
        ("2024-01-01", "done"),
        ("2025-01-01", "due"),
    ]
    year = call(found, "observance")
    assert [one.window.first for one in year.occurrences] == ["2023-01-01", "2025-01-01"]
    assert {source.document for source in year.sources} == {"A/RES/78/901", "A/RES/78/902"}


def test_drafts_call_for_nothing(register: Register) -> None:
    line = meeting("annual meetings", ordinal=None, place=None, start=None, end=None, recurrence="annual")
    kept(register, drafted(901, line))
    assert planning.plan(register, ECO, None, "2026-11-22").calls == ()


def test_fields_stand_in_the_years_of_their_texts(register: Register) -> None:
    kept(
        register,
        telling(901, *(CooperationField(paragraph="pp1", name=name, span=(0, 5)) for name in ("dams", "mules"))),
    )
    new = NewActivity(kind="visit", title="To ECO", under=("A/RES/78/901#op1",), on="2024-05", fields=("mule",))
    add(register, new, ADA)
    found = planning.fields(register, "ECO")
    assert found.years == (2023, 2024)
    assert [(row.name, [len(cell.sources) for cell in row.cells]) for row in found.rows] == [
        ("dams", [1, 0]),
        ("mules", [1, 0]),
    ]
    assert [cell.activities for cell in found.rows[1].cells] == [(), (1,)]


def test_nobody_is_called_so(register: Register) -> None:
    with pytest.raises(Unknown):
        planning.plan(register, "Otter Wardens", None, "2026-11-22")
    with pytest.raises(Unknown):
        planning.fields(register, "Otter Wardens")


def test_somebody_whom_no_text_is_about_has_an_empty_plan(register: Register) -> None:
    found = planning.plan(register, "Bolivia", None, "2026-11-22")
    assert (found.calls, found.until) == ((), "2028-12-31")
