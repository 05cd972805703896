"""What falls due, on the sheet."""

import msgspec
from rich.cells import cell_len

from seized.cli.due_view import due_view, question
from seized.cli.lines import Sheet
from seized.model.register import MandateFilter, Window
from seized.service.due import DueList, Uncharted
from tests.entries import RESOLUTION, report

FULL = """\
Due at the 91st session

Mandates of the United Nations                                                 1
────────────────────────────────────────────────────────────────────────────────
Secretary-General                                                              1
Bureau                                                                         1


Secretary-General                                                              1
────────────────────────────────────────────────────────────────────────────────
A/RES/90/12, para. 4                     no indication, overdue since 8 Sep 2037
Eels, locks and “Fähren”, in Türkiye & elsewhere
report · 91st session, 9 Sep 2036 to 8 Sep 2037 · annual      A/RES/90/12#op4.m1
asked of: Secretary-General; Bureau
corrected: due

2. Decides that
     4.   _Requests_ the Secretary-General to report, at its ninety-first
          session, “every year”; 100% of eels
          (a)  In full;


Bureau                                                                         1
────────────────────────────────────────────────────────────────────────────────
A/RES/90/12, para. 4: see Secretary-General

"""


def page(found: DueList, *, short: bool = False) -> str:
    sheet = Sheet(coloured=False)
    due_view(sheet, found, short=short)
    return sheet.text()


def test_a_mandate_stands_in_its_paragraph_under_whom_it_is_asked_of() -> None:
    one = report(
        "Secretary-General",
        "Bureau",
        overdue=True,
        corrected=("due",),
        chapeau="2. Decides that",
        items=("(a) In full;",),
    )
    assert page(DueList(wanted=MandateFilter(session=91), entries=(one,))) == FULL


def test_a_short_list_has_a_line_each() -> None:
    wordy = msgspec.structs.replace(RESOLUTION, title="Eels " * 60, key="A/RES/90/" + "9" * 60)
    long = report("Bureau", document=wordy)
    text = page(DueList(wanted=MandateFilter(), entries=(report("Bureau", overdue=True), long)), short=True)
    rows = [line for line in text.splitlines() if line.startswith("A/RES")]
    assert len(rows) == 2
    assert "91st session" in rows[0]
    assert "report, overdue" in rows[0]
    assert max(map(cell_len, text.splitlines())) <= 80


def test_a_line_names_each_session_as_far_as_there_is_room() -> None:
    sittings = tuple(Window(None, None, RESOLUTION.organ, number) for number in (8, 9, 10))
    text = page(DueList(wanted=MandateFilter(), entries=(report("Bureau", windows=sittings),)), short=True)
    assert "  8th, 9th and 10th…  " in text


def test_what_the_days_left_out_is_said() -> None:
    uncharted = tuple(Uncharted("Council", session, 9 - session) for session in (3, 4, 5, 6))
    text = " ".join(
        page(DueList(wanted=MandateFilter(since="2025-01-01"), entries=(), uncharted=uncharted, overdue=1)).split()
    )
    assert "Nothing in the register fits." in text
    assert "18 mandates more, due at sessions whose days are not known: 6 at the 3rd session of the Council" in text
    assert "and 3 at others. To see them: seized due --session 3" in text
    assert "1 mandate more, overdue." in text


def test_the_question_is_said_back() -> None:
    wanted = MandateFilter(
        session=79,
        organ="General Assembly",
        since="2025-01-01",
        before="2025-12-31",
        addressee="x",
        kind="report",
        drafts=True,
    )
    assert question(wanted) == (
        "Due at the 79th session of the General Assembly from 1 January 2025 on by 31 December 2025; "
        "addressee: x; kind: report; drafts taken in"
    )
    assert question(MandateFilter(organ="Council", overdue=True)) == "Overdue at sessions of the Council"
