"""A plan and a matrix that never were, of the Eel Wardens' Union, with every state and every kind of cell."""

from seized.model.facts import Telling
from seized.model.plan import Call, FieldCell, FieldMatrix, FieldRow, Occurrence, Plan, Proof, State
from seized.model.register import Window

ASSEMBLY = "General Assembly"
OLD = Telling(
    document="A/RES/88/12",
    date="2033-12-04",
    draft=False,
    paragraph="op4",
    cited="4",
    span=(5, 9),
    quote="Requests a report; each “second” session",
)
NEW = Telling(
    document="A/RES/90/12",
    date="2035-12-04",
    draft=False,
    paragraph="pp3",
    cited="",
    span=(1, 5),
    quote="Welcoming the annual meetings",
)
DRAFT = Telling(
    document="A/90/L.3", date="2035-10-01", draft=True, paragraph="op2", cited="2", span=(1, 5), quote="otters"
)

VISIT = Proof(words="Eels counted, Alba", day="2034-05-03", activity=3)
MEETING = Proof(words="third meeting, Alba", day="2034-05", source=OLD)

REPORT = Call(
    id="report:aaaaaaaaaaaa",
    kind="report",
    title="Report by the Secretary-General: Eels, locks & “Fähren”",
    recurrence=None,
    mandate="aaaaaaaaaaaa",
    sources=(OLD, NEW),
    occurrences=(
        Occurrence(window=Window("2033-09-13", "2034-09-12", ASSEMBLY, 88), state="no indication"),
        Occurrence(
            window=Window("2034-09-12", "2035-09-11", ASSEMBLY, 89),
            state="done",
            proofs=(Proof(words="the report A/89/7", symbol="A/89/7"), VISIT),
        ),
        Occurrence(window=Window("2035-09-11", None, ASSEMBLY, 90), state="due", planned=(VISIT,)),
        Occurrence(window=Window(None, None, ASSEMBLY, 92), state="coming", inferred=True),
    ),
    note="the series has come at each second session: later times are inferred from that",
)


def _year(number: int, state: State, *proofs: Proof) -> Occurrence:
    return Occurrence(window=Window(f"{number}-01-01", f"{number}-12-31"), state=state, proofs=proofs)


YEAR = Call(
    id="observance:bbbbbbbbbbbb",
    kind="observance",
    title="International Year of Eels",
    recurrence="every 5 years",
    sources=(NEW,),
    occurrences=(
        _year(2016, "no indication"),
        _year(2021, "no indication"),
        _year(2026, "done", MEETING),
        _year(2031, "no indication"),
        _year(2036, "due"),
    ),
)
REGULAR = Call(
    id="meeting:cccccccccccc",
    kind="meeting",
    title="Regular meetings of the wardens",
    recurrence="regular",
    sources=(NEW,),
    held=(MEETING,),
    planned=(VISIT,),
    note="the texts give no period",
)
PLAN = Plan(framework="Eel Wardens' Union", today="2036-03-03", until="2038-12-31", calls=(REPORT, YEAR, REGULAR))
EMPTY = Plan(framework="Eel Wardens' Union", today="2036-03-03", until="2038-12-31", calls=())

MATRIX = FieldMatrix(
    framework="Eel Wardens' Union",
    years=(2033, 2035),
    rows=(
        FieldRow(
            name="=locks & weirs",
            cells=(FieldCell(year=2033, sources=(OLD,)), FieldCell(year=2035, sources=(NEW,), activities=(1, 3))),
        ),
        FieldRow(name="otters", cells=(FieldCell(year=2033), FieldCell(year=2035, sources=(DRAFT,)))),
        FieldRow(name="dams", cells=(FieldCell(year=2033, activities=(2,)), FieldCell(year=2035))),
    ),
)
NOTHING = FieldMatrix(framework="Eel Wardens' Union", years=(), rows=())
